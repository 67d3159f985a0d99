import { parseRange, rangeAddress } from "../document/address";
import type { HostSheet, HostTable, HostValue } from "../document/host-document";
import { cellKey } from "../document/host-document";
import type { Parts } from "./package";
import { putXml, relationshipsOf, xmlOf } from "./package";
import type { Element } from "./xml";
import { attributeOf, childOf, childrenOf, numberOf, rootOf, setAttributes } from "./xml";

/** Tables under the names and with the rows they have now. */
export function writeTables(parts: Parts, sheetPart: string, sheet: HostSheet): void {
  for (const { kind, target } of relationshipsOf(parts, sheetPart)) {
    const xml = kind === "table" ? xmlOf(parts, target) : undefined;
    if (xml === undefined) continue;
    const table = rootOf(xml);
    const id = attributeOf(table, "id");
    const now = sheet.tables.find((item) => item.id !== undefined && item.id === id);
    const isPlaced = now !== undefined && place(table, now);
    if (writeHeaders(table, sheet) || isPlaced) putXml(parts, target, xml);
  }
}

/** Whether anything has changed. */
function place(table: Element, { name, area }: HostTable): boolean {
  const ref = rangeAddress(area);
  if (attributeOf(table, "displayName") === name && attributeOf(table, "ref") === ref) return false;
  setAttributes(table, { name, displayName: name, ref });
  const filter = childOf(table, "autoFilter");
  const isTotalled = (numberOf(table, "totalsRowCount") ?? 0) > 0;
  const filtered = isTotalled ? { ...area, height: area.height - 1 } : area;
  if (filter) setAttributes(filter, { ref: rangeAddress(filtered) });
  return true;
}

/** Excel calls a file damaged whose table columns are not named as their header cells read. */
function writeHeaders(table: Element, sheet: HostSheet): boolean {
  const range = parseRange(attributeOf(table, "ref") ?? "");
  if (range === undefined || (numberOf(table, "headerRowCount") ?? 1) === 0) return false;
  const renamed = childrenOf(childOf(table, "tableColumns"), "tableColumn").filter(
    (column, offset) =>
      rename(column, sheet.cells.get(cellKey(range.row, range.column + offset))?.value),
  );
  return renamed.length > 0;
}

function rename(column: Element, header: HostValue | undefined): boolean {
  if (typeof header !== "string" || header === "") return false;
  if (sameHeader(attributeOf(column, "name"), header)) return false;
  setAttributes(column, { name: header.replaceAll("\n", "_x000a_") });
  return true;
}

const sameHeader = (name: string | undefined, header: string): boolean =>
  name?.replaceAll(/_x000a_/gi, "\n").trim() === header.trim();
