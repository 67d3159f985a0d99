import type { HostColumn, HostRow, HostSheet } from "../../document/host-document";
import type { Engine } from "../engine";

/** A column that says nothing is not kept. */
export function putColumn(
  { sheet, column }: { readonly sheet: HostSheet; readonly column: number },
  entry: HostColumn,
  { journal }: Engine,
): void {
  const isBlank = entry.widthChars === undefined && !entry.hidden && entry.style === undefined;
  journal.setEntry(sheet.columns, column, isBlank ? undefined : entry);
}

/** A row that says nothing is not kept. */
export function putRow(
  { sheet, row }: { readonly sheet: HostSheet; readonly row: number },
  entry: HostRow,
  { journal }: Engine,
): void {
  const isBlank = entry.height === undefined && !entry.hidden && entry.style === undefined;
  journal.setEntry(sheet.rows, row, isBlank ? undefined : entry);
}
