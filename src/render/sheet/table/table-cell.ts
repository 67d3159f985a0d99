import type { AreaStyle } from "../../../workbook/sheet-plan";
import type { CellInput } from "../../../workbook/workbook";
import type { Span } from "../grid/grid";
import type { Mark } from "../page/piece";
import type { PrintFont } from "../text/measure";

/** What a row of a table is for; `gap` is free space, no cell stands in it. */
export type RowKind = "caption" | "header" | "body" | "gap" | "note";

/** A cell of a table before its height is known; rows count from the caption. */
export interface TableCell {
  readonly row: number;
  readonly rows: number;
  readonly span: Span;
  readonly text: string;
  /** A number or formula that shows `text`; undefined where the text itself is written. */
  readonly number: Exclude<CellInput, null> | undefined;
  readonly font: PrintFont;
  readonly style: AreaStyle;
  readonly mark: Pick<Mark, "jenis" | "kunci" | "sel">;
}

/** The rows of a table and what stands in them. */
export interface TableCells {
  readonly kinds: readonly RowKind[];
  readonly cells: readonly TableCell[];
}
