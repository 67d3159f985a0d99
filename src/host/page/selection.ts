import { mergeAt, overlaps } from "../document/cells";
import { MAX_COLUMNS, MAX_ROWS } from "../document/address";
import type { HostRange, HostSheet } from "../document/host-document";
import { cellKey } from "../document/host-document";
import type { Axis } from "./axis";
import type { GridLayout } from "./grid-layout";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The active cell and the corner opposite of it; both the same for one cell. */
export interface Selection {
  readonly active: CellPosition;
  readonly head: CellPosition;
}

/** All selected cells; a merge that is touched is taken whole. */
export function rangeOf(sheet: HostSheet, { active, head }: Selection): HostRange {
  let range = spanning(oneCell(active), oneCell(head));
  for (;;) {
    const before = range;
    range = sheet.merges.filter((merge) => overlaps(merge, before)).reduce(spanning, before);
    if (range.height === before.height && range.width === before.width) return range;
  }
}

const oneCell = ({ row, column }: CellPosition): HostRange => ({
  row,
  column,
  height: 1,
  width: 1,
});

/** The smallest rectangle around both. */
function spanning(left: HostRange, right: HostRange): HostRange {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    height: Math.max(left.row + left.height, right.row + right.height) - row,
    width: Math.max(left.column + left.width, right.column + right.width) - column,
  };
}

/** The top left cell of the merge a position lies in, else the position itself. */
export function anchorOf(sheet: HostSheet, { row, column }: CellPosition): CellPosition {
  const merge = mergeAt(sheet, { row, column });
  return { row: merge?.row ?? row, column: merge?.column ?? column };
}

export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
  /** Ctrl: to the edge of the filled (or empty) stretch. */
  readonly far: boolean;
}

/** One step of the arrow keys from a cell: past merges, over hidden rows, never off the sheet. */
export function stepFrom(
  sheet: HostSheet,
  layout: GridLayout,
  { from, step }: { from: CellPosition; step: Step },
): CellPosition {
  let position = neighbour(sheet, layout, { from, step });
  if (!step.far) return position;
  const filled = isFilled(sheet, position);
  for (;;) {
    const next = neighbour(sheet, layout, { from: position, step });
    const atEnd = next.row === position.row && next.column === position.column;
    if (atEnd || beyondUse(layout, next)) return position;
    if (filled && !isFilled(sheet, next)) return position;
    position = next;
    if (!filled && isFilled(sheet, next)) return position;
  }
}

function neighbour(
  sheet: HostSheet,
  layout: GridLayout,
  { from, step }: { from: CellPosition; step: Step },
): CellPosition {
  const { row, column, height, width } = mergeAt(sheet, from) ?? oneCell(from);
  const next = {
    row: skipHidden(layout.rows, step.rows > 0 ? row + height - 1 : row, step.rows),
    column: skipHidden(
      layout.columns,
      step.columns > 0 ? column + width - 1 : column,
      step.columns,
    ),
  };
  return isOnSheet(next) ? anchorOf(sheet, next) : from;
}

const isOnSheet = ({ row, column }: CellPosition): boolean =>
  row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;

/** The next row (column) that shows; beyond the laid out part everything does. */
function skipHidden(axis: Axis, index: number, step: -1 | 0 | 1): number {
  let next = index + step;
  while (step !== 0 && next >= 0 && next < axis.count && axis.size(next) === 0) next += step;
  return next;
}

function isFilled(sheet: HostSheet, { row, column }: CellPosition): boolean {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell !== undefined && (cell.formula !== undefined || cell.value !== null);
}

const beyondUse = (layout: GridLayout, { row, column }: CellPosition): boolean =>
  row >= Math.max(1, layout.usedRows) || column >= Math.max(1, layout.usedColumns);
