import type { HostRange } from "./host-document";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → 0, `aa` → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellAddress = (row: number, column: number): string =>
  `${columnName(column)}${row + 1}`;

/** `A1:C4`, one cell as `A1`, whole columns as `A:C`, whole rows as `3:4`. */
export function rangeAddress({ row, column, height, width }: HostRange): string {
  if (height === MAX_ROWS) return `${columnName(column)}:${columnName(column + width - 1)}`;
  if (width === MAX_COLUMNS) return `${row + 1}:${row + height}`;
  const first = cellAddress(row, column);
  if (height === 1 && width === 1) return first;
  return `${first}:${cellAddress(row + height - 1, column + width - 1)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** `A1`, `$A$1:$C$4`, `A:C`, `3:4`; undefined when it is no address within a sheet. */
export function parseRange(address: string): HostRange | undefined {
  const [first = "", last, ...more] = address.split(":");
  const from = parseCorner(first);
  const to = last === undefined ? from : parseCorner(last);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  // Half an address (`A`, `3`) is a range only with its other end.
  if (last === undefined && (from.row === undefined || from.column === undefined)) return undefined;
  return between(from, to);
}

function between(from: Corner, to: Corner): HostRange | undefined {
  const rows = span([from.row, to.row], MAX_ROWS);
  const columns = span([from.column, to.column], MAX_COLUMNS);
  if (rows === undefined || columns === undefined) return undefined;
  return { row: rows.start, height: rows.length, column: columns.start, width: columns.length };
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (match === null || text === "") return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

type Ends = readonly [number | undefined, number | undefined];

function span([from, to]: Ends, limit: number): { start: number; length: number } | undefined {
  if (from === undefined && to === undefined) return { start: 0, length: limit };
  if (from === undefined || to === undefined || Math.max(from, to) >= limit) return undefined;
  return { start: Math.min(from, to), length: Math.abs(to - from) + 1 };
}

/** `'Data Ku'!A1` → `Data Ku` and `A1`; without a sheet, `sheet` is undefined. */
export function splitSheet(reference: string): { sheet: string | undefined; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference);
  if (match === null) return { sheet: undefined, address: reference };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], address: match[3] ?? "" };
}

/** As Excel writes it before `!`: quoted when it is no plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$|^[rc]\d*(?:[rc]\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
