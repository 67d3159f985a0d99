import { splitSheet } from "../document/address";
import type { DefinedName } from "../document/host-document";
import type { PrintNames } from "./read-page-setup";
import type { Element } from "./xml";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";
export const FILTER = "_xlnm._FilterDatabase";

export const nameElementsOf = (workbook: Element): Element[] =>
  childrenOf(childOf(workbook, "definedNames"), "definedName");

/** Names of one scope: a place in the file's list of sheets, or undefined for the workbook's. What Excel hides is left out. */
export function readNames(workbook: Element, scope: number | undefined): DefinedName[] {
  return nameElementsOf(workbook)
    .filter((element) => numberOf(element, "localSheetId") === scope && !isBuiltIn(element))
    .map((element) => ({
      name: attributeOf(element, "name") ?? "",
      refersTo: (element.textContent ?? "").replace(/^=/, ""),
      visible: !flagOf(element, "hidden"),
      comment: attributeOf(element, "comment") ?? "",
    }));
}

export const isBuiltIn = (element: Element): boolean =>
  (attributeOf(element, "name") ?? "").startsWith("_xlnm.");

export function readPrintNames(workbook: Element, scope: number): PrintNames {
  const titles = areasOf(builtIn(workbook, PRINT_TITLES, scope));
  const area = areasOf(builtIn(workbook, PRINT_AREA, scope)).join(",");
  return {
    printArea: area === "" ? undefined : area,
    printTitleRows: titles.find((title) => /^\d+(:\d+)?$/.test(title)),
    printTitleColumns: titles.find((title) => /^[A-Z]+(:[A-Z]+)?$/i.test(title)),
  };
}

export const builtIn = (workbook: Element, name: string, scope: number): Element | undefined =>
  nameElementsOf(workbook).find(
    (element) =>
      attributeOf(element, "name") === name && numberOf(element, "localSheetId") === scope,
  );

/** `'Data Ku'!$A$1:$B$2,'Data Ku'!$D$1` → `A1:B2`, `D1`. */
export function areasOf(element: Element | undefined): string[] {
  const text = element?.textContent ?? "";
  const references = text.match(/(?:'(?:[^']|'')+'|[^,'])+/g) ?? [];
  return references.map((reference) => splitSheet(reference).address.replaceAll("$", ""));
}
