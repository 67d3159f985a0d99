import { MAX_COLUMNS, MAX_ROWS } from "../../document/address";
import type { HostRange } from "../../document/host-document";

/** Above this many cells Excel answers null instead of a grid. */
const MAX_GRID_CELLS = 5_000_000;

export const spansAllRows = (area: HostRange): boolean => area.height === MAX_ROWS;
export const spansAllColumns = (area: HostRange): boolean => area.width === MAX_COLUMNS;
export const cellCount = (area: HostRange): number => area.height * area.width;

/** A whole column or row, or more cells than Excel hands out. */
export const isTooLargeForGrid = (area: HostRange): boolean =>
  spansAllRows(area) || spansAllColumns(area) || cellCount(area) > MAX_GRID_CELLS;

export function isInsideSheet(area: HostRange): boolean {
  const { row, column, height, width } = area;
  const starts = row >= 0 && column >= 0 && height >= 1 && width >= 1;
  return starts && row + height <= MAX_ROWS && column + width <= MAX_COLUMNS;
}

export function intersect(a: HostRange, b: HostRange): HostRange | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const height = Math.min(a.row + a.height, b.row + b.height) - row;
  const width = Math.min(a.column + a.width, b.column + b.width) - column;
  return height > 0 && width > 0 ? { row, column, height, width } : undefined;
}

export function bound(a: HostRange, b: HostRange): HostRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const height = Math.max(a.row + a.height, b.row + b.height) - row;
  const width = Math.max(a.column + a.width, b.column + b.width) - column;
  return { row, column, height, width };
}

export const contains = (area: HostRange, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.height &&
  column >= area.column &&
  column < area.column + area.width;

export function* positionsOf(area: HostRange): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.height; row += 1) {
    for (let column = area.column; column < area.column + area.width; column += 1) {
      yield [row, column];
    }
  }
}
