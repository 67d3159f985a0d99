import type { Position } from "../../src/host/document/cells";
import { setContent, setStyle, mergeCells } from "../../src/host/document/cells";
import { parseRange } from "../../src/host/document/address";
import type { HostDocument, HostRange, HostSheet } from "../../src/host/document/host-document";
import { createDocument, insertSheet } from "../../src/host/document/sheets";
import type { BukuUji, LembarUji } from "./buku-uji";
import type { SelUji } from "./kisi";

const area = (address: string): HostRange => {
  const range = parseRange(address);
  if (!range) throw new Error(`Not an address: ${address}`);
  return range;
};

function fillCell(sheet: HostSheet, position: Position, sel: SelUji): void {
  const { nilai, format } =
    typeof sel === "object" && sel !== null && "nilai" in sel
      ? sel
      : { nilai: sel, format: undefined };
  // Text stays text: `92%` typed into a cell would become a number, and the office's are none.
  const numberFormat = typeof nilai === "string" ? "@" : format;
  if (numberFormat !== undefined) setStyle(sheet, position, () => ({ numberFormat }));
  if (typeof nilai !== "object") setContent(sheet, position, { content: nilai });
}

function fillSheet(sheet: HostSheet, lembar: LembarUji): void {
  lembar.baris.forEach((baris, row) => {
    baris.forEach((sel, column) => {
      if (sel !== null) fillCell(sheet, { row, column }, sel);
    });
  });
  for (const alamat of lembar.gabungan ?? []) mergeCells(sheet, area(alamat));
  if (lembar.tersembunyi) sheet.visibility = "hidden";
  sheet.tables = Object.entries(lembar.tabelExcel ?? {}).map(([name, alamat]) => ({
    name,
    area: area(alamat),
  }));
  sheet.pivots = (lembar.pivot ?? []).map((alamat, index) => ({
    name: `PivotTable${index + 1}`,
    area: area(alamat),
  }));
}

/** The test workbook as a document of the stand-in: for the port, and for a look in the browser. */
export function bukuUjiDocument({ lembar, lembarAktif }: BukuUji): HostDocument {
  const [pertama, ...lain] = lembar;
  if (!pertama) throw new Error("A workbook has a sheet.");
  const document = createDocument(pertama.nama);
  for (const { nama } of lain) insertSheet(document, nama);
  document.sheets.forEach((sheet, index) => {
    const isi = lembar[index];
    if (isi) fillSheet(sheet, isi);
    if (sheet.name === lembarAktif) document.activeSheetId = sheet.id;
  });
  return document;
}
