/** A kind of place or office whose name tells one report from another. */
export interface TingkatNama {
  /** What stands before the name, in small letters. */
  readonly kata: string;
  /** The post of its head, which the name follows. */
  readonly kepala: string;
}

/** A regency or city: every report names its own, on the cover or not. */
export const DAERAH: TingkatNama = {
  kata: "kabupaten|kab\\.?|kota",
  kepala: "bupati|wali ?kota",
};

/** Places and offices that a report is of where its cover names one. */
export const DAFTAR_KANTOR: readonly TingkatNama[] = [
  { kata: "kecamatan", kepala: "camat" },
  { kata: "kelurahan", kepala: "lurah" },
  {
    kata: "rsud|rumah sakit umum daerah",
    kepala: "direktur (?:rsud|rumah sakit umum daerah)",
  },
  { kata: "(?:uptd? )?puskesmas", kepala: "kepala (?:uptd? )?puskesmas" },
];

const AKHIR = new Set(
  (
    "tahun triwulan tribulan semester kabupaten kab kota provinsi kecamatan kelurahan pada periode ta tw bulan yang ini " +
    "dipimpin nomor no adalah untuk tentang dan dalam di dengan menyampaikan melaporkan menyusun mengukur selaku sebagai"
  ).split(" "),
);
const KATA_TERBANYAK = 3;
const KATA_BESAR = /^\p{Lu}[\p{L}’'-]*$/u;

/** Words that may be a name, to be cut by `potongNama`. */
export const POLA_KATA = "([\\p{L}’'-]+(?: [\\p{L}’'-]+){0,2})";

/** The words in capitals a text begins with, without those that end a name. */
export function potongNama(teks: string): string {
  const kata = teks.split(" ").slice(0, KATA_TERBANYAK);
  const akhir = kata.findIndex((satu) => !KATA_BESAR.test(satu) || AKHIR.has(satu.toLowerCase()));
  return (akhir < 0 ? kata : kata.slice(0, akhir)).join(" ");
}
