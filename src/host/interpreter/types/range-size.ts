import type { HostSheet } from "../../document/host-document";
import { ApiError } from "../api-error";
import { booleanOf, numberOf } from "../arguments";
import { spansAllRows } from "../cells/areas";
import { requireAllowed } from "../cells/guard";
import { columnAt, rowAt } from "../cells/line-styles";
import { putColumn, putRow } from "../cells/lines";
import type { Engine } from "../engine";
import type { RangeTarget } from "../objects";
import type { Json } from "../wire";

const MAX_ROW_HEIGHT = 409.5;
const NORMAL_HEIGHT = 15;
/** Width of the file format for Excel's 8.43 characters. */
const NORMAL_CHARS = 9.140625;
/** Calibri 11 on screen: a digit is 7 pixels, a pixel 0.75 points; 5 pixels of a column are no room for digits. */
const PIXELS_PER_CHAR = 7;
const POINTS_PER_PIXEL = 0.75;
const PADDING_PIXELS = 5;
const MAX_CHARS = 255;

/** Of the range's columns, in points; null where they differ. */
export function columnWidth({ sheet, area }: RangeTarget): Json {
  return common(area.column, area.width, (column) =>
    pointsOf(sheet.columns.get(column)?.widthChars ?? standardCharsOf(sheet)),
  );
}

export function rowHeight({ sheet, area }: RangeTarget): Json {
  const standard = standardHeightOf(sheet);
  if (spansAllRows(area)) return sheet.rows.size === 0 ? standard : null;
  return common(area.row, area.height, (row) => sheet.rows.get(row)?.height ?? standard);
}

export function setColumnWidth(target: RangeTarget, value: Json, engine: Engine): void {
  requireAllowed(target, "allowFormatColumns");
  const points = numberOf(value, "columnWidth");
  const widthChars = points / POINTS_PER_PIXEL / PIXELS_PER_CHAR;
  if (points < 0 || widthChars > MAX_CHARS) throw new ApiError("InvalidArgument", "columnWidth");
  setChars(target, widthChars, engine);
}

export function setRowHeight(target: RangeTarget, value: Json, engine: Engine): void {
  requireAllowed(target, "allowFormatRows");
  const height = numberOf(value, "rowHeight");
  if (height < 0 || height > MAX_ROW_HEIGHT) throw new ApiError("InvalidArgument", "rowHeight");
  setHeight(target, height, engine);
}

export const usesStandardHeight = ({ sheet, area }: RangeTarget): Json =>
  spansAllRows(area)
    ? [...sheet.rows.values()].every(({ height }) => height === undefined) || null
    : common(area.row, area.height, (row) => sheet.rows.get(row)?.height === undefined);

export const usesStandardWidth = ({ sheet, area }: RangeTarget): Json =>
  common(area.column, area.width, (column) => sheet.columns.get(column)?.widthChars === undefined);

/** Back to the standard; `false` says nothing that could be done. */
export function setStandardHeight(target: RangeTarget, value: Json, engine: Engine): void {
  requireAllowed(target, "allowFormatRows");
  if (booleanOf(value, "useStandardHeight")) setHeight(target, undefined, engine);
}

export function setStandardWidth(target: RangeTarget, value: Json, engine: Engine): void {
  requireAllowed(target, "allowFormatColumns");
  if (booleanOf(value, "useStandardWidth")) setChars(target, undefined, engine);
}

export const standardHeightOf = ({ standardHeight }: HostSheet): number =>
  standardHeight ?? NORMAL_HEIGHT;

/** In characters, as Excel counts them: 8.43. */
export const standardWidthOf = (sheet: HostSheet): number =>
  Math.round(((pixelsOf(standardCharsOf(sheet)) - PADDING_PIXELS) / PIXELS_PER_CHAR) * 100) / 100;

export function setStandardWidthOf(sheet: HostSheet, value: Json, engine: Engine): void {
  requireAllowed({ sheet }, "allowFormatColumns");
  const chars = numberOf(value, "standardWidth");
  if (chars < 0 || chars > MAX_CHARS) throw new ApiError("InvalidArgument", "standardWidth");
  const pixels = Math.trunc(chars * PIXELS_PER_CHAR + PADDING_PIXELS);
  engine.journal.change(sheet, "standardWidthChars", pixels / PIXELS_PER_CHAR);
}

const standardCharsOf = ({ standardWidthChars }: HostSheet): number =>
  standardWidthChars ?? NORMAL_CHARS;

const pixelsOf = (chars: number): number => Math.round(chars * PIXELS_PER_CHAR);
const pointsOf = (chars: number): number => pixelsOf(chars) * POINTS_PER_PIXEL;

function setChars(
  { sheet, area }: RangeTarget,
  widthChars: number | undefined,
  engine: Engine,
): void {
  for (let column = area.column; column < area.column + area.width; column += 1) {
    putColumn({ sheet, column }, { ...columnAt(sheet, column), widthChars }, engine);
  }
}

function setHeight({ sheet, area }: RangeTarget, height: number | undefined, engine: Engine): void {
  const isWhole = spansAllRows(area);
  if (isWhole && height !== undefined) {
    throw new ApiError("InvalidArgument", "rowHeight of a whole column");
  }
  const rows = isWhole
    ? [...sheet.rows.keys()]
    : Array.from({ length: area.height }, (_, row) => area.row + row);
  for (const row of rows) putRow({ sheet, row }, { ...rowAt(sheet, row), height }, engine);
}

function common(start: number, size: number, read: (index: number) => Json): Json {
  const first = read(start);
  for (let index = start + 1; index < start + size; index += 1) {
    if (read(index) !== first) return null;
  }
  return first;
}
