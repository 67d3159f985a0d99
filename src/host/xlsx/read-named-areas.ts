import { parseRange } from "../document/address";
import type { HostSheet, HostTable, NamedArea } from "../document/host-document";
import type { Parts } from "./package";
import { relationshipsOf, xmlOf } from "./package";
import { attributeOf, childOf, numberOf, rootOf } from "./xml";
import type { Element } from "./xml";

/** Tables and pivot tables of a sheet. Their parts are kept as they are. */
export function readNamedAreas(
  parts: Parts,
  sheetPart: string,
): Pick<HostSheet, "tables" | "pivots"> {
  const roots = (kind: string): Element[] =>
    relationshipsOf(parts, sheetPart)
      .filter((link) => link.kind === kind)
      .flatMap(({ target }) => {
        const xml = xmlOf(parts, target);
        return xml === undefined ? [] : [rootOf(xml)];
      });
  return {
    tables: roots("table").flatMap((table) =>
      namedArea(attributeOf(table, "displayName"), attributeOf(table, "ref")).map((area) =>
        withRows(area, table),
      ),
    ),
    pivots: roots("pivotTable").flatMap((pivot) =>
      namedArea(attributeOf(pivot, "name"), attributeOf(childOf(pivot, "location"), "ref")),
    ),
  };
}

const withRows = (area: NamedArea, table: Element): HostTable => ({
  ...area,
  id: attributeOf(table, "id"),
  headers: (numberOf(table, "headerRowCount") ?? 1) > 0,
  totals: (numberOf(table, "totalsRowCount") ?? 0) > 0,
});

function namedArea(name: string | undefined, address: string | undefined): NamedArea[] {
  const area = parseRange(address ?? "");
  return name === undefined || area === undefined ? [] : [{ name, area }];
}
