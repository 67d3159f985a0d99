import type { HostDocument, HostSheet } from "../document/host-document";
import type { Parts } from "./package";
import { putXml, relationshipsOf, xmlOf } from "./package";
import type { PackageIndex } from "./package-index";
import { WORKBOOK } from "./worksheet-order";
import { writeNames } from "./write-names";
import type { Element } from "./xml";
import {
  OFFICE_RELATIONSHIPS,
  appendChild,
  attributeOf,
  childOf,
  childrenOf,
  ensureChild,
  flagOf,
  numberOf,
  parseXml,
  rootOf,
  setAttributes,
} from "./xml";

export interface PlacedSheet {
  readonly sheet: HostSheet;
  readonly part: string;
  /** Of a sheet that is new to the package. */
  readonly linkId: string | undefined;
}

interface WorkbookTarget {
  readonly document: HostDocument;
  readonly parts: Parts;
  readonly workbookPart: string;
  readonly index: PackageIndex;
  readonly placed: readonly PlacedSheet[];
}

/** The list of sheets, the names, the active sheet, the protection of the structure. */
export function writeWorkbook({
  document,
  parts,
  workbookPart,
  index,
  placed,
}: WorkbookTarget): void {
  const xml = xmlOf(parts, workbookPart) ?? parseXml("<workbook/>");
  const root = rootOf(xml);
  const links = new Map(relationshipsOf(parts, workbookPart).map(({ id, target }) => [id, target]));
  const entries = childrenOf(childOf(root, "sheets"), "sheet");
  const partOf = (entry: Element): string => links.get(linkIdOf(entry)) ?? "";
  const former = new Map(
    placed.map(({ sheet, part, linkId }) => {
      const place = entries.findIndex((entry) => partOf(entry) === part);
      return [sheet, linkId !== undefined || place < 0 ? undefined : place] as const;
    }),
  );
  writeNames(root, document, former);
  writeSheetList(root, placed, former);
  removeSheets(entries, { index, partOf, remaining: placed });
  writeActive(root, document);
  writeProtection(root, document.structureProtected);
  putXml(parts, workbookPart, xml);
}

const linkIdOf = (entry: Element): string =>
  entry.getAttributeNS(OFFICE_RELATIONSHIPS, "id") ??
  [...entry.attributes].find(({ localName, prefix }) => localName === "id" && prefix !== null)
    ?.value ??
  "";

/** Sheets in the document's order; charts on sheets of their own, which it does not hold, go last. */
function writeSheetList(
  root: Element,
  placed: readonly PlacedSheet[],
  former: ReadonlyMap<HostSheet, number | undefined>,
): void {
  const list = ensureChild(root, "sheets", WORKBOOK);
  const entries = childrenOf(list, "sheet");
  let sheetId = Math.max(0, ...entries.map((entry) => numberOf(entry, "sheetId") ?? 0));
  for (const { sheet, linkId } of placed) {
    const place = former.get(sheet);
    const existing = place === undefined ? undefined : entries[place];
    const entry = existing ?? appendChild(list, "sheet");
    if (existing === undefined) {
      sheetId += 1;
      setAttributes(entry, { sheetId });
      entry.setAttributeNS(OFFICE_RELATIONSHIPS, "r:id", linkId ?? "");
    }
    setAttributes(entry, { name: sheet.name });
    if ((attributeOf(entry, "state") ?? "visible") !== sheet.visibility)
      setAttributes(entry, { state: sheet.visibility });
    list.appendChild(entry);
  }
  moveOthersLast(list, entries, new Set(former.values()));
}

function moveOthersLast(
  list: Element,
  entries: readonly Element[],
  held: ReadonlySet<number | undefined>,
): void {
  entries.forEach((entry, place) => {
    if (!held.has(place)) list.appendChild(entry);
  });
}

interface Removal {
  readonly index: PackageIndex;
  readonly partOf: (entry: Element) => string;
  readonly remaining: readonly PlacedSheet[];
}

/** A worksheet the document no longer has was deleted there. */
function removeSheets(entries: readonly Element[], { index, partOf, remaining }: Removal): void {
  for (const entry of entries) {
    const part = partOf(entry);
    if (!/\/worksheets\//.test(part) || remaining.some((placed) => placed.part === part)) continue;
    entry.parentNode?.removeChild(entry);
    index.remove(part);
  }
}

function writeActive(root: Element, document: HostDocument): void {
  const view = ensureChild(ensureChild(root, "bookViews", WORKBOOK), "workbookView", []);
  const active = document.sheets.findIndex(({ id }) => id === document.activeSheetId);
  if (active >= 0 && (numberOf(view, "activeTab") ?? 0) !== active)
    setAttributes(view, { activeTab: active });
}

function writeProtection(root: Element, structureProtected: boolean): void {
  if (flagOf(childOf(root, "workbookProtection"), "lockStructure") === structureProtected) return;
  setAttributes(ensureChild(root, "workbookProtection", WORKBOOK), {
    lockStructure: structureProtected ? 1 : undefined,
  });
}
