import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initSync, Model } from "@ironcalc/wasm";

type Input = string | number | boolean | null;

/** What a cell shows once everything is calculated; errors as their text (`#DIV/0!`). */
export type Result = string | number | boolean;

export interface CalculatorSheet {
  readonly name: string;
  /** Keyed by A1 address. Strings that begin with `=` are formulas, all others stay text. */
  readonly cells: Readonly<Record<string, Input>>;
}

const WASM = join(__dirname, "../../node_modules/@ironcalc/wasm/wasm_bg.wasm");
const FULL = "0.00000000000000E+00";
const NUMBER_TYPE = 1;
const BOOLEAN_TYPE = 4;

let ready = false;

/** Loading takes a moment: once per test file. */
function openBook(): Model {
  if (!ready) initSync({ module: readFileSync(WASM) });
  ready = true;
  return new Model("book", "en", "UTC", "en");
}

function position(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits), column };
}

/** A number in full, so that the calculator keeps the very same double; text behind an apostrophe. */
function typed(value: Input): string {
  if (typeof value === "string") return value.startsWith("=") ? value : `'${value}`;
  return value === null ? "" : String(value).toUpperCase();
}

function resultOf(model: Model, sheet: number, address: string): Result {
  const { row, column } = position(address);
  model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", FULL);
  const text = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === BOOLEAN_TYPE) return text === "TRUE";
  return type === NUMBER_TYPE ? Number(text) : text;
}

/** Calculates sheets and gives what the asked cells of the first one show. */
export function calculate(sheets: readonly CalculatorSheet[], asked: readonly string[]): Result[] {
  const model = openBook();
  try {
    model.pauseEvaluation();
    sheets.forEach(({ name, cells }, sheet) => {
      if (sheet > 0) model.newSheet();
      model.renameSheet(sheet, name);
      for (const [address, value] of Object.entries(cells)) {
        const { row, column } = position(address);
        model.setUserInput(sheet, row, column, typed(value));
      }
    });
    model.resumeEvaluation();
    model.evaluate();
    return asked.map((address) => resultOf(model, 0, address));
  } finally {
    model.free();
  }
}
