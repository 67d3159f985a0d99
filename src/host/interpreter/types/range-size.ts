import { ApiError } from "../api-error";
import { numberOf } from "../arguments";
import { contains, spansAllColumns, spansAllRows } from "../cells/areas";
import { requireAllowed } from "../cells/guard";
import { cellAt, numberFormatOf, styleAt } from "../cells/style";
import { columnOfKey, rowOfKey } from "../../document/host-document";
import type { HostSheet } from "../../document/host-document";
import type { Engine } from "../engine";
import { refresh } from "../engine";
import type { Argument } from "../member";
import type { RangeTarget } from "../objects";
import type { Json } from "../wire";

const MAX_ROW_HEIGHT = 409.5;
const STANDARD_HEIGHT = 15;
/** Width of the file format for Excel's 8.43 characters. */
const STANDARD_CHARS = 9.140625;
/** Calibri 11 on screen: a digit is 7 pixels, a pixel 0.75 points. */
const PIXELS_PER_CHAR = 7;
const POINTS_PER_PIXEL = 0.75;
const MAX_CHARS = 255;

/** Of the range's columns, in points; null where they differ. */
export function columnWidth({ sheet, area }: RangeTarget): Json {
  return common(area.column, area.width, (column) =>
    pointsOf(sheet.columns.get(column)?.widthChars ?? STANDARD_CHARS),
  );
}

export function rowHeight({ sheet, area }: RangeTarget): Json {
  if (spansAllRows(area)) return sheet.rows.size === 0 ? STANDARD_HEIGHT : null;
  return common(area.row, area.height, (row) => sheet.rows.get(row)?.height ?? STANDARD_HEIGHT);
}

export function setColumnWidth(target: RangeTarget, value: Json, engine: Engine): void {
  requireAllowed(target, "allowFormatColumns");
  const points = numberOf(value, "columnWidth");
  const chars = points / POINTS_PER_PIXEL / PIXELS_PER_CHAR;
  if (points < 0 || chars > MAX_CHARS) throw new ApiError("InvalidArgument", "columnWidth");
  const { sheet, area } = target;
  for (let column = area.column; column < area.column + area.width; column += 1) {
    setChars(sheet, column, { chars, engine });
  }
}

export function setRowHeight({ sheet, area }: RangeTarget, value: Json, engine: Engine): void {
  requireAllowed({ sheet }, "allowFormatRows");
  const height = numberOf(value, "rowHeight");
  if (height < 0 || height > MAX_ROW_HEIGHT) throw new ApiError("InvalidArgument", "rowHeight");
  if (spansAllRows(area)) throw new ApiError("InvalidArgument", "rowHeight of a whole column");
  for (let row = area.row; row < area.row + area.height; row += 1) {
    const hidden = sheet.rows.get(row)?.hidden ?? false;
    engine.journal.setEntry(sheet.rows, row, { height, hidden });
  }
}

/** As wide as the longest text that is not wrapped or merged, measured in characters. */
export function autofitColumns(
  { sheet, area }: RangeTarget,
  _: readonly Argument[],
  engine: Engine,
): void {
  requireAllowed({ sheet }, "allowFormatColumns");
  refresh(engine);
  const longest = new Map<number, number>();
  for (const key of sheet.cells.keys()) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (!contains(area, row, column) || isMerged(sheet, row, column)) continue;
    const length = textLength({ sheet, row, column }, engine);
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) {
    if (length > 0) setChars(sheet, column, { chars: Math.min(length + 1, MAX_CHARS), engine });
  }
}

/** Back to automatic: the page measures rows itself. Merged cells never count, as in Excel. */
export function autofitRows(
  { sheet, area }: RangeTarget,
  _: readonly Argument[],
  engine: Engine,
): void {
  requireAllowed({ sheet }, "allowFormatRows");
  for (const [row, entry] of [...sheet.rows]) {
    const isInside = spansAllColumns(area) || contains({ ...area, column: 0 }, row, 0);
    if (!isInside || row < area.row || row >= area.row + area.height) continue;
    engine.journal.setEntry(sheet.rows, row, { ...entry, height: undefined });
  }
}

const pointsOf = (chars: number): number => Math.round(chars * PIXELS_PER_CHAR) * POINTS_PER_PIXEL;

function setChars(
  sheet: HostSheet,
  column: number,
  { chars, engine }: { chars: number; engine: Engine },
): void {
  const before = sheet.columns.get(column);
  const entry = { widthChars: chars, hidden: before?.hidden ?? false, style: before?.style };
  engine.journal.setEntry(sheet.columns, column, entry);
}

const isMerged = (sheet: HostSheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => contains(merge, row, column));

function textLength(
  { sheet, row, column }: { sheet: HostSheet; row: number; column: number },
  engine: Engine,
): number {
  const style = styleAt(sheet, row, column);
  if (style.wrap === true) return 0;
  return engine.services.formatText(cellAt(sheet, row, column).value, numberFormatOf(style)).length;
}

function common(start: number, size: number, read: (index: number) => number): Json {
  const first = read(start);
  for (let index = start + 1; index < start + size; index += 1) {
    if (read(index) !== first) return null;
  }
  return first;
}
