import { alamat } from "../../src/masukan/alamat";
import type { Rentang } from "../../src/masukan/kisi";
import type { NamaTerbaca } from "../../src/masukan/masukan";
import type { ContentsReading, NameReading, RangeAccess } from "../../src/workbook/workbook";
import type { MemoryCells } from "./memory-cells";
import { writtenBack } from "./memory-cells";
import { isLocked } from "./memory-sheet";
import { tempat } from "./tempat";

export interface MemoryName {
  readonly name: string;
  /** `Kinerja!A3:F5`, or anything else a name may hold: `Kinerja!A:F`, `0.5`, `#REF!`. */
  readonly at: string;
  readonly sheet?: string;
  /** As it was defined, without `=`; absent: `at`. */
  readonly refersTo?: string;
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** `'Data 2024'!$A$3:$F$5` → `Data 2024!A3:F5`. */
export const plainPlace = (refersTo: string): string =>
  refersTo.replaceAll("$", "").replace(/^'(.*)'!/, (_, sheet: string) => `${unquoted(sheet)}!`);

const unquoted = (sheet: string): string => sheet.replaceAll("''", "'");

/** A name of the workbook without what is undefined. */
export const memoryName = (
  name: string,
  sheet: string | undefined,
  refersTo: string,
): MemoryName => ({
  name,
  at: plainPlace(refersTo),
  refersTo,
  ...(sheet !== undefined && { sheet }),
});

interface Place {
  readonly sheet: string;
  readonly area: Rentang;
  readonly address: string;
  /** Whole columns or rows. */
  readonly unbounded: boolean;
}

export function readName(name: MemoryName, content: MemoryCells): NameReading {
  const cakupan = name.sheet === undefined ? "buku" : "lembar";
  const place = placeOf(name.at, content);
  const isi = place ? readCells(place, content) : unplaced(name.refersTo ?? name.at);
  return {
    nama: { nama: name.name, cakupan, isi },
    access: place && { ...readAccess(place, content), ...following(name, content) },
  };
}

function following({ at }: MemoryName, content: MemoryCells): { readonly table?: string } {
  const table = tableOf(at, content)?.table;
  return table === undefined ? {} : { table };
}

/** What the cells of a name hold; undefined when it leads nowhere. */
export function readContents(name: MemoryName, content: MemoryCells): ContentsReading | undefined {
  const place = placeOf(name.at, content);
  if (!place || place.unbounded) return undefined;
  const { sheet, area } = place;
  return {
    name: name.name,
    cakupan: name.sheet === undefined ? "buku" : "lembar",
    sheet,
    sheetProtected: content.sheet(sheet).unlocked !== undefined,
    rentang: area,
    formulas: content.matrix(sheet, area, writtenBack),
  };
}

/** `Tabel1[#All]`: the table and the sheet it stands on. */
export function tableOf(
  at: string,
  { sheets }: MemoryCells,
): { readonly table: string; readonly sheet: string; readonly address: string } | undefined {
  const [, wanted] = /^([^!]+)\[#All\]$/.exec(at) ?? [];
  for (const [sheet, { tables = {} }] of sheets) {
    for (const [table, address] of Object.entries(tables)) {
      if (table.toLowerCase() === wanted?.toLowerCase()) return { table, sheet, address };
    }
  }
  return undefined;
}

function placeOf(at: string, content: MemoryCells): Place | undefined {
  const { sheets } = content;
  const followed = tableOf(at, content);
  if (followed) return placeOf(`${followed.sheet}!${followed.address}`, content);
  const [, sheet = "", address = ""] = /^(.+)!([^!]+)$/.exec(at) ?? [];
  if (!sheets.has(sheet)) return undefined;
  const area = wholeOf(address);
  if (area) return { sheet, area, address, unbounded: true };
  if (!/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(address)) return undefined;
  return { sheet, area: tempat(at).rentang, address, unbounded: false };
}

function wholeOf(address: string): Rentang | undefined {
  const [, left, right] = /^([A-Z]+):([A-Z]+)$/.exec(address) ?? [];
  if (left && right) {
    return { ...tempat(`x!${left}1:${right}1`).rentang, tinggi: MAX_ROWS };
  }
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(address) ?? [];
  return top && bottom
    ? { ...tempat(`x!A${top}:A${bottom}`).rentang, lebar: MAX_COLUMNS }
    : undefined;
}

function unplaced(refersTo: string): NamaTerbaca["isi"] {
  const jenis = /#REF!|\[/.test(refersTo) ? "rusak" : "konstanta";
  return { jenis, rumus: `=${refersTo}` };
}

function readCells({ sheet, area, address, unbounded }: Place, content: MemoryCells) {
  if (!unbounded) return { jenis: "rentang", kisi: content.kisi(sheet, area) } as const;
  const used = content.usedWithin(sheet, area);
  const terpakai = used && alamat(used);
  return { jenis: "tak-berbatas", lembar: sheet, alamat: address, terpakai } as const;
}

function readAccess({ sheet, area }: Place, content: MemoryCells): RangeAccess {
  const target = content.sheet(sheet);
  const { unlocked, mayFormat = false } = target;
  const used = content.usedWithin(sheet, area);
  const across = content.usedWithin(sheet, { ...area, kolom: 0, lebar: MAX_COLUMNS });
  const lastRow = used && used.baris + used.tinggi - 1;
  return {
    sheetProtected: unlocked !== undefined,
    unlockedColumns: Array.from(
      { length: area.lebar },
      (_, column) =>
        !unlocked || (lastRow !== undefined && !isLocked(target, lastRow, area.kolom + column)),
    ),
    mayFormat: !unlocked || mayFormat,
    firstFreeColumn: Math.max(area.kolom + area.lebar, across ? across.kolom + across.lebar : 0),
  };
}

export const isNamed = (item: MemoryName, name: string, sheet: string | undefined): boolean =>
  item.name.toLowerCase() === name.toLowerCase() && item.sheet === sheet;

/** Without the `=` it must begin with. */
export function formulaOf(refersTo: string): string {
  if (!refersTo.startsWith("=")) throw new TypeError(`No formula: ${refersTo}`);
  return refersTo.slice(1);
}
