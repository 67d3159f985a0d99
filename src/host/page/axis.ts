/** Where rows (or columns) begin on the screen, in pixels. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  start(index: number): number;
  size(index: number): number;
  /** The row (column) under a pixel; the nearest one outside. */
  indexAt(pixel: number): number;
}

/** Sizes are whole pixels; a hidden row has size 0. */
export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  }
  const start = (index: number): number => starts[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    total: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    indexAt: (pixel) => lastStartAtMost(starts, pixel, count),
  };
}

/** Binary search; among hidden ones that share a start, the last, which is the visible one. */
function lastStartAtMost(starts: Float64Array, pixel: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** A column's width in the file counts digits of the default font; Calibri 11 has digits of 7 pixels. */
export const pixelsOfChars = (chars: number): number => Math.trunc(chars * 7 + 0.5);

/** 96 pixels are 72 points. */
export const pixelsOfPoints = (points: number): number => Math.round((points * 96) / 72);

/** Excel's own width and height, of a sheet that says none. */
export const NORMAL_CHARS = 9.140625;
export const NORMAL_HEIGHT = 15;
