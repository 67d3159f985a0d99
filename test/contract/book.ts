import type {
  CellStyle,
  HostDocument,
  HostSheet,
  HostValue,
  NamedArea,
} from "../../src/host/document/host-document";
import { cellKey } from "../../src/host/document/host-document";
import { createSheet } from "../../src/host/document/sheets";
import type { Rentang } from "../../src/masukan/kisi";
import { tempat } from "../support/tempat";

/** Content of a cell: a constant, a formula (text that begins with `=`), or an error without a formula. */
export type Isi = HostValue;

export interface NameSpec {
  readonly name: string;
  /** Without `=`. */
  readonly refersTo: string;
}

/** A sheet as tests describe it. Addresses are A1 addresses on the sheet; rows stand from A1 on. */
export interface SheetSpec {
  readonly name: string;
  readonly rows?: readonly (readonly Isi[])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  /** One-based, as officers count. */
  readonly hiddenRows?: readonly number[];
  readonly names?: readonly NameSpec[];
  readonly protection?: { readonly unlocked: readonly string[]; readonly mayFormat?: boolean };
  readonly hidden?: boolean;
  readonly veryHidden?: boolean;
  /** Excel tables: name → address, headings included. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Pivot tables; only the stand-in has them. */
  readonly pivots?: Readonly<Record<string, string>>;
}

/** A workbook as tests describe it; the first sheet is the active one. */
export interface BookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names?: readonly NameSpec[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
  /** The areas selected on the first sheet; A1 when left out. */
  readonly selection?: readonly string[];
}

export const rentangOf = (alamat: string): Rentang => tempat(`x!${alamat}`).rentang;

/** The stand-in's document for a described workbook. */
export function toDocument(spec: BookSpec): HostDocument {
  const [selection, ...alsoSelected] = (spec.selection ?? ["A1"]).map(areaOf);
  const document: HostDocument = {
    sheets: [],
    names: (spec.names ?? []).map(toName),
    activeSheetId: "",
    selection: selection ?? areaOf("A1"),
    alsoSelected,
    settings: new Map(Object.entries(spec.settings ?? {})),
    structureProtected: spec.structureProtected ?? false,
    readOnly: spec.readOnly ?? false,
    cannotKeep: [],
  };
  for (const sheet of spec.sheets) document.sheets.push(fill(createSheet(sheet.name), sheet));
  document.activeSheetId = document.sheets[0]?.id ?? "";
  return document;
}

const toName = ({ name, refersTo }: NameSpec) => ({ name, refersTo, visible: true, comment: "" });

function fill(sheet: HostSheet, spec: SheetSpec): HostSheet {
  const { rows = [], formats = {}, merges = [], hiddenRows = [], names = [] } = spec;
  rows.forEach((row, r) => row.forEach((isi, c) => setContent(sheet, [r, c], isi)));
  for (const [alamat, numberFormat] of Object.entries(formats))
    restyle(sheet, alamat, { numberFormat });
  for (const row of hiddenRows)
    sheet.rows.set(row - 1, { height: undefined, hidden: true, style: undefined });
  sheet.merges = merges.map(areaOf);
  sheet.names = names.map(toName);
  sheet.visibility = visibilityOf(spec);
  sheet.tables = namedAreas(spec.tables);
  sheet.pivots = namedAreas(spec.pivots);
  if (spec.protection) protect(sheet, spec.protection);
  return sheet;
}

function visibilityOf({ hidden, veryHidden }: SheetSpec): HostSheet["visibility"] {
  if (veryHidden) return "veryHidden";
  return hidden ? "hidden" : "visible";
}

const namedAreas = (areas: SheetSpec["tables"] = {}): NamedArea[] =>
  Object.entries(areas).map(([name, alamat]) => ({ name, area: areaOf(alamat) }));

function protect(sheet: HostSheet, spec: NonNullable<SheetSpec["protection"]>): void {
  for (const alamat of spec.unlocked) restyle(sheet, alamat, { locked: false });
  const options = { allowFormatCells: spec.mayFormat ?? false };
  sheet.protection = { protected: true, options, hash: undefined };
}

function setContent(sheet: HostSheet, [row, column]: readonly [number, number], isi: Isi): void {
  if (isi === null) return;
  const formula = typeof isi === "string" && isi.startsWith("=") ? isi.slice(1) : undefined;
  sheet.cells.set(cellKey(row, column), {
    value: formula === undefined ? isi : null,
    formula,
    style: undefined,
  });
}

function restyle(sheet: HostSheet, alamat: string, style: CellStyle): void {
  const { row, column, height, width } = areaOf(alamat);
  for (let r = row; r < row + height; r += 1) {
    for (let c = column; c < column + width; c += 1) {
      const before = sheet.cells.get(cellKey(r, c)) ?? { value: null, formula: undefined };
      const merged = { ...("style" in before ? before.style : undefined), ...style };
      sheet.cells.set(cellKey(r, c), { ...before, style: merged });
    }
  }
}

function areaOf(alamat: string): { row: number; column: number; height: number; width: number } {
  const { baris, kolom, tinggi, lebar } = rentangOf(alamat);
  return { row: baris, column: kolom, height: tinggi, width: lebar };
}
