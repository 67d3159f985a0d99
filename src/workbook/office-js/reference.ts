import type { Rentang } from "../../masukan/kisi";
import type { Tempat } from "../../masukan/temuan";

const SINGLE_AREA =
  /^=(?:'(?:[^'[\]]|'')+'|[^'!,#[\]]+)!\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?$/i;
const BROKEN = /#REF!|\[/i;

/** The formula of a name that points to one rectangle of this workbook (`=Kinerja!$A$3:$I$4`). */
export const isSingleArea = (formula: string): boolean => SINGLE_AREA.test(formula);

/** The cells are gone, or in another workbook, which no add-in can read. */
export const isBroken = (formula: string): boolean => BROKEN.test(formula);

/** `'Lembar ''A'''!A:C` → `A:C`. */
export const withoutSheet = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1);

const AREA = /(?:'(?:[^']|'')*'|[^'!,]+)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g;

/** `Kinerja!A2:B3,Kinerja!A5:A6` → the rectangles. */
export const parseAreas = (addresses: string): Rentang[] =>
  [...addresses.matchAll(AREA)].map(([, left = "", top, right = left, bottom = top]) => {
    const [baris, kolom] = [Number(top) - 1, columnNumber(left)];
    return {
      baris,
      kolom,
      tinggi: Number(bottom) - baris,
      lebar: columnNumber(right) - kolom + 1,
    };
  });

const PLACE = /^=(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i;

/** `='Lembar ''A'''!$A$3:$I$4`: sheet and rectangle; undefined for anything else, whole columns too. */
export function parsePlace(formula: string): Tempat | undefined {
  const [, quoted, plain = "", address = ""] = PLACE.exec(formula) ?? [];
  if (!isSingleArea(formula) || address === "") return undefined;
  const [rentang] = parseAreas(`x!${address.replaceAll("$", "").toUpperCase()}`);
  return rentang && { lembar: quoted?.replaceAll("''", "'") ?? plain, rentang };
}

const TABLE_PART = /^=([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[#(All|Data|Headers|Totals)\])?$/iu;

/** `=Tabel1[#All]` or `=Tabel1`: the name of an Excel table and which of its rows; undefined for anything else. */
export function parseTablePart(
  formula: string,
): { readonly table: string; readonly part: string } | undefined {
  const [, table, part = "Data"] = TABLE_PART.exec(formula) ?? [];
  return table === undefined ? undefined : { table, part: part.toLowerCase() };
}

/** The Excel table a name follows as a whole. */
export function followedTable(formula: string): string | undefined {
  const found = parseTablePart(formula);
  return found?.part === "all" ? found.table : undefined;
}

/** Grows and shrinks with the table. */
export const followTable = (table: string): string => `=${table}[#All]`;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
