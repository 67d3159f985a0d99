import type { HostRange, HostSheet } from "../document/host-document";

export const containsCell = (range: HostRange, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.height &&
  column >= range.column &&
  column < range.column + range.width;

export const touches = (left: HostRange, right: HostRange): boolean =>
  left.row < right.row + right.height &&
  right.row < left.row + left.height &&
  left.column < right.column + right.width &&
  right.column < left.column + left.width;

export const mergeAt = (sheet: HostSheet, row: number, column: number): HostRange | undefined =>
  sheet.merges.find((merge) => containsCell(merge, row, column));
