import type { HostSheet } from "../document/host-document";
import type { GridLayout } from "./grid-layout";

/** Rows and columns that stay in sight while the rest scrolls under them. */
export interface Panes {
  readonly rows: number;
  readonly columns: number;
  /** Pixels they take. */
  readonly height: number;
  readonly width: number;
  /** How far the rest is scrolled. */
  readonly top: number;
  readonly left: number;
}

export const panesOf = (
  { view: { frozenRows, frozenColumns } }: HostSheet,
  { rows, columns }: GridLayout,
  { top, left }: Pick<Panes, "top" | "left">,
): Panes => ({
  rows: frozenRows,
  columns: frozenColumns,
  height: rows.start(frozenRows),
  width: columns.start(frozenColumns),
  top,
  left,
});

/** What is frozen is drawn as far down as the rest is scrolled up. */
export const rowShift = ({ rows, top }: Panes, row: number): number => (row < rows ? top : 0);

export const columnShift = ({ columns, left }: Panes, column: number): number =>
  column < columns ? left : 0;

/** The sheet's pixel under a pixel of the window, both counted after the headings. */
export const sheetPixel = (
  pixel: number,
  { frozen, scrolled }: { readonly frozen: number; readonly scrolled: number },
): number => (pixel < frozen ? pixel : pixel + scrolled);
