/** How budget and sasaran belong together in the table of both, as far as the workbook says. */
export type DasarAlokasi =
  /** Rows of the budget name what they serve. */
  | "disebut"
  /** Only some do. */
  | "disebut-sebagian"
  /** None does, and there is only one sasaran. */
  | "satu-sasaran"
  /** None does, and there is only one indikator, which names no sasaran. */
  | "satu-indikator"
  /** None does: only the total can be shown. */
  | "tidak-disebut";

const CATATAN: Readonly<Record<DasarAlokasi, string | undefined>> = {
  disebut: undefined,
  "disebut-sebagian":
    "Anggaran kegiatan yang tidak dikaitkan dengan satu sasaran disajikan pada baris tersendiri.",
  "satu-sasaran": "Seluruh anggaran disajikan pada sasaran tersebut karena hanya ada satu sasaran.",
  "satu-indikator":
    "Seluruh anggaran disajikan pada indikator tersebut karena hanya ada satu indikator.",
  "tidak-disebut":
    "Anggaran disajikan sebagai jumlah keseluruhan karena kegiatan tidak dikaitkan dengan sasaran tertentu.",
};

/** The note on it; undefined where nothing needs saying. */
export const catatanAlokasi = (dasar: DasarAlokasi): string | undefined => CATATAN[dasar];

/** Said under a table whose sums leave out what nobody could read. */
export const catatanTakTerbaca = (): string =>
  "Jumlah belum mencakup pagu atau realisasi yang tidak terbaca pada tabel anggaran.";
