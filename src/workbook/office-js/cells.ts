import type { NilaiSel } from "../../masukan/kisi";
import { textInput } from "../cell-input";
import type { CellInput } from "../workbook";

/** One cell as Excel hands it out, in three of its four forms. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly type: string | undefined;
}

/** The formula, if the cell has one. Text may begin with `=` too; but a formula never equals its own result. */
export const toRumus = ({ value, formula }: RawCell): string | null =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

export function toNilai({ value, type }: RawCell): NilaiSel {
  if (type === "Error") return { galat: String(value) };
  return isPlain(value) && value !== "" ? value : null;
}

/** What to write for the cell to be again as it is now. */
export function toInput(cell: RawCell): CellInput {
  const formula = toRumus(cell);
  if (formula !== null) return formula;
  if (cell.type === "Error") return `=${String(cell.value)}`;
  if (typeof cell.value === "string") return textInput(cell.value);
  return isPlain(cell.value) ? cell.value : "";
}

type RawGrid = Pick<Excel.Range, "values" | "formulas"> & {
  readonly valueTypes: readonly (readonly string[])[];
};

/** Each cell of a range through one function, in the shape of the range. */
export function mapCells<T>(
  { values, formulas, valueTypes }: RawGrid,
  convert: (cell: RawCell) => T,
): T[][] {
  return values.map((row: readonly unknown[], r) =>
    row.map((value, c) =>
      convert({ value, formula: formulas[r]?.[c] as unknown, type: valueTypes[r]?.[c] }),
    ),
  );
}
