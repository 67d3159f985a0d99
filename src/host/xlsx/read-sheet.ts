import { parseRange } from "../document/address";
import type { CellStyle, HostRange, HostSheet } from "../document/host-document";
import type { ColorReader } from "./colors";
import { PASSWORD_ATTRIBUTES, PROTECTION_OPTIONS } from "./protection-options";
import type { ScannedRow } from "./scan-cells";
import { heightOf, isHidden, rowStyleOf } from "./scan-cells";
import type { Element } from "./xml";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

export type StyleAt = (index: number | undefined) => CellStyle | undefined;

/** Index 0 is no style of its own: most cells of a file have it. */
export const styleLookup =
  (styles: readonly CellStyle[]): StyleAt =>
  (index = 0) =>
    index === 0 ? undefined : styles[index];

export type Columns = HostSheet["columns"];

const LAST_COLUMN = 16_384;

export function readColumns(sheet: Element, styleAt: StyleAt): Columns {
  const columns: Columns = new Map();
  for (const col of childrenOf(childOf(sheet, "cols"), "col")) {
    const last = Math.min(numberOf(col, "max") ?? 0, LAST_COLUMN);
    for (let column = numberOf(col, "min") ?? 1; column <= last; column++) {
      columns.set(column - 1, {
        widthChars: numberOf(col, "width"),
        hidden: flagOf(col, "hidden"),
        style: styleAt(numberOf(col, "style")),
      });
    }
  }
  return columns;
}

export function readRows(rows: readonly ScannedRow[], styleAt: StyleAt): HostSheet["rows"] {
  const known: HostSheet["rows"] = new Map();
  for (const { row, attributes } of rows) {
    const height = heightOf(attributes);
    const hidden = isHidden(attributes);
    const style = styleAt(rowStyleOf(attributes));
    if (height !== undefined || hidden || style !== undefined)
      known.set(row, { height, hidden, style });
  }
  return known;
}

/** What applies to a sheet as a whole. */
export function readDefaults(
  sheet: Element,
  colors: ColorReader,
): Pick<HostSheet, "standardWidthChars" | "standardHeight" | "tabColor"> {
  const format = childOf(sheet, "sheetFormatPr");
  return {
    standardWidthChars: numberOf(format, "defaultColWidth"),
    standardHeight: numberOf(format, "defaultRowHeight"),
    tabColor: colors(childOf(childOf(sheet, "sheetPr"), "tabColor")),
  };
}

export const readMerges = (sheet: Element): HostRange[] =>
  childrenOf(childOf(sheet, "mergeCells"), "mergeCell").flatMap(
    (merge) => parseRange(attributeOf(merge, "ref") ?? "") ?? [],
  );

export const readAutoFilter = (sheet: Element): HostRange | undefined =>
  parseRange(attributeOf(childOf(sheet, "autoFilter"), "ref") ?? "");

export function readView(sheet: Element): HostSheet["view"] {
  const view = childOf(childOf(sheet, "sheetViews"), "sheetView");
  const pane = childOf(view, "pane");
  const frozen = attributeOf(pane, "state")?.startsWith("frozen") === true;
  return {
    frozenRows: frozen ? (numberOf(pane, "ySplit") ?? 0) : 0,
    frozenColumns: frozen ? (numberOf(pane, "xSplit") ?? 0) : 0,
    showGridlines: flagOf(view, "showGridLines", true),
    showHeadings: flagOf(view, "showRowColHeaders", true),
  };
}

/** Where the sheet was left: the first area of its active pane. */
export function readSelection(sheet: Element): HostRange {
  const view = childOf(childOf(sheet, "sheetViews"), "sheetView");
  const pane = attributeOf(childOf(view, "pane"), "activePane") ?? "topLeft";
  const selections = childrenOf(view, "selection");
  const active = selections.find((element) => (attributeOf(element, "pane") ?? "topLeft") === pane);
  const area = attributeOf(active ?? selections[0], "sqref")?.split(" ")[0] ?? "A1";
  return parseRange(area) ?? { row: 0, column: 0, height: 1, width: 1 };
}

export function readProtection(sheet: Element): HostSheet["protection"] {
  const element = childOf(sheet, "sheetProtection");
  const options = PROTECTION_OPTIONS.map(
    ([option, attribute, absent]) => [option, !flagOf(element, attribute, absent)] as const,
  );
  const hash = PASSWORD_ATTRIBUTES.flatMap((name) => {
    const value = attributeOf(element, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    protected: flagOf(element, "sheet"),
    options: Object.fromEntries(options),
    hash: hash.length === 0 ? undefined : Object.fromEntries(hash),
  };
}
