import { columnIndex, columnName, parseRange, quoteSheet } from "./address";
import type { Move } from "./move";
import { movedRange } from "./moved";

const TEXT = `"(?:[^"]|"")*"`;
/** Another workbook (`[1]Data!A1`), or the columns of a table. */
const BRACKETS = String.raw`\[\d+\][\p{L}_][\p{L}\p{N}_.]*![$A-Za-z\d:]*|\[(?:[^[\]]|\[[^[\]]*\])*\]`;
const WORD = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
/** Two sheets when it is a stack of them (`Jan:Mar!A1`). */
const SHEET = String.raw`('(?:[^']|'')+'|${WORD}(?::${WORD})?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const ADDRESS = String.raw`(${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.\\(![])`;
const BEFORE = String.raw`(?<![\p{L}\p{N}_.\\$#!'\]])`;

const REFERENCES = new RegExp(`${TEXT}|${BRACKETS}|${BEFORE}(?:${SHEET})?${ADDRESS}|'[^']*'`, "gu");
const SHEETS = new RegExp(`${TEXT}|${BRACKETS}|${BEFORE}${SHEET}`, "gu");

/** The formula after cells of one sheet have moved. `home` is the sheet of references that name none. */
export function moveReferences(
  formula: string,
  { home, sheet, move }: { home: string | undefined; sheet: string; move: Move },
): string {
  return formula.replace(REFERENCES, (token, ...groups: (string | undefined)[]) => {
    const [prefix, address] = groups;
    if (address === undefined) return token;
    const named = prefix === undefined ? home : plainName(prefix);
    if (named?.toLowerCase() !== sheet.toLowerCase()) return token;
    const moved = movedAddress(address, move);
    return prefix === undefined ? moved : `${prefix}!${moved}`;
  });
}

/** The formula after a sheet was renamed, or (`to` undefined) deleted. */
export function renameSheet(formula: string, from: string, to: string | undefined): string {
  return formula.replace(SHEETS, (token, ...groups: (string | undefined)[]) => {
    const [prefix] = groups;
    if (prefix === undefined) return token;
    const names = plainName(prefix).split(":");
    const isMeant = (name: string): boolean => name.toLowerCase() === from.toLowerCase();
    if (!names.some(isMeant)) return token;
    if (to === undefined) return "#REF!";
    return `${quoteSheet(names.map((name) => (isMeant(name) ? to : name)).join(":"))}!`;
  });
}

const plainName = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;

interface Corner {
  readonly columnMark: string;
  readonly column: number | undefined;
  readonly rowMark: string;
  readonly row: number | undefined;
}

/** `$A$3:B7` where it is now, `#REF!` when it was taken out; dollar signs stay. */
function movedAddress(address: string, move: Move): string {
  const range = parseRange(address);
  if (range === undefined) return address;
  const moved = movedRange(range, move);
  if (moved === undefined) return "#REF!";
  if (moved === range) return address;
  const corners = address.split(":").map(cornerOf);
  return corners
    .map((corner) => {
      const row = place(corner.row, range.row, { start: moved.row, length: moved.height });
      const column = place(corner.column, range.column, {
        start: moved.column,
        length: moved.width,
      });
      return cornerText({ ...corner, row, column });
    })
    .join(":");
}

function cornerOf(text: string): Corner {
  const [, columnMark = "", letters, rowMark = "", digits] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const isRowOnly = letters === "";
  return {
    columnMark: isRowOnly ? "" : columnMark,
    column: isRowOnly || letters === undefined ? undefined : columnIndex(letters),
    rowMark: isRowOnly ? columnMark + rowMark : rowMark,
    row: digits === "" || digits === undefined ? undefined : Number(digits) - 1,
  };
}

/** The corner that stood at the start stays there; the other one is at the end. */
function place(
  line: number | undefined,
  start: number,
  moved: { start: number; length: number },
): number | undefined {
  if (line === undefined) return undefined;
  return line === start ? moved.start : moved.start + moved.length - 1;
}

const cornerText = ({ columnMark, column, rowMark, row }: Corner): string =>
  `${columnMark}${column === undefined ? "" : columnName(column)}${rowMark}${row === undefined ? "" : row + 1}`;
