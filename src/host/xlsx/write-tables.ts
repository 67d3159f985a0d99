import { parseRange } from "../document/address";
import type { HostSheet, HostValue } from "../document/host-document";
import { cellKey } from "../document/host-document";
import type { Parts } from "./package";
import { putXml, relationshipsOf, xmlOf } from "./package";
import type { Element } from "./xml";
import { attributeOf, childOf, childrenOf, numberOf, rootOf, setAttributes } from "./xml";

/** Excel calls a file damaged whose table columns are not named as their header cells read. */
export function writeTableHeaders(parts: Parts, sheetPart: string, sheet: HostSheet): void {
  for (const { kind, target } of relationshipsOf(parts, sheetPart)) {
    const xml = kind === "table" ? xmlOf(parts, target) : undefined;
    if (xml === undefined) continue;
    const table = rootOf(xml);
    const range = parseRange(attributeOf(table, "ref") ?? "");
    if (range === undefined || (numberOf(table, "headerRowCount") ?? 1) === 0) continue;
    const renamed = childrenOf(childOf(table, "tableColumns"), "tableColumn").filter(
      (column, offset) =>
        rename(column, sheet.cells.get(cellKey(range.row, range.column + offset))?.value),
    );
    if (renamed.length > 0) putXml(parts, target, xml);
  }
}

function rename(column: Element, header: HostValue | undefined): boolean {
  if (typeof header !== "string" || header === "") return false;
  if (sameHeader(attributeOf(column, "name"), header)) return false;
  setAttributes(column, { name: header.replaceAll("\n", "_x000a_") });
  return true;
}

const sameHeader = (name: string | undefined, header: string): boolean =>
  name?.replaceAll(/_x000a_/gi, "\n").trim() === header.trim();
