import type { HostDocument, HostSheet } from "./host-document";
import type { PageSetup } from "./page-setup";

let lastId = 0;

/** Like Excel's own: opaque, in braces. Unique within the process. */
export function newSheetId(): string {
  lastId += 1;
  return `{${lastId.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

/** The page of a new sheet in an Indonesian Excel: A4, normal margins. */
export const defaultPageSetup = (): PageSetup => ({
  paper: 9,
  orientation: "portrait",
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  scale: undefined,
  fitToWidth: undefined,
  fitToHeight: undefined,
  rowBreaks: [],
  columnBreaks: [],
  printArea: undefined,
  printTitleRows: undefined,
  printTitleColumns: undefined,
  header: "",
  footer: "",
  differentFirst: false,
  firstHeader: "",
  firstFooter: "",
  differentOddEven: false,
  evenHeader: "",
  evenFooter: "",
  headerFooterScales: true,
  headerFooterAligns: true,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draft: false,
  firstPageNumber: undefined,
  order: "downThenOver",
  comments: "none",
  errors: "displayed",
});

export const createSheet = (name: string): HostSheet => ({
  id: newSheetId(),
  name,
  visibility: "visible",
  cells: new Map(),
  merges: [],
  columns: new Map(),
  rows: new Map(),
  standardWidthChars: undefined,
  standardHeight: undefined,
  tabColor: undefined,
  names: [],
  protection: { protected: false, options: {}, hash: undefined },
  pageSetup: defaultPageSetup(),
  view: { frozenRows: 0, frozenColumns: 0, showGridlines: true, showHeadings: true },
  autoFilter: undefined,
  validations: [],
  tables: [],
  pivots: [],
  customProperties: new Map(),
  kept: undefined,
});

/** A new workbook with one sheet. */
export function createDocument(firstSheet = "Sheet1"): HostDocument {
  const sheet = createSheet(firstSheet);
  return {
    sheets: [sheet],
    names: [],
    activeSheetId: sheet.id,
    selection: { row: 0, column: 0, height: 1, width: 1 },
    settings: new Map(),
    structureProtected: false,
    readOnly: false,
    cannotKeep: [],
  };
}

/** Adds a sheet before `position`, at the end when it is left out. The name must be free and valid. */
export function insertSheet(document: HostDocument, name: string, position?: number): HostSheet {
  const sheet = createSheet(name);
  document.sheets.splice(position ?? document.sheets.length, 0, sheet);
  return sheet;
}

export const isValidSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);

/** Sheet names differ by more than case. */
export const sheetByName = (document: HostDocument, name: string): HostSheet | undefined =>
  document.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

export const sheetById = (document: HostDocument, id: string): HostSheet | undefined =>
  document.sheets.find((sheet) => sheet.id === id);
