import { Workbook } from "exceljs";
import type { Cell, CellValue, Worksheet } from "exceljs";
import { cellAddress } from "../document/address";
import type { HostValue } from "../document/host-document";
import type { Parts } from "./package";
import { closePackage, putText, textOf } from "./package";
import type { ScannedRow } from "./scan-cells";
import { writeAttributes } from "./scan-cells";
import { decodeText, MAIN, OFFICE_RELATIONSHIPS } from "./xml";

/**
 * Values and formulas of every sheet, by the library. It is given a package reduced to cells and strings: on validations over
 * whole columns, tables without style, drawings it chokes, and cells with a date format it would turn into JavaScript dates.
 */
export async function readValues(
  sheets: readonly (readonly ScannedRow[])[],
  sharedStrings: string | undefined,
): Promise<Worksheet[]> {
  const workbook = new Workbook();
  const bytes = closePackage(reducePackage(sheets, sharedStrings));
  await workbook.xlsx.load(bytes.slice().buffer);
  return sheets.map((_, index) => {
    const sheet = workbook.getWorksheet(sheetName(index));
    if (sheet === undefined) throw new Error(`Sheet ${index} was not read`);
    return sheet;
  });
}

const sheetName = (index: number): string => `s${index}`;

function reducePackage(
  sheets: readonly (readonly ScannedRow[])[],
  sharedStrings: string | undefined,
): Parts {
  const parts: Parts = new Map();
  const list = sheets.map(
    (_, i) => `<sheet name="${sheetName(i)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const links = sheets.map((_, i) =>
    relationship(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  links.push(relationship("strings", "sharedStrings", "sharedStrings.xml"));
  putText(
    parts,
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  );
  putText(
    parts,
    "_rels/.rels",
    relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
  );
  putText(parts, "xl/_rels/workbook.xml.rels", relationships(links));
  putText(
    parts,
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><sheets>${list.join("")}</sheets></workbook>`,
  );
  putText(parts, "xl/sharedStrings.xml", sharedStrings ?? `<sst xmlns="${MAIN}"/>`);
  sheets.forEach((rows, i) => {
    putText(parts, `xl/worksheets/sheet${i + 1}.xml`, reduceSheet(rows));
  });
  return parts;
}

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${kind}" Target="${target}"/>`;

const relationships = (links: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;

function reduceSheet(rows: readonly ScannedRow[]): string {
  const body = rows.map(({ row, cells }) => {
    const inner = cells.map(({ column, attributes, inner: content }) => {
      const kept = writeAttributes({ r: cellAddress(row, column), t: attributes["t"] });
      return content === "" ? "" : `<c${kept}>${content}</c>`;
    });
    return `<row r="${row + 1}">${inner.join("")}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${body.join("")}</sheetData></worksheet>`;
}

export interface CellContent {
  readonly value: HostValue;
  readonly formula: string | undefined;
}

/** @param type the `t` of the cell, which alone tells an empty text result from none */
export function contentOf(cell: Cell | undefined, type: string | undefined): CellContent {
  if (cell === undefined) return { value: null, formula: undefined };
  const formula = cell.formula as string | undefined;
  if (formula === undefined || formula === "")
    return { value: toHostValue(cell.value), formula: undefined };
  const result = cell.result as CellValue | undefined;
  const value = type === "str" ? textResult(result) : toHostValue(result);
  return { value, formula: formula.replace(FUTURE, "") };
}

const textResult = (result: CellValue | undefined): string =>
  typeof result === "string" ? decodeText(result) : "";

/** Excel stores functions younger than 2007, and names of LET, with prefixes it never shows. */
const FUTURE = /_xlfn\.(?:_xlws\.)?|_xlpm\./g;

function toHostValue(value: CellValue | undefined): HostValue {
  if (value === undefined || value === null) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  return null;
}

export const sharedStringsOf = (parts: Parts, part: string | undefined): string | undefined =>
  part === undefined ? undefined : textOf(parts, part);
