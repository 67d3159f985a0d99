import type { CellStyle, HostCell, HostSheet } from "../../document/host-document";
import { cellKey, columnOfKey, rowOfKey } from "../../document/host-document";
import { styleAt as ownStyle } from "../../document/cells";
import type { Engine } from "../engine";
import type { RangeTarget } from "../objects";
import { cellCount, contains, isTooLargeForGrid, positionsOf, spansAllRows } from "./areas";

const NO_STYLE: CellStyle = {};
const EMPTY: HostCell = { value: null, formula: undefined, style: undefined };

export const cellAt = (sheet: HostSheet, row: number, column: number): HostCell =>
  sheet.cells.get(cellKey(row, column)) ?? EMPTY;

export const styleAt = (sheet: HostSheet, row: number, column: number): CellStyle =>
  ownStyle(sheet, { row, column }) ?? NO_STYLE;

export const numberFormatOf = (style: CellStyle): string => style.numberFormat ?? "General";

/** Styles that occur in a range; of a whole column only the written cells and the column itself are looked at. */
export function* stylesIn({ sheet, area }: RangeTarget): Generator<CellStyle> {
  if (!isTooLargeForGrid(area)) {
    for (const [row, column] of positionsOf(area)) yield styleAt(sheet, row, column);
    return;
  }
  for (const key of keysIn(sheet, area)) yield styleAt(sheet, rowOfKey(key), columnOfKey(key));
  for (let column = area.column; column < area.column + area.width; column += 1) {
    yield sheet.columns.get(column)?.style ?? NO_STYLE;
  }
}

/** The one value all cells share, null where they differ. */
export function commonOf<T>(range: RangeTarget, read: (style: CellStyle) => T): T | null {
  let first: { value: T } | undefined;
  for (const style of stylesIn(range)) {
    const value = read(style);
    if (first === undefined) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

/** Gives every cell of the range a changed style; whole columns keep it for cells yet to come. */
export function restyle(
  { sheet, area }: RangeTarget,
  change: (style: CellStyle) => CellStyle,
  engine: Engine,
): void {
  const changed = memo(change);
  if (spansAllRows(area)) restyleColumns({ sheet, area }, changed, engine);
  const places = isTooLargeForGrid(area) ? keysIn(sheet, area) : keysOf({ sheet, area });
  for (const key of [...places]) {
    const cell = sheet.cells.get(key) ?? EMPTY;
    const style = changed(styleAt(sheet, rowOfKey(key), columnOfKey(key)));
    engine.journal.setEntry(sheet.cells, key, { ...cell, style });
  }
}

function restyleColumns(
  { sheet, area }: RangeTarget,
  changed: (style: CellStyle) => CellStyle,
  engine: Engine,
): void {
  for (let column = area.column; column < area.column + area.width; column += 1) {
    const before = sheet.columns.get(column) ?? {
      widthChars: undefined,
      hidden: false,
      style: undefined,
    };
    const style = changed(before.style ?? NO_STYLE);
    engine.journal.setEntry(sheet.columns, column, { ...before, style });
  }
}

/** Keys of the cells that exist in the area. */
function* keysIn(sheet: HostSheet, area: RangeTarget["area"]): Generator<number> {
  if (cellCount(area) < sheet.cells.size) {
    for (const [row, column] of positionsOf(area)) yield cellKey(row, column);
    return;
  }
  for (const key of sheet.cells.keys()) {
    if (contains(area, rowOfKey(key), columnOfKey(key))) yield key;
  }
}

function* keysOf({ area }: RangeTarget): Generator<number> {
  for (const [row, column] of positionsOf(area)) yield cellKey(row, column);
}

/** Styles are shared: the same style in gives the same object out. */
function memo(change: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const found = known.get(style) ?? change(style);
    known.set(style, found);
    return found;
  };
}
