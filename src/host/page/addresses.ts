import type { HostRange, HostSheet } from "../document/host-document";

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** `B2` for one cell, `B2:C9` for more. */
export function rangeAddress({ row, column, height, width }: HostRange): string {
  const first = cellAddress(row, column);
  return height === 1 && width === 1
    ? first
    : `${first}:${cellAddress(row + height - 1, column + width - 1)}`;
}

/** What a user types into the name box: `b7` or `B2:C9`; undefined when it is neither. */
export function parseAddress(text: string): HostRange | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, letters = "", digits = "", toLetters = letters, toDigits = digits] = match;
  const rows = [Number(digits) - 1, Number(toDigits) - 1];
  const columns = [columnIndex(letters), columnIndex(toLetters)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0 || Math.max(...rows) >= 1_048_576 || Math.max(...columns) >= 16_384) return undefined;
  return {
    row,
    column,
    height: Math.max(...rows) - row + 1,
    width: Math.max(...columns) - column + 1,
  };
}

function columnIndex(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

export const containsCell = (range: HostRange, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.height &&
  column >= range.column &&
  column < range.column + range.width;

export const mergeAt = (sheet: HostSheet, row: number, column: number): HostRange | undefined =>
  sheet.merges.find((merge) => containsCell(merge, row, column));
