import type { Rentang } from "../../../masukan/kisi";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import type { Cell } from "../page/piece";

/** A cell with the row it begins in. */
export interface PlacedCell {
  readonly baris: number;
  readonly cell: Cell;
}

/**
 * What is to be merged, in as few calls as may be: rows one below the other with the same columns are one rectangle. Rows
 * where nothing stands are merged along with their neighbours.
 *
 * @param placed by row
 */
export function mergesOf(placed: readonly PlacedCell[]): SheetPlan["merges"] {
  const runs: Rentang[] = [];
  const open = new Map<string, number>();
  const blocks: Rentang[] = [];
  const blank = createBlankRows();
  for (const { baris, cell } of placed) {
    const { span, rows } = cell;
    const from = blank.before(baris, rows);
    if (rows > 1) blocks.push({ baris, kolom: span.kolom, tinggi: rows, lebar: span.lebar });
    else if (span.lebar > 1) addToRun({ runs, open, from }, baris, cell);
  }
  return [
    ...runs.map((rentang) => ({ rentang, across: true })),
    ...blocks.map((rentang) => ({ rentang, across: false })),
  ];
}

/** Tells, row by row, where the blank rows above a row begin. */
function createBlankRows() {
  let row = -1;
  let end = 0;
  let from = 0;
  return {
    before: (baris: number, rows: number): number => {
      if (baris !== row) {
        from = Math.min(end, baris);
        row = baris;
      }
      end = Math.max(end, baris + rows);
      return from;
    },
  };
}

interface Runs {
  readonly runs: Rentang[];
  /** Index of the last run by its columns. */
  readonly open: Map<string, number>;
  /** First of the blank rows above; the row itself where there are none. */
  readonly from: number;
}

function addToRun({ runs, open, from }: Runs, baris: number, { span }: Cell): void {
  const key = `${span.kolom}:${span.lebar}`;
  const index = open.get(key) ?? -1;
  const run = runs[index];
  if (run && run.baris + run.tinggi >= from) {
    runs[index] = { ...run, tinggi: baris + 1 - run.baris };
    return;
  }
  open.set(key, runs.length);
  runs.push({ baris, kolom: span.kolom, tinggi: 1, lebar: span.lebar });
}
