import { quoteSheet, rangeAddress } from "./address";
import type { HostDocument, HostRange, HostSheet, HostTable } from "./host-document";

const TEXT = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const TABLE = String.raw`(?<![\p{L}\p{N}_.\\!\]])([\p{L}_\\][\p{L}\p{N}_.\\]*)`;
const PART = String.raw`(\[#(?:All|Data|Headers|Totals)\])`;
/** Whole parts of a table; single columns (`T[Target]`) are not played. */
const PARTS = new RegExp(`${TEXT}|${TABLE}${PART}`, "giu");
/** Anything behind a table's name, columns too. */
const NAMES = new RegExp(`${TEXT}|${TABLE}(?=\\[)`, "giu");
const ONE_PART = new RegExp(`^${TABLE}${PART}?$`, "iu");

export interface PlacedTable {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

export function findTable({ sheets }: HostDocument, name: string): PlacedTable | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of sheets) {
    const table = sheet.tables.find((item) => item.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

/** A part of a table as it is now; undefined where the table has no such rows. */
export function tablePart(
  { area, headers, totals }: HostTable,
  part: string,
): HostRange | undefined {
  const top = headers === false ? 0 : 1;
  const bottom = totals === true ? 1 : 0;
  switch (part.toLowerCase()) {
    case "[#all]":
      return area;
    case "[#headers]":
      return top === 0 ? undefined : { ...area, height: 1 };
    case "[#totals]":
      return bottom === 0 ? undefined : { ...area, row: area.row + area.height - 1, height: 1 };
    default:
      return { ...area, row: area.row + top, height: area.height - top - bottom };
  }
}

/** `Tabel1[#All]` or, for the rows of data, `Tabel1`: where it is now; undefined for anything else. */
export function resolveTablePart(
  document: HostDocument,
  formula: string,
): { readonly sheet: HostSheet; readonly area: HostRange } | undefined {
  const [, name, part = "[#Data]"] = ONE_PART.exec(formula.trim()) ?? [];
  const found = name === undefined ? undefined : findTable(document, name);
  const area = found && tablePart(found.table, part);
  return area && { sheet: found.sheet, area };
}

/** The formula with addresses in place of parts of tables, for a calculator that knows no tables. */
export const withoutTables = (document: HostDocument, formula: string): string =>
  formula.replace(PARTS, (token, name: string | undefined) => {
    if (name === undefined) return token;
    const found = resolveTablePart(document, token);
    return found ? absolute(found.sheet.name, found.area) : token;
  });

/** The formula after a table got another name, or (`to` undefined) went away. */
export const renameTable = (formula: string, from: string, to: string | undefined): string =>
  to === undefined
    ? formula.replace(PARTS, (token, name: string | undefined) =>
        isSame(name, from) ? "#REF!" : token,
      )
    : formula.replace(NAMES, (token, name: string | undefined) =>
        isSame(name, from) ? to : token,
      );

const isSame = (name: string | undefined, wanted: string): boolean =>
  name?.toLowerCase() === wanted.toLowerCase();

const absolute = (sheet: string, area: HostRange): string =>
  `${quoteSheet(sheet)}!${rangeAddress(area).replaceAll(/[A-Z]+|\d+/g, "$$$&")}`;
