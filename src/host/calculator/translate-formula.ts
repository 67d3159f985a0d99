import type { DefinedName, HostDocument, HostSheet } from "../document/host-document";
import { sheetByName } from "../document/sheets";
import { withoutTables } from "../document/table-references";

/** Looks a name up as Excel does from one sheet: its own first, then the workbook's. */
export interface NameScope {
  readonly document: HostDocument;
  readonly sheet: HostSheet;
}

export interface Translation {
  readonly formula: string;
  /** Names of the functions in it, upper case. */
  readonly functions: readonly string[];
  /** False for what only the file's owner can compute: columns of tables (`T[Kolom]`) and other workbooks (`[1]Data!A1`). */
  readonly isComputable: boolean;
}

const MAX_NAME_DEPTH = 8;

const TEXT = /"(?:[^"]|"")*"/;
const SHEET = /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?/u;
const WORD =
  /(?<![$#\p{L}\p{N}_.])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:(\s*\()|(?![\p{L}\p{N}_.\\!(]))/u;
const QUOTED = /'(?:[^']|'')*'/;
const TOKEN = new RegExp(
  `(${TEXT.source})|(?<![$#\\p{L}\\p{N}_.])${SHEET.source}${WORD.source}|${QUOTED.source}|(\\[)`,
  "gu",
);

/**
 * Prepares a formula for the calculator. Defined names are put in place of themselves, because it knows neither constants nor
 * formulas nor `#REF!` as names, nor a name behind a sheet (`Data!Kunci`).
 */
export function translateFormula(formula: string, scope: NameScope): Translation {
  const functions: string[] = [];
  let isComputable = true;
  const expand = (text: string, depth: number): string =>
    text.replace(TOKEN, (token, ...groups: (string | undefined)[]) => {
      const [literal, sheet, word, call, bracket] = groups;
      if (literal !== undefined) return token;
      if (bracket !== undefined) isComputable = false;
      if (word === undefined) return token;
      if (call !== undefined) {
        functions.push(word.toUpperCase());
        return token;
      }
      const name = lookUp(word, sheet, scope);
      if (name === undefined || depth >= MAX_NAME_DEPTH) return token;
      return enclose(expand(withoutTables(scope.document, name.refersTo), depth + 1));
    });
  const own = withoutTables(scope.document, formula);
  return { formula: keepDoubleMinus(expand(own, 0)), functions, isComputable };
}

function lookUp(
  word: string,
  sheetText: string | undefined,
  scope: NameScope,
): DefinedName | undefined {
  const sheet =
    sheetText === undefined
      ? scope.sheet
      : sheetByName(scope.document, sheetText.replace(/^'|'$/g, "").replaceAll("''", "'"));
  const matches = ({ name }: DefinedName): boolean => name.toLowerCase() === word.toLowerCase();
  return sheet?.names.find(matches) ?? scope.document.names.find(matches);
}

const REFERENCE =
  /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/iu;

function enclose(expression: string): string {
  if (expression === "") return "#REF!";
  return REFERENCE.test(expression) ? expression : `(${expression})`;
}

/** The calculator drops `--` as if it changed nothing; it makes numbers of truth values. */
const keepDoubleMinus = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=^|[(,;{=<>&*+]\s*)--(?!-)/g, (token) =>
    token === "--" ? "1*" : token,
  );
