/** The period a report is about: a quarter, a half year or a whole year. */
export type Periode =
  | { readonly jenis: "tribulan"; readonly ke: 1 | 2 | 3 | 4; readonly tahun: number }
  | { readonly jenis: "semester"; readonly ke: 1 | 2; readonly tahun: number }
  | { readonly jenis: "tahunan"; readonly tahun: number };
