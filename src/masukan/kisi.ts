/** An error cell, such as `#REF!`; told apart from the text "#REF!" that somebody typed. */
export interface Galat {
  readonly galat: string;
}

/** What a cell holds; `null` is an empty cell. */
export type NilaiSel = string | number | boolean | null | Galat;

/** A rectangle by zero-based top row and left column, and its size (≥ 1 each). */
export interface Rentang {
  readonly baris: number;
  readonly kolom: number;
  readonly tinggi: number;
  readonly lebar: number;
}

/**
 * A rectangle of cells as it was read from one sheet. Every matrix is `tinggi` rows of `lebar` cells;
 * `rentang` is its place on the sheet.
 */
export interface Kisi {
  readonly lembar: string;
  readonly rentang: Rentang;
  readonly nilai: readonly (readonly NilaiSel[])[];
  /** As displayed in the cell. */
  readonly teks: readonly (readonly string[])[];
  /** Number format codes in Excel's en-US notation (`0.00%`). */
  readonly format: readonly (readonly string[])[];
  /** The formula of a cell in en-US notation, beginning with `=`; null where the cell holds none. */
  readonly rumus: readonly (readonly (string | null)[])[];
  /** Row offsets (0 = first row of the grid) that a filter or a hand has hidden. */
  readonly tersembunyi: readonly number[];
  /** Merged areas that touch the grid, in sheet coordinates; undefined where the host cannot tell. */
  readonly gabungan: readonly Rentang[] | undefined;
}

/** One cell: its sheet and zero-based position. */
export interface Letak {
  readonly lembar: string;
  readonly baris: number;
  readonly kolom: number;
}
