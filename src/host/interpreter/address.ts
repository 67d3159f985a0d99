import { parseRange, quoteSheet, rangeAddress, splitSheet } from "../document/address";
import type { HostRange } from "../document/host-document";

export interface ParsedAddress {
  readonly sheet: string | undefined;
  readonly area: HostRange;
}

/** An address as one may type it: with or without a sheet or `$`, whole rows or columns; undefined when it is none. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const { sheet, address } = splitSheet(text.trim());
  const area = parseRange(address);
  return area && { sheet, area };
}

/** `Data!A1:C4`. */
export const formatAddress = (sheet: string, area: HostRange): string =>
  `${quoteSheet(sheet)}!${rangeAddress(area)}`;

/** `Data!$A$1:$C$4`, as names keep it. */
export const formatAbsolute = (sheet: string, area: HostRange): string =>
  `${quoteSheet(sheet)}!${rangeAddress(area).replaceAll(/[A-Z]+|\d+/g, "$$$&")}`;
