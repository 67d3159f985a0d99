import type { CellStyle, HostDocument, HostSheet } from "../document/host-document";
import { createBlankPackage } from "./blank-package";
import type { ColorReader } from "./colors";
import { createColorReader } from "./colors";
import { copiedSheetXml } from "./copied-sheet-xml";
import { writeCustomProperties } from "./custom-properties";
import { keptDocument, keptSheet } from "./kept";
import { leaveOut } from "./leave-out";
import type { Parts } from "./package";
import {
  closePackage,
  putText,
  putXml,
  relationshipsOf,
  textOf,
  workbookPartOf,
  xmlOf,
} from "./package";
import { PackageIndex } from "./package-index";
import { withCells, withoutCells } from "./scan-cells";
import { writeSettings } from "./settings-part";
import { SharedStrings } from "./shared-strings";
import { writeTables } from "./write-tables";
import { writeSheetData } from "./write-cells";
import type { CellSinks } from "./write-cells";
import { writeSheetSettings } from "./write-sheet";
import { StyleWriter } from "./write-styles";
import { writeWorkbook } from "./write-workbook";
import type { PlacedSheet } from "./write-workbook";
import { MAIN, OFFICE_RELATIONSHIPS, parseXml, rootOf, serializeXml } from "./xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The document as an .xlsx: the opened package with what changed written into it, or a new package. */
export async function writeXlsx(document: HostDocument): Promise<Uint8Array> {
  const kept = keptDocument(document);
  const parts: Parts = kept === undefined ? await createBlankPackage() : new Map(kept.parts);
  const workbookPart = kept?.workbookPart ?? workbookPartOf(parts) ?? "";
  const index = new PackageIndex(parts, workbookPart);
  const link = linker(parts, workbookPart);
  const stylesPart = link("styles") ?? addStyles(parts, index);
  const styles = xmlOf(parts, stylesPart) ?? parseXml(BLANK_STYLES);
  const stringsPart = link("sharedStrings");
  const colors = createColorReader(parts, link("theme"));
  const sinks: CellSinks = {
    styles: new StyleWriter({ root: rootOf(styles), colors }),
    strings: new SharedStrings(stringsPart === undefined ? undefined : textOf(parts, stringsPart)),
  };
  const placed = document.sheets.map((sheet) => placeSheet(sheet, parts, index));
  for (const { sheet, part } of placed) writeSheet({ parts, part, sheet, sinks, colors, index });
  writeWorkbook({ document, parts, workbookPart, index, placed });
  putXml(parts, stylesPart, styles);
  saveStrings(parts, index, { part: stringsPart, strings: sinks.strings });
  writeSettings(document.settings, { parts, workbookPart, index });
  leaveOut(parts, index, workbookPart);
  index.save();
  return closePackage(parts);
}

const linker = (parts: Parts, workbookPart: string) => {
  const links = relationshipsOf(parts, workbookPart);
  return (kind: string): string | undefined =>
    links.find((link) => link.kind === kind && parts.has(link.target))?.target;
};

const BLANK_STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

function addStyles(parts: Parts, index: PackageIndex): string {
  const part = "xl/styles.xml";
  index.add(part, "styles", `${SPREADSHEET}.styles+xml`);
  putText(parts, part, BLANK_STYLES);
  return part;
}

const NEW_SHEET = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheetData/></worksheet>`;

function placeSheet(sheet: HostSheet, parts: Parts, index: PackageIndex): PlacedSheet {
  const { part = "", isCopy = false } = keptSheet(sheet) ?? {};
  if (!isCopy && index.has(part)) return { sheet, part, linkId: undefined };
  const added = index.freePart((number) => `xl/worksheets/sheet${number}.xml`);
  const original = isCopy ? textOf(parts, part) : undefined;
  index.put(added, original === undefined ? NEW_SHEET : copiedSheetXml(original));
  return {
    sheet,
    part: added,
    linkId: index.add(added, "worksheet", `${SPREADSHEET}.worksheet+xml`),
  };
}

interface SheetTarget {
  readonly parts: Parts;
  readonly part: string;
  readonly sheet: HostSheet;
  readonly sinks: CellSinks;
  readonly colors: ColorReader;
  readonly index: PackageIndex;
}

function writeSheet({ parts, part, sheet, sinks, colors, index }: SheetTarget): void {
  const xml = parseXml(withoutCells(textOf(parts, part) ?? NEW_SHEET));
  const styleIndex = (style: CellStyle | undefined): number => sinks.styles.indexOf(style);
  writeSheetSettings(rootOf(xml), sheet, { styleIndex, colors });
  writeCustomProperties(rootOf(xml), sheet.customProperties, { parts, index, sheetPart: part });
  const cells = writeSheetData(sheet, keptSheet(sheet), sinks);
  putText(parts, part, withCells(serializeXml(xml), cells));
  writeTables(parts, part, sheet);
}

interface StringsTarget {
  readonly part: string | undefined;
  readonly strings: SharedStrings;
}

function saveStrings(parts: Parts, index: PackageIndex, { part, strings }: StringsTarget): void {
  if (strings.isUnchanged) return;
  const target = part ?? "xl/sharedStrings.xml";
  if (part === undefined) index.add(target, "sharedStrings", `${SPREADSHEET}.sharedStrings+xml`);
  putText(parts, target, strings.write());
}
