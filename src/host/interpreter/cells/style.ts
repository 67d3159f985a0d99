import { lentStyle, styleAt as ownStyle } from "../../document/cells";
import type { CellStyle, HostCell, HostSheet } from "../../document/host-document";
import { cellKey, columnOfKey, rowOfKey } from "../../document/host-document";
import type { Engine } from "../engine";
import type { RangeTarget } from "../objects";
import { cellCount, contains, isTooLargeForGrid, positionsOf, spansAllRows } from "./areas";
import { NO_STYLE, columnStyles, restyleLines, rowStyles } from "./line-styles";

const EMPTY: HostCell = { value: null, formula: undefined, style: undefined };

export const cellAt = (sheet: HostSheet, row: number, column: number): HostCell =>
  sheet.cells.get(cellKey(row, column)) ?? EMPTY;

export const styleAt = (sheet: HostSheet, row: number, column: number): CellStyle =>
  ownStyle(sheet, { row, column }) ?? NO_STYLE;

export const numberFormatOf = (style: CellStyle): string => style.numberFormat ?? "General";

/** Styles that occur in a range; of whole rows and columns only the written cells and they themselves are looked at. */
export function* stylesIn({ sheet, area }: RangeTarget): Generator<CellStyle> {
  if (!isTooLargeForGrid(area)) {
    for (const [row, column] of positionsOf(area)) yield styleAt(sheet, row, column);
    return;
  }
  for (const key of keysIn(sheet, area)) yield styleAt(sheet, rowOfKey(key), columnOfKey(key));
  yield* spansAllRows(area) ? columnStyles(sheet, area) : rowStyles(sheet, area);
}

/** The one value all cells share, null where they differ. */
export function commonOf<T>(range: RangeTarget, read: (style: CellStyle) => T): T | null {
  let first: { value: T } | undefined;
  const seen = new Set<CellStyle>();
  for (const style of stylesIn(range)) {
    if (seen.has(style)) continue;
    seen.add(style);
    const value = read(style);
    if (first === undefined) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

/** Gives every cell of the range a changed style; whole rows and columns keep it for cells yet to come. */
export function restyle(
  { sheet, area }: RangeTarget,
  change: (style: CellStyle) => CellStyle,
  engine: Engine,
): void {
  const changed = memo(change);
  if (isTooLargeForGrid(area)) {
    const before = [...keysIn(sheet, area)].map((key) => [key, sheet.cells.get(key)] as const);
    restyleLines({ sheet, area }, changed, engine);
    for (const [key, cell = EMPTY] of before) {
      engine.journal.setEntry(sheet.cells, key, {
        ...cell,
        style: changed(cell.style ?? NO_STYLE),
      });
    }
    return;
  }
  const [lastRow, lastColumn] = [area.row + area.height, area.column + area.width];
  for (let row = area.row; row < lastRow; row += 1) {
    for (let column = area.column; column < lastColumn; column += 1) {
      restyleCell(sheet, { row, column, changed }, engine);
    }
  }
}

interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly changed: (style: CellStyle) => CellStyle;
}

function restyleCell(sheet: HostSheet, { row, column, changed }: CellChange, engine: Engine): void {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  const before = cell === undefined ? styleAt(sheet, row, column) : (cell.style ?? NO_STYLE);
  const style = changed(before);
  if (cell !== undefined && style === cell.style) return;
  const { value, formula } = cell ?? EMPTY;
  engine.journal.setEntry(sheet.cells, key, { value, formula, style });
}

/** A cell that holds nothing and looks like its row and column need not be kept. */
export const isDispensable = (sheet: HostSheet, key: number, cell: HostCell): boolean =>
  cell.value === null &&
  cell.formula === undefined &&
  cell.style === undefined &&
  lentStyle(sheet, { row: rowOfKey(key), column: columnOfKey(key) }) === undefined;

/** Keys of the cells that exist in the area. */
export function* keysIn(sheet: HostSheet, area: RangeTarget["area"]): Generator<number> {
  if (cellCount(area) < sheet.cells.size) {
    for (const key of keysOf({ area })) if (sheet.cells.has(key)) yield key;
    return;
  }
  for (const key of sheet.cells.keys()) {
    if (contains(area, rowOfKey(key), columnOfKey(key))) yield key;
  }
}

function* keysOf({ area }: Pick<RangeTarget, "area"> | RangeTarget): Generator<number> {
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
