import type { LaidCell, LaidRows } from "./lay-rows";

/** Parts of a page: what is lower than these stays on one page. */
const WHOLE_TABLE = 1 / 2;
const WHOLE_CELL = 1 / 4;
const END_ROWS = 1 / 4;

/** A table, and a cell merged over rows, begins and ends on a page with at least so many rows, unless they are high. */
const MIN_ROWS = 2;

/**
 * Where a page may end inside a table: between rows of its body, but neither inside a merged cell that is not high, nor
 * below a parent, nor so that a single low row is cut off. A low table is kept whole.
 */
export function mayPartRows(laid: LaidRows, pageHeight: number): (row: number) => boolean {
  const tops = topsOf(laid.heights);
  const heightOf = (start: number, end: number) => (tops[end] ?? 0) - (tops[start] ?? 0);
  if (heightOf(0, laid.heights.length) <= pageHeight * WHOLE_TABLE) return () => false;
  const isLow = (start: number, end: number) => heightOf(start, end) <= pageHeight * END_ROWS;
  const cutsOff = (next: number, start: number, end: number): boolean =>
    (next < start + MIN_ROWS && isLow(start, start + MIN_ROWS)) ||
    (next > end - MIN_ROWS && isLow(end - MIN_ROWS, end));
  const mayPartCell = (next: number, { start, end }: LaidCell): boolean =>
    next === end || (heightOf(start, end) > pageHeight * WHOLE_CELL && !cutsOff(next, start, end));
  const first = laid.kinds.indexOf("body");
  const end = laid.kinds.lastIndexOf("body") + 1;
  return (row) => {
    const next = row + 1;
    if (row < first || next >= end || cutsOff(next, first, end)) return false;
    return (
      !isParent(laid, row) && (laid.covering[row] ?? []).every((cell) => mayPartCell(next, cell))
    );
  };
}

/** A bold row with parts below it, which at the foot of a page would be a heading alone; not one that closes a merged cell. */
function isParent({ covering }: LaidRows, row: number): boolean {
  const isBold = (index: number) =>
    (covering[index] ?? []).some(({ start, cell }) => start === index && cell.font.bold);
  const closes = (covering[row] ?? []).some(({ start, end }) => start < row && end === row + 1);
  return isBold(row) && !isBold(row + 1) && !closes;
}

/** Where each row begins, and the end of the last one. */
function topsOf(heights: readonly number[]): readonly number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}
