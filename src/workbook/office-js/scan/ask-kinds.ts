import type { Rentang } from "../../../masukan/kisi";
import { SCAN_BOUNDS } from "../../scan-bounds";
import { parseAreas } from "../reference";
import { supports } from "../run-batch";

/** Which cells of a sheet are formulas and which show numbers, and two rows by which to tell how long its texts are. */
export interface KindsQuestion {
  readonly formulas: Excel.RangeAreas;
  readonly numbers: readonly Excel.RangeAreas[];
  readonly samples: readonly Excel.Range[];
}

/** Undefined where the host cannot tell (ExcelApi 1.9). */
export const askKinds = (used: Excel.Range): KindsQuestion | undefined =>
  supports("1.9")
    ? {
        formulas: placed(used.getSpecialCellsOrNullObject("Formulas")),
        numbers: [
          placed(used.getSpecialCellsOrNullObject("Constants", "Numbers")),
          placed(used.getSpecialCellsOrNullObject("Formulas", "Numbers")),
        ],
        samples: [used.getRow(0), used.getLastRow()].map((row) => row.untrack().load("values")),
      }
    : undefined;

const placed = (areas: Excel.RangeAreas): Excel.RangeAreas =>
  areas.untrack().load("address,areaCount");

/** What the columns of a sheet need beside their values, left to right. */
export interface ColumnKinds {
  readonly formulas: readonly boolean[];
  /** Text shown and value are the same but for numbers. */
  readonly numbers: readonly boolean[];
  /** Of the answer, about. */
  readonly bytesPerRow: number;
}

/** Letters of a text where nobody knows, of a number as it is and as it is shown, and of a formula; JSON included. */
const BYTES = { text: 24, number: 12, shown: 16, formula: 40, quotes: 3 } as const;

/** Call after the sync that carried the question. Of what is not known everything is needed. */
export function columnKinds(used: Rentang, question: KindsQuestion | undefined): ColumnKinds {
  const width = Math.min(used.lebar, SCAN_BOUNDS.columnsPerSheet);
  const formulas = countIn(used, question && [question.formulas]);
  const numbers = countIn(used, question?.numbers);
  const columns = Array.from({ length: width }, (_, column) => column);
  const text = (column: number): number => Math.max(BYTES.text, sampled(question, column));
  const bytesOf = (column: number): number => {
    const share = (numbers?.[column] ?? 0) / used.tinggi;
    const value = share * BYTES.number + (1 - share) * text(column);
    const shown = share * BYTES.shown + (1 - share) * text(column);
    return (
      value +
      (needs(numbers, column) ? shown : 0) +
      (needs(formulas, column) ? Math.max(BYTES.formula, value) : 0)
    );
  };
  return {
    formulas: columns.map((column) => needs(formulas, column)),
    numbers: columns.map((column) => needs(numbers, column)),
    bytesPerRow: columns.reduce((sum, column) => sum + bytesOf(column), 0),
  };
}

const needs = (counts: readonly number[] | undefined, column: number): boolean =>
  counts === undefined || (counts[column] ?? 0) > 0;

/** How many cells per column; undefined where the answer does not say it whole. */
function countIn(
  used: Rentang,
  answers: readonly Excel.RangeAreas[] | undefined,
): readonly number[] | undefined {
  const counts = Array.from({ length: used.lebar }, () => 0);
  for (const answer of answers ?? []) {
    if (answer.isNullObject) continue;
    const areas = parseAreas(answer.address);
    if (areas.length !== answer.areaCount) return undefined;
    for (const { kolom, lebar, tinggi } of areas) {
      // Of a single cell Excel may look at the whole sheet.
      const from = Math.max(0, kolom - used.kolom);
      const to = Math.min(used.lebar, kolom - used.kolom + lebar);
      for (let column = from; column < to; column += 1) {
        counts[column] = Math.min(used.tinggi, (counts[column] ?? 0) + tinggi);
      }
    }
  }
  return answers && counts;
}

const sampled = (question: KindsQuestion | undefined, column: number): number =>
  Math.max(
    0,
    ...(question?.samples ?? []).map((row) => {
      const value: unknown = row.values[0]?.[column];
      return typeof value === "string" ? value.length + BYTES.quotes : 0;
    }),
  );
