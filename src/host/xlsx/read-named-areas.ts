import { parseRange } from "../document/address";
import type { HostSheet, NamedArea } from "../document/host-document";
import type { Parts } from "./package";
import { relationshipsOf, xmlOf } from "./package";
import { attributeOf, childOf, rootOf } from "./xml";
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
      namedArea(attributeOf(table, "displayName"), attributeOf(table, "ref")),
    ),
    pivots: roots("pivotTable").flatMap((pivot) =>
      namedArea(attributeOf(pivot, "name"), attributeOf(childOf(pivot, "location"), "ref")),
    ),
  };
}

function namedArea(name: string | undefined, address: string | undefined): NamedArea[] {
  const area = parseRange(address ?? "");
  return name === undefined || area === undefined ? [] : [{ name, area }];
}
