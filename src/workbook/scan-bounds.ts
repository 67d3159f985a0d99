import type { Rentang } from "../masukan/kisi";

/** What a scan reads at most (ADR 0014). */
export const SCAN_BOUNDS = {
  rowsPerSheet: 2000,
  columnsPerSheet: 60,
  /** Of all sheets together. */
  cells: 130_000,
  /** Up to here every cell is read with all there is of it; beyond, each column only with what it needs. */
  cellsInFull: 30_000,
  /** Of the answer, as far as it can be told before it is asked: a margin below Excel's 5 MB. */
  bytes: 4_650_000,
} as const;

/** The part of a used range that is read, and how many of its rows are not. */
export interface ScanPart {
  readonly rentang: Rentang;
  readonly unreadRows: number;
}

/** What all sheets together may take; `bytesPerRow` of each sheet, nothing where it does not matter. */
export interface ScanLimits {
  readonly maxCells: number;
  readonly bytesPerRow?: readonly number[];
}

/**
 * Which part of each used range (undefined: an empty sheet) is read, from its top left. Where all of them together hold
 * too many cells, the longest lose rows first: a list of names loses nothing to a list of ten thousand bills.
 */
export function planScan(
  used: readonly (Rentang | undefined)[],
  limits: ScanLimits = { maxCells: SCAN_BOUNDS.cells },
): (ScanPart | undefined)[] {
  const clipped = used.map((area) => area && clip(area, SCAN_BOUNDS.rowsPerSheet));
  const rows = sharedRows(clipped, limits);
  return clipped.map((area, index) => {
    const rentang = area && clip(area, rows);
    return rentang && { rentang, unreadRows: (used[index]?.tinggi ?? 0) - rentang.tinggi };
  });
}

const clip = (area: Rentang, rows: number): Rentang => ({
  ...area,
  tinggi: Math.min(area.tinggi, rows),
  lebar: Math.min(area.lebar, SCAN_BOUNDS.columnsPerSheet),
});

/** The most rows a sheet may have for all to fit; at least 1. */
function sharedRows(areas: readonly (Rentang | undefined)[], limits: ScanLimits): number {
  const { maxCells, bytesPerRow = [] } = limits;
  // Half the cells are half the bytes.
  const maxBytes = (SCAN_BOUNDS.bytes * maxCells) / SCAN_BOUNDS.cells;
  const isFitting = (rows: number): boolean =>
    sumOf(areas, rows, ({ lebar }) => lebar) <= maxCells &&
    sumOf(areas, rows, (_, index) => bytesPerRow[index] ?? 0) <= maxBytes;
  let [fits, tooMany] = [1, SCAN_BOUNDS.rowsPerSheet + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (isFitting(middle)) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

const sumOf = (
  areas: readonly (Rentang | undefined)[],
  rows: number,
  weightOf: (area: Rentang, index: number) => number,
): number =>
  areas.reduce(
    (sum, area, index) => sum + (area ? Math.min(area.tinggi, rows) * weightOf(area, index) : 0),
    0,
  );
