import type { CellStyle, HostCell, HostRange, HostSheet, HostValue } from "./host-document";
import { cellKey, columnOfKey, rowOfKey } from "./host-document";
import type { InputLocale } from "./local-formula";
import { parseInput, toFifteenDigits } from "./parse-input";

/** What can be put into a cell: `""` clears it, `null` leaves it as it is. */
export type Content = string | number | boolean | null;

export interface Position {
  readonly row: number;
  readonly column: number;
}

export const cellAt = (sheet: HostSheet, { row, column }: Position): HostCell | undefined =>
  sheet.cells.get(cellKey(row, column));

export const valueAt = (sheet: HostSheet, position: Position): HostValue =>
  cellAt(sheet, position)?.value ?? null;

/** The cell's own style, else its row's or its column's. */
export const styleAt = (sheet: HostSheet, position: Position): CellStyle | undefined => {
  const cell = cellAt(sheet, position);
  return cell === undefined ? lentStyle(sheet, position) : cell.style;
};

/** What a cell has that is not kept itself. */
export const lentStyle = (sheet: HostSheet, { row, column }: Position): CellStyle | undefined =>
  sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;

/** Puts content into a cell as Excel does on entry. A formula has no result until the calculator has run. */
export function setContent(
  sheet: HostSheet,
  position: Position,
  { content, locale = "en-US" }: { readonly content: Content; readonly locale?: InputLocale },
): void {
  if (content === null) return;
  const style = styleAt(sheet, position);
  if (typeof content !== "string") {
    const value = typeof content === "number" ? toFifteenDigits(content) : content;
    put(sheet, position, { value, formula: undefined, style });
    return;
  }
  const { numberFormat, ...parsed } = parseInput(content, locale, style?.numberFormat);
  const takesFormat =
    numberFormat !== undefined && (style?.numberFormat ?? "General") === "General";
  put(sheet, position, { ...parsed, style: takesFormat ? { ...style, numberFormat } : style });
}

/** Changes the style of a cell, made when there is none; `undefined` takes the style off. */
export function setStyle(
  sheet: HostSheet,
  position: Position,
  change: (style: CellStyle | undefined) => CellStyle | undefined,
): void {
  const cell = cellAt(sheet, position) ?? { value: null, formula: undefined };
  put(sheet, position, { ...cell, style: change(styleAt(sheet, position)) });
}

/** Cells without content and style are not kept, unless their row or column would lend them one. */
function put(sheet: HostSheet, { row, column }: Position, cell: HostCell): void {
  const isEmpty = cell.value === null && cell.formula === undefined && cell.style === undefined;
  const key = cellKey(row, column);
  if (isEmpty && lentStyle(sheet, { row, column }) === undefined) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

/** The smallest rectangle around all cells, or around those with content; undefined on an empty sheet. */
export function usedRange(
  sheet: HostSheet,
  options?: { readonly valuesOnly: boolean },
): HostRange | undefined {
  const rows = { first: Infinity, last: -1 };
  const columns = { first: Infinity, last: -1 };
  for (const [key, { value, formula }] of sheet.cells) {
    if (options?.valuesOnly === true && value === null && formula === undefined) continue;
    extend(rows, rowOfKey(key));
    extend(columns, columnOfKey(key));
  }
  if (rows.last < 0) return undefined;
  return {
    row: rows.first,
    column: columns.first,
    height: rows.last - rows.first + 1,
    width: columns.last - columns.first + 1,
  };
}

function extend(span: { first: number; last: number }, at: number): void {
  span.first = Math.min(span.first, at);
  span.last = Math.max(span.last, at);
}

/** The merge a cell belongs to. */
export const mergeAt = (sheet: HostSheet, position: Position): HostRange | undefined =>
  sheet.merges.find((merge) => covers(merge, position));

/** Merges a range: only its top left cell keeps its value, as in Excel. */
export function mergeCells(sheet: HostSheet, range: HostRange): void {
  for (const [key, cell] of sheet.cells) {
    const position = { row: rowOfKey(key), column: columnOfKey(key) };
    const isFirst = position.row === range.row && position.column === range.column;
    if (!isFirst && covers(range, position))
      sheet.cells.set(key, { ...cell, value: null, formula: undefined });
  }
  sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, range)), range];
}

export const covers = (range: HostRange, { row, column }: Position): boolean =>
  row >= range.row &&
  row < range.row + range.height &&
  column >= range.column &&
  column < range.column + range.width;

export const overlaps = (a: HostRange, b: HostRange): boolean =>
  a.row < b.row + b.height &&
  b.row < a.row + a.height &&
  a.column < b.column + b.width &&
  b.column < a.column + a.width;
