import type { CellInput } from "../../workbook/workbook";

/**
 * A column of cells, small enough for the workbook's settings: distinct contents once, with the own
 * row number of a formula taken out (a thousand rows of one formula are one entry), and runs of them.
 */
export interface KodeIsi {
  /** Distinct contents. */
  readonly d: readonly CellInput[];
  /** Runs: position in `d`, length, position, length … */
  readonly r: readonly number[];
}

/** Stands for the row number; never part of what is typed. */
const BARIS = "\u0001";

const withoutRow = (content: CellInput, row: number): CellInput =>
  typeof content === "string" && content.startsWith("=")
    ? content.replace(new RegExp(`(?<=[A-Z$])${row}(?!\\d)`, "g"), BARIS)
    : content;

const withRow = (content: CellInput, row: number): CellInput =>
  typeof content === "string" && content.startsWith("=")
    ? content.replaceAll(BARIS, String(row))
    : content;

/** @param firstRow zero-based sheet row of the first cell */
export function encodeIsi(contents: readonly CellInput[], firstRow: number): KodeIsi {
  const positions = new Map<CellInput, number>();
  const runs: number[] = [];
  contents.forEach((content, offset) => {
    const entry = withoutRow(content, firstRow + offset + 1);
    const position = positions.get(entry) ?? positions.size;
    positions.set(entry, position);
    if (runs.at(-2) === position) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(position, 1);
  });
  return { d: [...positions.keys()], r: runs };
}

/** The contents {@link encodeIsi} was given. */
export function decodeIsi({ d, r }: KodeIsi, firstRow: number): CellInput[] {
  const contents: CellInput[] = [];
  for (let run = 0; run < r.length; run += 2) {
    const entry = d[r[run] ?? 0] ?? null;
    for (let left = r[run + 1] ?? 0; left > 0; left--) {
      contents.push(withRow(entry, firstRow + contents.length + 1));
    }
  }
  return contents;
}
