import { MAX_COLUMNS } from "../../document/address";
import type { CellStyle, HostColumn, HostRow, HostSheet } from "../../document/host-document";
import { cellKey } from "../../document/host-document";
import type { Engine } from "../engine";
import type { RangeTarget } from "../objects";
import { spansAllColumns, spansAllRows } from "./areas";

export const NO_STYLE: CellStyle = {};

export const columnAt = ({ columns }: HostSheet, column: number): HostColumn =>
  columns.get(column) ?? { widthChars: undefined, hidden: false, style: undefined };

export const rowAt = ({ rows }: HostSheet, row: number): HostRow =>
  rows.get(row) ?? { height: undefined, hidden: false, style: undefined };

/** Styles of whole columns, and of the rows that cross them where no cell has its own. */
export function* columnStyles(
  sheet: HostSheet,
  { column, width }: RangeTarget["area"],
): Generator<CellStyle> {
  for (let each = column; each < column + width; each += 1) {
    yield sheet.columns.get(each)?.style ?? NO_STYLE;
  }
  for (const [row, { style }] of sheet.rows) {
    if (style !== undefined && !isFilled(sheet, { row, column, width })) yield style;
  }
}

/** Every cell of a stretch of a row is kept itself. */
function isFilled(
  { cells }: HostSheet,
  { row, column, width }: { row: number; column: number; width: number },
): boolean {
  for (let each = column; each < column + width; each += 1) {
    if (!cells.has(cellKey(row, each))) return false;
  }
  return true;
}

/** Styles of whole rows; a row without its own has those of all columns. */
export function* rowStyles(
  sheet: HostSheet,
  { row, height }: RangeTarget["area"],
): Generator<CellStyle> {
  for (let each = row; each < row + height; each += 1) {
    const own = sheet.rows.get(each)?.style;
    if (own === undefined) yield* columnStyles({ ...sheet, rows: new Map() }, ALL_COLUMNS);
    else yield own;
  }
}

const ALL_COLUMNS = { row: 0, column: 0, height: 1, width: MAX_COLUMNS };

type Change = (style: CellStyle) => CellStyle;

/** Whole columns or rows keep their style for cells yet to come; where the two cross, cells keep the outcome. */
export function restyleLines({ sheet, area }: RangeTarget, change: Change, engine: Engine): void {
  if (spansAllRows(area)) {
    restyleRowsAcross({ sheet, area }, change, engine);
    restyleColumns({ sheet, area }, change, engine);
  } else if (spansAllColumns(area)) {
    for (let row = area.row; row < area.row + area.height; row += 1) {
      restyleRow({ sheet, row }, change, engine);
    }
  }
}

function restyleColumns({ sheet, area }: RangeTarget, change: Change, engine: Engine): void {
  for (let column = area.column; column < area.column + area.width; column += 1) {
    const before = columnAt(sheet, column);
    const style = change(before.style ?? NO_STYLE);
    engine.journal.setEntry(sheet.columns, column, { ...before, style });
  }
}

/** Rows that have a style of their own, which goes before the column's. */
function restyleRowsAcross({ sheet, area }: RangeTarget, change: Change, engine: Engine): void {
  for (const [row, before] of [...sheet.rows]) {
    if (before.style === undefined) continue;
    const style = change(before.style);
    if (spansAllColumns(area)) engine.journal.setEntry(sheet.rows, row, { ...before, style });
    else {
      for (let column = area.column; column < area.column + area.width; column += 1) {
        keepCrossing(sheet, { key: cellKey(row, column), style }, engine);
      }
    }
  }
}

function restyleRow(
  { sheet, row }: { sheet: HostSheet; row: number },
  change: Change,
  engine: Engine,
): void {
  const before = rowAt(sheet, row);
  // A sheet formatted as a whole has one style in all its columns: the row changes that, and no cell need be kept.
  const common = sheet.columns.get(MAX_COLUMNS - 1)?.style;
  if (before.style === undefined) {
    for (let column = 0; column < MAX_COLUMNS; column += 1) {
      const lent = sheet.columns.get(column)?.style;
      if (lent === common) continue;
      keepCrossing(sheet, { key: cellKey(row, column), style: change(lent ?? NO_STYLE) }, engine);
    }
  }
  const style = change(before.style ?? common ?? NO_STYLE);
  engine.journal.setEntry(sheet.rows, row, { ...before, style });
}

function keepCrossing(
  sheet: HostSheet,
  { key, style }: { key: number; style: CellStyle },
  engine: Engine,
): void {
  if (sheet.cells.has(key)) return;
  engine.journal.setEntry(sheet.cells, key, { value: null, formula: undefined, style });
}
