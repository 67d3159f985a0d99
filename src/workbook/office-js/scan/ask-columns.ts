import type { Rentang } from "../../../masukan/kisi";

/** Some columns of a part, asked for one property; `from` is the first of them within the part. */
export interface ColumnsQuestion {
  readonly from: number;
  readonly range: Excel.Range;
}

/** More of them would cost the request more than they save the answer. */
const MAX_RUNS = 12;

/** Queues `property` for the columns that need it, neighbours together. */
export function askColumns(
  sheet: Excel.Worksheet,
  { baris, kolom, tinggi }: Rentang,
  { needed, property }: { readonly needed: readonly boolean[]; readonly property: string },
): readonly ColumnsQuestion[] {
  return runsOf(needed).map(({ from, to }) => ({
    from,
    range: sheet
      .getRangeByIndexes(baris, kolom + from, tinggi, to - from)
      .untrack()
      .load(property),
  }));
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(needed: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  needed.forEach((isNeeded, column) => {
    const last = runs.at(-1);
    if (!isNeeded) return;
    if (last?.to === column) runs[runs.length - 1] = { ...last, to: column + 1 };
    else runs.push({ from: column, to: column + 1 });
  });
  const [first, last] = [runs[0], runs.at(-1)];
  return runs.length > MAX_RUNS && first && last ? [{ from: first.from, to: last.to }] : runs;
}

/** What was answered for a cell of the part; undefined for a column that was not asked. */
export function cellOf(
  questions: readonly ColumnsQuestion[],
  property: "text" | "formulas",
  { row, column }: { readonly row: number; readonly column: number },
): unknown {
  const found = questions.find(
    ({ from, range }) => column >= from && column < from + (range[property][0]?.length ?? 0),
  );
  return found?.range[property][row]?.[column - found.from] as unknown;
}
