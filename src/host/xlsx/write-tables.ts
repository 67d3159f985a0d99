import { parseRange } from "../document/address";
import type { HostSheet } from "../document/host-document";
import { cellKey } from "../document/host-document";
import type { Parts } from "./package";
import { putXml, relationshipsOf, xmlOf } from "./package";
import { attributeOf, childOf, childrenOf, numberOf, rootOf, setAttributes } from "./xml";

/** Excel calls a file damaged whose table columns are not named as their header cells read. */
export function writeTableHeaders(parts: Parts, sheetPart: string, sheet: HostSheet): void {
  for (const { kind, target } of relationshipsOf(parts, sheetPart)) {
    const xml = kind === "table" ? xmlOf(parts, target) : undefined;
    if (xml === undefined) continue;
    const table = rootOf(xml);
    const range = parseRange(attributeOf(table, "ref") ?? "");
    if (range === undefined || (numberOf(table, "headerRowCount") ?? 1) === 0) continue;
    let changed = false;
    childrenOf(childOf(table, "tableColumns"), "tableColumn").forEach((column, offset) => {
      const header = sheet.cells.get(cellKey(range.row, range.column + offset))?.value;
      if (
        typeof header !== "string" ||
        header === "" ||
        sameHeader(attributeOf(column, "name"), header)
      )
        return;
      setAttributes(column, { name: header.replaceAll("\n", "_x000a_") });
      changed = true;
    });
    if (changed) putXml(parts, target, xml);
  }
}

const sameHeader = (name: string | undefined, header: string): boolean =>
  name?.replaceAll(/_x000a_/gi, "\n").trim() === header.trim();
