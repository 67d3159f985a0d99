/** Names the reader of prose may meet, as the workbook writes them; any of the lists may be empty. */
export interface KamusNaskah {
  /** Category words of the scale in use and common synonyms, in any order and case. */
  readonly daftarKategori: readonly string[];
  readonly daftarIndikator: readonly string[];
  readonly daftarSasaran: readonly string[];
  readonly daftarKegiatan: readonly string[];
}

/** Category words of the offices seen; used where no workbook says which scale is in use. */
export const KATEGORI_UMUM: readonly string[] = [
  "Sangat Tinggi",
  "Tinggi",
  "Sedang",
  "Rendah",
  "Sangat Rendah",
  "Sangat Baik",
  "Baik",
  "Cukup",
  "Cukup Baik",
  "Kurang",
  "Kurang Baik",
  "Sangat Kurang",
  "Buruk",
  "Memuaskan",
  "Sangat Memuaskan",
  "Sangat Berhasil",
  "Berhasil",
  "Cukup Berhasil",
  "Kurang Berhasil",
  "Tidak Berhasil",
];

/** What is known without a workbook: the common category words and no name. */
export const KAMUS_KOSONG: KamusNaskah = {
  daftarKategori: KATEGORI_UMUM,
  daftarIndikator: [],
  daftarSasaran: [],
  daftarKegiatan: [],
};
