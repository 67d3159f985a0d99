import type { Rentang } from "../masukan/kisi";

/** What a scan reads at most (ADR 0014). */
export const SCAN_BOUNDS = {
  rowsPerSheet: 2000,
  columnsPerSheet: 60,
  /** Of all sheets together. */
  cells: 130_000,
  /** Up to here every cell is read with its type and number format; beyond, these are told from what it shows. */
  cellsInFull: 50_000,
} as const;

/** The part of a used range that is read, and how many of its rows are not. */
export interface ScanPart {
  readonly rentang: Rentang;
  readonly unreadRows: number;
}

/**
 * Which part of each used range (undefined: an empty sheet) is read, from its top left. Where all of them together hold
 * too many cells, the longest lose rows first: a list of names loses nothing to a list of ten thousand bills.
 */
export function planScan(
  used: readonly (Rentang | undefined)[],
  maxCells: number = SCAN_BOUNDS.cells,
): (ScanPart | undefined)[] {
  const clipped = used.map((area) => area && clip(area, SCAN_BOUNDS.rowsPerSheet));
  const rows = sharedRows(clipped, maxCells);
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
function sharedRows(areas: readonly (Rentang | undefined)[], maxCells: number): number {
  let [fits, tooMany] = [1, SCAN_BOUNDS.rowsPerSheet + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (cellsOf(areas, middle) <= maxCells) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

const cellsOf = (areas: readonly (Rentang | undefined)[], rows: number): number =>
  areas.reduce((sum, area) => sum + (area ? Math.min(area.tinggi, rows) * area.lebar : 0), 0);
