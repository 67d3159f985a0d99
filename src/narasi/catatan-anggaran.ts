/** How budget and sasaran belong together in the table of both, as far as the workbook says. */
export type DasarAlokasi =
  /** Rows of the budget name what they serve. */
  | "disebut"
  /** Only some do. */
  | "disebut-sebagian"
  /** None does, and there is only one sasaran. */
  | "satu-sasaran"
  /** None does: only the total can be shown. */
  | "tidak-disebut";

const CATATAN: Readonly<Record<DasarAlokasi, string | undefined>> = {
  disebut: undefined,
  "disebut-sebagian":
    "Anggaran kegiatan yang tidak dikaitkan dengan satu sasaran disajikan pada baris tersendiri.",
  "satu-sasaran": "Seluruh anggaran disajikan pada sasaran tersebut karena hanya ada satu sasaran.",
  "tidak-disebut":
    "Anggaran disajikan sebagai jumlah keseluruhan karena kegiatan tidak dikaitkan dengan sasaran tertentu.",
};

/** The note on it; undefined where nothing needs saying. */
export const catatanAlokasi = (dasar: DasarAlokasi): string | undefined => CATATAN[dasar];
