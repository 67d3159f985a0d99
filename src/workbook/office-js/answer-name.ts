import type { Kisi, Rentang } from "../../masukan/kisi";
import type { NamaTerbaca } from "../../masukan/masukan";
import type { NameReading, RangeAccess } from "../workbook";
import type { NameDetails, NameQuestion } from "./ask-name";
import { mapCells, toNilai, toRumus } from "./cells";
import { followedTable, isBroken, parseAreas, withoutSheet } from "./reference";

/** Undefined when the workbook has no such name. Call after the sync that carried the question. */
export function answerName(question: NameQuestion): NameReading | undefined {
  const { item, range, cakupan } = question;
  if (item.isNullObject) return undefined;
  if (range.isNullObject) return { nama: unplaced(item, cakupan), access: undefined };
  return {
    nama: { nama: item.name, cakupan, isi: readCells(question) },
    access: readAccess(question),
  };
}

/** A name that leads to no cells. */
export function unplaced(
  item: { readonly name: string; readonly formula: unknown },
  cakupan: NamaTerbaca["cakupan"],
): NamaTerbaca {
  const rumus = String(item.formula);
  return {
    nama: item.name,
    cakupan,
    isi: { jenis: isBroken(rumus) ? "rusak" : "konstanta", rumus },
  };
}

function readCells({ range, used, details }: NameQuestion): NamaTerbaca["isi"] {
  const lembar = range.worksheet.name;
  // Excel answers null for whole columns and rows, and for more than five million cells.
  if ((range.values as unknown) === null) {
    return {
      jenis: "tak-berbatas",
      lembar,
      alamat: withoutSheet(range.address),
      terpakai: !used || used.isNullObject ? undefined : withoutSheet(used.address),
    };
  }
  return { jenis: "rentang", kisi: toKisi(lembar, { range, used, details }) };
}

function toKisi(
  lembar: string,
  { range, used, details }: Pick<NameQuestion, "range" | "used" | "details">,
): Kisi {
  return {
    lembar,
    rentang: toRentang(range),
    nilai: mapCells(range, toNilai),
    teks: range.text,
    format: range.numberFormat as string[][],
    rumus: mapCells(range, toRumus),
    tersembunyi:
      !used || used.isNullObject ? [] : hiddenRows(used.rowIndex - range.rowIndex, details),
    gabungan: details?.merged && mergedAreas(details.merged),
  };
}

function toRentang(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
): Rentang {
  return {
    baris: range.rowIndex,
    kolom: range.columnIndex,
    tinggi: range.rowCount,
    lebar: range.columnCount,
  };
}

const hiddenRows = (offset: number, details: NameDetails | undefined): number[] =>
  (details?.rows.value ?? []).flatMap(({ rowHidden }, index) =>
    rowHidden ? [offset + index] : [],
  );

const mergedAreas = (areas: Excel.RangeAreas): Rentang[] =>
  areas.isNullObject ? [] : parseAreas(areas.address);

function readAccess(question: NameQuestion): RangeAccess | undefined {
  const { item, range, used, across, details } = question;
  if (!used || !across) return undefined;
  const { protected: sheetProtected, options } = range.worksheet.protection;
  const end = range.columnIndex + range.columnCount;
  const table = followedTable(String(item.formula));
  return {
    ...(table !== undefined && { table }),
    sheetProtected,
    unlockedColumns: sheetProtected
      ? unlockedColumns(range, used, details)
      : allColumns(range, () => true),
    mayFormat: !sheetProtected || options.allowFormatCells === true,
    firstFreeColumn: across.isNullObject
      ? end
      : Math.max(end, across.columnIndex + across.columnCount),
  };
}

const allColumns = (
  { columnCount }: Excel.Range,
  isUnlocked: (offset: number) => boolean,
): boolean[] => Array.from({ length: columnCount }, (_, offset) => isUnlocked(offset));

/** The last row speaks for the rows below the headings: one request cannot tell where the headings end. */
function unlockedColumns(
  range: Excel.Range,
  used: Excel.Range,
  details: NameDetails | undefined,
): boolean[] {
  if (used.isNullObject || !details) return allColumns(range, () => false);
  const start = used.columnIndex - range.columnIndex;
  return allColumns(
    range,
    (offset) => details.columns.value[offset - start]?.format?.protection?.locked === false,
  );
}
