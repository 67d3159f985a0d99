import type { CellInput } from "../workbook";

/** What Excel would read as something else than the text it is: numbers, dates, formulas, booleans, errors. */
const MISREAD = /^[+\-@#]|\d|^(true|false)$/i;

/**
 * What to assign to `formulas` for a cell to hold this. Excel reads an assigned string as if it were typed; the
 * apostrophe keeps text as text and is not part of it.
 */
export function toAssignment(input: CellInput): CellInput {
  if (typeof input !== "string" || input.startsWith("=") || input.startsWith("'")) return input;
  return MISREAD.test(input) ? `'${input}` : input;
}
