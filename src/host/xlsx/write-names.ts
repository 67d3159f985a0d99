import { quoteSheet, rangeAddress, splitSheet } from "../document/address";
import type { DefinedName, HostDocument, HostSheet } from "../document/host-document";
import { FILTER, PRINT_AREA, PRINT_TITLES, areasOf, isBuiltIn, nameElementsOf } from "./read-names";
import { WORKBOOK } from "./worksheet-order";
import type { Element } from "./xml";
import {
  appendChild,
  attributeOf,
  ensureChild,
  numberOf,
  removeChildren,
  setAttributes,
} from "./xml";

/** Where each sheet stood in the opened file; a new one stood nowhere. */
export type FormerPlaces = ReadonlyMap<HostSheet, number | undefined>;

/** Replaces all names: those of the document, with what the file said of them besides, and the built-in ones. */
export function writeNames(workbook: Element, document: HostDocument, places: FormerPlaces): void {
  const former = nameElementsOf(workbook);
  const elements = [
    ...document.names.map((name) =>
      nameElement(workbook, name, { former: undefined, now: undefined }),
    ),
    ...document.sheets.flatMap((sheet, now) => {
      const scope = { former: places.get(sheet), now };
      return [
        ...sheet.names.map((name) => nameElement(workbook, name, scope)),
        ...builtInElements(workbook, sheet, scope),
      ];
    }),
  ];
  if (former.length === 0 && elements.length === 0) return;
  removeChildren(workbook, "definedNames");
  if (elements.length === 0) return;
  const list = ensureChild(workbook, "definedNames", WORKBOOK);
  for (const element of elements) list.appendChild(element);
}

interface Scope {
  readonly former: number | undefined;
  readonly now: number | undefined;
}

function nameElement(workbook: Element, defined: DefinedName, scope: Scope): Element {
  const { name, visible, comment } = defined;
  const isOfNewSheet = scope.now !== undefined && scope.former === undefined;
  const original = nameElementsOf(workbook).find(
    (element) =>
      attributeOf(element, "name")?.toLowerCase() === name.toLowerCase() &&
      numberOf(element, "localSheetId") === scope.former &&
      !isOfNewSheet,
  );
  const element = (original?.cloneNode(true) ?? scratch(workbook)) as Element;
  element.textContent = defined.refersTo;
  setAttributes(element, {
    name,
    localSheetId: scope.now,
    hidden: visible ? undefined : 1,
    comment: comment === "" ? undefined : comment,
  });
  return element;
}

function scratch(workbook: Element): Element {
  const element = appendChild(workbook, "definedName");
  workbook.removeChild(element);
  return element;
}

/** Print area, print titles and filter follow the document; other built-in names stay as the file had them. */
function builtInElements(workbook: Element, sheet: HostSheet, scope: Scope): Element[] {
  const former = scope.former === undefined ? [] : builtInsOf(workbook, scope.former);
  const wanted = wantedBuiltIns(sheet);
  const others = former.filter(
    (element) => !wanted.some(({ name }) => name === attributeOf(element, "name")),
  );
  return [
    ...others.map((element) => rescoped(element, scope)),
    ...wanted.flatMap(({ name, areas }) => {
      const original = former.find((element) => attributeOf(element, "name") === name);
      if (original !== undefined && refersTo(original, sheet.name, areas))
        return [rescoped(original, scope)];
      return areas.length === 0
        ? []
        : [printElement(workbook, name, { sheet, areas, now: scope.now })];
    }),
  ];
}

const builtInsOf = (workbook: Element, place: number): Element[] =>
  nameElementsOf(workbook).filter(
    (element) => isBuiltIn(element) && numberOf(element, "localSheetId") === place,
  );

interface WantedBuiltIn {
  readonly name: string;
  readonly areas: readonly string[];
}

function wantedBuiltIns({ pageSetup, autoFilter }: HostSheet): WantedBuiltIn[] {
  const { printArea, printTitleRows, printTitleColumns } = pageSetup;
  return [
    { name: PRINT_AREA, areas: printArea?.split(",") ?? [] },
    {
      name: PRINT_TITLES,
      areas: [printTitleColumns, printTitleRows].filter((title) => title !== undefined),
    },
    { name: FILTER, areas: autoFilter === undefined ? [] : [rangeAddress(autoFilter)] },
  ];
}

function refersTo(element: Element, sheetName: string, areas: readonly string[]): boolean {
  const { sheet } = splitSheet(element.textContent ?? "");
  return sheet === sheetName && areasOf(element).join() === areas.join();
}

function rescoped(element: Element, { now }: Scope): Element {
  const copy = element.cloneNode(true) as Element;
  setAttributes(copy, { localSheetId: now });
  return copy;
}

interface PrintName {
  readonly sheet: HostSheet;
  readonly areas: readonly string[];
  readonly now: number | undefined;
}

function printElement(workbook: Element, name: string, { sheet, areas, now }: PrintName): Element {
  const element = scratch(workbook);
  element.textContent = areas
    .map((area) => `${quoteSheet(sheet.name)}!${absolute(area)}`)
    .join(",");
  setAttributes(element, { name, localSheetId: now, hidden: name === FILTER ? 1 : undefined });
  return element;
}

const absolute = (area: string): string =>
  area
    .replaceAll("$", "")
    .replace(/([A-Za-z]+)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1");
