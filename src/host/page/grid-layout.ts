import type { HostCell, HostSheet } from "../document/host-document";
import { cellKey, columnOfKey, rowOfKey } from "../document/host-document";
import { createAxis, NORMAL_CHARS, NORMAL_HEIGHT, pixelsOfChars, pixelsOfPoints } from "./axis";
import type { Axis } from "./axis";
import { wraps } from "./cell-css";
import { countLines, fontOf, linePixels } from "./text-measure";

export interface GridLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** First row and column after everything that holds something. */
  readonly usedRows: number;
  readonly usedColumns: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The sheet's rows and columns on the screen: all that is used, some room after it, and at least `minimum`. */
export function layoutOf(
  sheet: HostSheet,
  textOf: (cell: HostCell) => string,
  minimum: Extent,
): GridLayout {
  const used = usedExtent(sheet);
  const columns = createAxis(Math.max(used.columns + 12, minimum.columns, 26), (column) =>
    columnPixels(sheet, column),
  );
  const wrapped = wrappedHeights(sheet, columns, textOf);
  const rows = createAxis(Math.max(used.rows + 60, minimum.rows, 120), (row) =>
    rowPixels(sheet, row, wrapped),
  );
  return { rows, columns, usedRows: used.rows, usedColumns: used.columns };
}

function usedExtent(sheet: HostSheet): Extent {
  let rows = 0;
  let columns = 0;
  for (const key of sheet.cells.keys()) {
    rows = Math.max(rows, rowOfKey(key) + 1);
    columns = Math.max(columns, columnOfKey(key) + 1);
  }
  return { rows, columns };
}

function columnPixels(sheet: HostSheet, column: number): number {
  const own = sheet.columns.get(column);
  if (own?.hidden) return 0;
  return pixelsOfChars(own?.widthChars ?? sheet.standardWidthChars ?? NORMAL_CHARS);
}

function rowPixels(sheet: HostSheet, row: number, wrapped: ReadonlyMap<number, number>): number {
  const own = sheet.rows.get(row);
  if (own?.hidden) return 0;
  if (own?.height !== undefined) return pixelsOfPoints(own.height);
  const standard = pixelsOfPoints(sheet.standardHeight ?? NORMAL_HEIGHT);
  return Math.max(standard, wrapped.get(row) ?? 0);
}

/** Rows without a height of their own grow with their text; as in Excel, merged cells do not count. */
function wrappedHeights(
  sheet: HostSheet,
  columns: Axis,
  textOf: (cell: HostCell) => string,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = mergedKeys(sheet);
  for (const [key, cell] of sheet.cells) {
    const row = rowOfKey(key);
    if (!mayGrow(cell) || sheet.rows.get(row)?.height !== undefined) continue;
    if (merged.has(key)) continue;
    const column = columnOfKey(key);
    const width = wraps(cell.style) ? columns.size(column) - CELL_PADDING * 2 : Infinity;
    const lines = countLines(textOf(cell), width, fontOf(cell.style));
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * linePixels(cell.style)));
  }
  return heights;
}

const mayGrow = ({ value, style }: HostCell): boolean =>
  value !== null && (wraps(style) || (style?.font?.size ?? 0) > 11);

function mergedKeys({ merges }: HostSheet): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const { row, column, height, width } of merges) {
    for (let line = row; line < row + height; line += 1) {
      for (let cross = column; cross < column + width; cross += 1) keys.add(cellKey(line, cross));
    }
  }
  return keys;
}

/** Room left and right of a cell's text. */
export const CELL_PADDING = 3;
