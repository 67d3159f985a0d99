import { columnIndex } from "../document/address";
import type { Attributes } from "./kept";

export interface ScannedRow {
  readonly row: number;
  readonly attributes: Attributes;
  readonly cells: readonly ScannedCell[];
}

export interface ScannedCell {
  readonly column: number;
  readonly attributes: Attributes;
  readonly inner: string;
}

const SHEET_DATA = /<sheetData\s*\/>|<sheetData[^>]*>([\s\S]*)<\/sheetData>/;
const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** The sheet's XML around its cells: small, whatever the sheet's size, hence cheap to hold as a DOM. */
export const withoutCells = (xml: string): string => xml.replace(SHEET_DATA, "<sheetData/>");

export const withCells = (xml: string, sheetData: string): string =>
  xml.replace(SHEET_DATA, () => `<sheetData>${sheetData}</sheetData>`);

/** Rows and cells by text: positions may be left out in the file, then they follow the one before. */
export function scanCells(xml: string): ScannedRow[] {
  const rows: ScannedRow[] = [];
  let next = 0;
  for (const [, attributeText = "", content = ""] of (SHEET_DATA.exec(xml)?.[1] ?? "").matchAll(
    ROW,
  )) {
    const attributes = scanAttributes(attributeText);
    const row = attributes["r"] === undefined ? next : Number(attributes["r"]) - 1;
    rows.push({ row, attributes, cells: scanRow(content) });
    next = row + 1;
  }
  return rows;
}

function scanRow(content: string): ScannedCell[] {
  const cells: ScannedCell[] = [];
  let next = 0;
  for (const [, attributeText = "", inner = ""] of content.matchAll(CELL)) {
    const attributes = scanAttributes(attributeText);
    const letters = /^[A-Za-z]+/.exec(attributes["r"] ?? "")?.[0];
    const column = letters === undefined ? next : columnIndex(letters);
    cells.push({ column, attributes, inner });
    next = column + 1;
  }
  return cells;
}

function scanAttributes(text: string): Attributes {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name = "", double, single]) => [name, double ?? single ?? ""]),
  );
}

export const writeAttributes = (
  attributes: Readonly<Record<string, string | number | undefined>>,
): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`))
    .join("");

/** In points, from the attributes of a `<row>`. */
export const heightOf = (row: Attributes): number | undefined =>
  row["ht"] === undefined ? undefined : Number(row["ht"]);

export const isHidden = (row: Attributes): boolean =>
  row["hidden"] === "1" || row["hidden"] === "true";

/** Index of the style a `<row>` lends its cells; undefined when it lends none, or the file's normal one. */
export const rowStyleOf = (row: Attributes): number | undefined =>
  row["customFormat"] === "1" || row["customFormat"] === "true"
    ? Number(row["s"] ?? 0) || undefined
    : undefined;
