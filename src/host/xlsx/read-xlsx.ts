import type { Worksheet } from "exceljs";
import type { HostCell, HostDocument, HostRange, HostSheet } from "../document/host-document";
import { cellKey } from "../document/host-document";
import { newSheetId } from "../document/sheets";
import { listCannotKeep } from "./cannot-keep";
import type { ColorReader } from "./colors";
import { createColorReader } from "./colors";
import { readCustomProperties } from "./custom-properties";
import { immovableOf, uncopyableOf } from "./immovable";
import { createKeptSheet } from "./kept";
import type { KeptCell, KeptDocument } from "./kept";
import { openPackage, relationshipsOf, textOf, workbookPartOf, xmlOf } from "./package";
import type { Parts } from "./package";
import { readNamedAreas } from "./read-named-areas";
import { readNames, readPrintNames } from "./read-names";
import { readPageSetup } from "./read-page-setup";
import * as readSheet from "./read-sheet";
import type { StyleAt } from "./read-sheet";
import { readStyles } from "./read-styles";
import { contentOf, readValues } from "./read-values";
import type { ScannedRow } from "./scan-cells";
import { scanCells, withoutCells } from "./scan-cells";
import { readSettings } from "./settings-part";
import { readValidations } from "./validations";
import { XlsxError } from "./xlsx-error";
import type { Element } from "./xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  numberOf,
  parseXml,
  relationId,
  rootOf,
} from "./xml";

/** One worksheet of the file, on its way into the document. */
interface SheetSource {
  readonly entry: Element;
  /** Place in the file's list of sheets: names are scoped by it. */
  readonly place: number;
  readonly part: string;
  readonly root: Element;
  readonly rows: readonly ScannedRow[];
}

/** Opens an .xlsx. Rejects with an {@link XlsxError} whose message is for the user. */
export async function readXlsx(bytes: Uint8Array): Promise<HostDocument> {
  const parts = openPackage(bytes);
  try {
    return await readParts(parts);
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("rusak", { cause });
  }
}

async function readParts(parts: Parts): Promise<HostDocument> {
  const workbookPart = workbookPartOf(parts) ?? "";
  const workbook = rootOf(requireXml(parts, workbookPart));
  const sources = sheetSourcesOf(parts, workbookPart, workbook);
  if (sources.length === 0) throw new XlsxError("rusak");
  const linked = (kind: string): string | undefined =>
    relationshipsOf(parts, workbookPart).find((link) => link.kind === kind)?.target;
  const strings = linked("sharedStrings");
  const values = await readValues(
    sources.map(({ rows }) => rows),
    strings === undefined ? undefined : textOf(parts, strings),
  );
  const colors = createColorReader(parts, linked("theme"));
  const styleAt = readSheet.styleLookup(stylesOf(parts, linked("styles"), colors));
  const sheets = sources.map((source, index) =>
    readOne({ source, values: values[index], styleAt, colors, workbook, parts }),
  );
  const kept: KeptDocument = { parts, workbookPart };
  return {
    sheets,
    names: readNames(workbook, undefined),
    ...activeOf(workbook, sources, sheets),
    settings: readSettings(parts, workbookPart),
    structureProtected: flagOf(childOf(workbook, "workbookProtection"), "lockStructure"),
    readOnly: false,
    cannotKeep: listCannotKeep(parts),
    kept,
  };
}

function requireXml(parts: Parts, part: string): ReturnType<typeof parseXml> {
  const xml = xmlOf(parts, part);
  if (xml === undefined) throw new XlsxError("rusak");
  return xml;
}

function sheetSourcesOf(parts: Parts, workbookPart: string, workbook: Element): SheetSource[] {
  const links = relationshipsOf(parts, workbookPart);
  return childrenOf(childOf(workbook, "sheets"), "sheet").flatMap((entry, place) => {
    const id = entry.getAttributeNode("r:id")?.value ?? relationId(entry);
    const link = links.find((candidate) => candidate.id === id);
    if (link === undefined) throw new XlsxError("rusak");
    if (link.kind !== "worksheet") return [];
    const text = textOf(parts, link.target);
    if (text === undefined) throw new XlsxError("rusak");
    const root = rootOf(parseXml(withoutCells(text)));
    return [{ entry, place, part: link.target, root, rows: scanCells(text) }];
  });
}

function stylesOf(parts: Parts, part: string | undefined, colors: ColorReader) {
  const xml = part === undefined ? undefined : xmlOf(parts, part);
  return xml === undefined ? [] : readStyles({ root: rootOf(xml), colors });
}

interface ReadOne {
  readonly source: SheetSource;
  readonly values: Worksheet | undefined;
  readonly styleAt: StyleAt;
  readonly colors: ColorReader;
  readonly workbook: Element;
  readonly parts: Parts;
}

function readOne({ source, values, styleAt, colors, workbook, parts }: ReadOne): HostSheet {
  const { entry, place, part, root, rows } = source;
  const { cells, keptCells } = readCells(rows, values, styleAt);
  return {
    id: newSheetId(),
    name: attributeOf(entry, "name") ?? "",
    visibility: (attributeOf(entry, "state") ?? "visible") as HostSheet["visibility"],
    cells,
    merges: readSheet.readMerges(root),
    columns: readSheet.readColumns(root, styleAt),
    rows: readSheet.readRows(rows, styleAt),
    ...readSheet.readDefaults(root, colors),
    names: readNames(workbook, place),
    protection: readSheet.readProtection(root),
    pageSetup: readPageSetup(root, readPrintNames(workbook, place)),
    view: readSheet.readView(root),
    autoFilter: readSheet.readAutoFilter(root),
    validations: readValidations(root),
    ...readNamedAreas(parts, part),
    customProperties: readCustomProperties(root, parts, part),
    kept: createKeptSheet({
      part,
      isCopy: false,
      cells: keptCells,
      rows: new Map(rows.map(({ row, attributes }) => [row, attributes])),
      immovable: immovableOf(root, keptCells),
      uncopyable: uncopyableOf(root),
    }),
  };
}

function readCells(rows: readonly ScannedRow[], values: Worksheet | undefined, styleAt: StyleAt) {
  const cells = new Map<number, HostCell>();
  const keptCells = new Map<number, KeptCell>();
  for (const { row, cells: scanned } of rows) {
    const valueRow = values?.findRow(row + 1);
    for (const { column, attributes, inner } of scanned) {
      const content = contentOf(valueRow?.findCell(column + 1), attributes["t"]);
      const style = styleAt(Number(attributes["s"] ?? 0));
      const key = cellKey(row, column);
      if (content.value === null && content.formula === undefined && style === undefined) continue;
      cells.set(key, { ...content, style });
      keptCells.set(key, { attributes, inner, ...content });
    }
  }
  return { cells, keptCells };
}

function activeOf(
  workbook: Element,
  sources: readonly SheetSource[],
  sheets: readonly HostSheet[],
): { activeSheetId: string; selection: HostRange } {
  const view = childOf(childOf(workbook, "bookViews"), "workbookView");
  const tab = numberOf(view, "activeTab") ?? 0;
  const wanted = sources.findIndex(({ place }) => place === tab);
  const shown = sheets.findIndex(({ visibility }) => visibility === "visible");
  const index = Math.max(0, wanted >= 0 ? wanted : shown);
  const root = sources[index]?.root;
  return {
    activeSheetId: sheets[index]?.id ?? "",
    selection:
      root === undefined
        ? { row: 0, column: 0, height: 1, width: 1 }
        : readSheet.readSelection(root),
  };
}
