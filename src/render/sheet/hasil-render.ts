import type { SheetPlan } from "../../workbook/sheet-plan";

/** A report as a sheet, and the way back from its rows to the dokumen. Rows and columns are zero-based. */
export interface HasilRender {
  readonly plan: SheetPlan;
  /** Rows of every blok that takes any, top to bottom; none overlap. */
  readonly daftarBlok: readonly LetakBlok[];
  /** Every cell that holds anything, by row, then by column. */
  readonly daftarLetak: readonly LetakTeks[];
}

export interface LetakBlok {
  readonly kunci: string;
  readonly baris: number;
  readonly tinggi: number;
}

/** Where a text stands. */
export interface LetakTeks {
  /** `kalimat`: the office may word it. `sel`: a cell of a table's body. `teks`: anything else (heading, mark, name). */
  readonly jenis: "kalimat" | "sel" | "teks";
  /** Of the Kalimat; for other texts, of their blok. */
  readonly kunci: string;
  readonly blok: string;
  readonly baris: number;
  /** Rows it takes: parts of a long text, or the rows one cell is merged over. */
  readonly tinggi: number;
  readonly kolom: number;
  readonly lebar: number;
  /**
   * What was cut off between the rows of a text that is parted: row, `pemisah[0]`, row, `pemisah[1]` … put together are
   * the text again, rows that are merged with the one above being blank. Empty when all of it stands in the first row.
   */
  readonly pemisah: readonly string[];
  /** Row and column in `Tabel.baris`, for a `sel`. */
  readonly sel: { readonly baris: number; readonly kolom: number } | undefined;
  /** A repetition on the next page: a table's header, or a merged cell with `(lanjutan)`. */
  readonly ulangan: boolean;
}
