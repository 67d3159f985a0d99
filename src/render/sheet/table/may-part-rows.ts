import type { LaidRows } from "./lay-rows";

/** Parts of a page: what is lower than these stays on one page. */
const WHOLE_TABLE = 1 / 2;
const WHOLE_CELL = 1 / 4;
const END_ROWS = 1 / 4;

/** A table begins and ends on a page with at least so many rows, unless they are high. */
const MIN_ROWS = 2;

/**
 * Where a page may end inside a table: between rows of its body, but neither inside a merged cell that is not high, nor
 * below a parent, nor so that a single low row is cut off. A low table is kept whole.
 */
export function mayPartRows(laid: LaidRows, pageHeight: number): (row: number) => boolean {
  const tops = topsOf(laid.heights);
  const heightOf = (start: number, end: number) => (tops[end] ?? 0) - (tops[start] ?? 0);
  if (heightOf(0, laid.heights.length) <= pageHeight * WHOLE_TABLE) return () => false;
  const first = laid.kinds.indexOf("body");
  const end = laid.kinds.lastIndexOf("body") + 1;
  const isLow = (start: number, stop: number) => heightOf(start, stop) <= pageHeight * END_ROWS;
  return (row) => {
    if (row < first || row + 1 >= end) return false;
    if (row + 1 < first + MIN_ROWS && isLow(first, first + MIN_ROWS)) return false;
    if (row + 1 > end - MIN_ROWS && isLow(end - MIN_ROWS, end)) return false;
    if (isStrong(laid, row) && !isStrong(laid, row + 1)) return false;
    return (laid.covering[row] ?? []).every(
      ({ start, end: stop }) => stop <= row + 1 || heightOf(start, stop) > pageHeight * WHOLE_CELL,
    );
  };
}

/** A parent, whose parts stand below it: at the foot of a page it would be a heading alone. */
const isStrong = ({ covering }: LaidRows, row: number): boolean =>
  (covering[row] ?? []).some(({ start, cell }) => start === row && cell.font.bold);

/** Where each row begins, and the end of the last one. */
function topsOf(heights: readonly number[]): readonly number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}
