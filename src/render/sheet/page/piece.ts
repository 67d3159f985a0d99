import type { AreaStyle } from "../../../workbook/sheet-plan";
import type { CellInput } from "../../../workbook/workbook";
import type { Span } from "../grid/grid";

/**
 * A stretch of the report before it is known where pages end. It is made of steps — lines of a text, rows of a table —
 * and may be parted between them.
 */
export interface Piece {
  /** Of the blok it comes from. */
  readonly kunci: string;
  /** At least one. */
  readonly steps: number;
  /** Points kept free towards a neighbour on the same page; of two that meet the larger counts. */
  readonly before: number;
  readonly after: number;
  readonly startsPage: boolean;
  readonly endsPage: boolean;
  /** Its last step stands on one page with the first steps of the next piece. */
  readonly keepsWithNext: boolean;
  /** Whether a page may end between this step and the next one. */
  readonly mayPartAfter: (step: number) => boolean;
  /** Points of the steps from `from` to `to` (exclusive) where they stand on one page. */
  readonly heightOf: (from: number, to: number) => number;
  /** The same steps as rows; their heights add up to `heightOf`. */
  readonly stripOf: (from: number, to: number) => Strip;
}

/** Rows of the sheet, not yet numbered. */
export interface Strip {
  readonly rows: readonly Row[];
  readonly frames: readonly Frame[];
}

export interface Row {
  readonly height: number;
  readonly cells: readonly Cell[];
  /** Its text stands at the top, so that free space below may be part of it. */
  readonly stretches: boolean;
}

export interface Cell {
  readonly span: Span;
  /** Rows it is merged over, its own included. */
  readonly rows: number;
  readonly input: CellInput;
  readonly style: AreaStyle;
  /** Undefined where nothing stands. */
  readonly mark: Mark | undefined;
}

/** What a cell shows, to find the way back from the sheet to the dokumen. */
export interface Mark {
  readonly jenis: "kalimat" | "sel" | "teks";
  readonly kunci: string;
  readonly sel: { readonly baris: number; readonly kolom: number } | undefined;
  /** It stands elsewhere already: a header or a merged cell repeated on the next page. */
  readonly ulangan: boolean;
  /** The text goes on in the row below; what was cut off between the two. */
  readonly pemisah: string | undefined;
}

/** A border around cells; `row` counts from the top of the strip. */
export interface Frame {
  readonly row: number;
  readonly rows: number;
  readonly span: Span;
  readonly border: NonNullable<AreaStyle["border"]>;
}

/** Steps `from` to `to` (exclusive) of a piece that stand on one page. */
export interface Part {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}
