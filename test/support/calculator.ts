import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { transformSync } from "@swc/core";
import type * as IronCalc from "@ironcalc/wasm";

type Input = string | number | boolean | null;

/** What a cell shows once everything is calculated; errors as their text (`#DIV/0!`). */
export type Result = string | number | boolean;

export interface CalculatorSheet {
  readonly name: string;
  /** Keyed by A1 address. Strings that begin with `=` are formulas, all others stay text. */
  readonly cells: Readonly<Record<string, Input>>;
}

const FOLDER = join(__dirname, "../../node_modules/@ironcalc/wasm");
const FULL = "0.00000000000000E+00";
const NUMBER_TYPE = 1;
const BOOLEAN_TYPE = 4;

let loaded: typeof IronCalc | undefined;

/** Jest cannot load an ES module from a CommonJS test: compiled here, once per test file. */
function loadModule(file: string): Record<string, unknown> {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    module: { type: "commonjs" },
    jsc: { target: "es2022" },
  });
  const exported: Record<string, unknown> = {};
  const require = (request: string): unknown => loadModule(join(file, "..", request));
  const body = code.replaceAll('require("url")', "({})");
  const run = runInThisContext(`(function (exports, require) {${body}\n})`) as (
    exports: object,
    require: (request: string) => unknown,
  ) => void;
  run(exported, require);
  return exported;
}

function ironCalc(): typeof IronCalc {
  if (loaded) return loaded;
  const module = loadModule(join(FOLDER, "wasm.js")) as unknown as typeof IronCalc;
  // The options must be an object of the realm the module runs in, which is not the test's.
  const init = runInThisContext("(init, module) => init({ module })") as (
    init: typeof module.initSync,
    bytes: Uint8Array,
  ) => void;
  init(module.initSync, readFileSync(join(FOLDER, "wasm_bg.wasm")));
  loaded = module;
  return module;
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

function resultOf(model: IronCalc.Model, sheet: number, address: string): Result {
  const { row, column } = position(address);
  model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", FULL);
  const text = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === BOOLEAN_TYPE) return text === "TRUE";
  return type === NUMBER_TYPE ? Number(text) : text;
}

/** Calculates sheets and gives what the asked cells of the first one show. */
export function calculate(sheets: readonly CalculatorSheet[], asked: readonly string[]): Result[] {
  const { Model: Book } = ironCalc();
  const model = new Book("book", "en", "UTC", "en");
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
