/** Without our prefix, in the ways offices name such a table. */
export const aliasNama = (kata: string): readonly string[] => [
  kata,
  `Tabel${kata}`,
  `Tabel_${kata}`,
];

/** Every name costs its part of the one request, and the tables of the report are many. */
export const aliasLaporan = (kata: string): readonly string[] => [kata, `Tabel${kata}`];
