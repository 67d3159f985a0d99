import { strFromU8, unzipSync } from "fflate";
import { DEMANDING_PARTS, zipParts } from "../../../test/support/demanding-package";
import { mergeCells, setContent, setStyle } from "../document/cells";
import type { HostDocument } from "../document/host-document";
import { createDocument, insertSheet } from "../document/sheets";
import { readXlsx } from "./read-xlsx";
import { writeXlsx } from "./write-xlsx";

const reopen = async (document: HostDocument): Promise<HostDocument> =>
  readXlsx(await writeXlsx(document));

const A1 = { row: 0, column: 0 };

describe("a document made here", () => {
  test("is read back with its sheets in order and every kind of value", async () => {
    const document = createDocument("Kinerja");
    const [first] = document.sheets;
    if (first === undefined) throw new Error("no sheet");
    insertSheet(document, "Sebelum", 0);
    [" teks <&> ", "_x0041_\r\n\u0007", 0.1, true, '=IF(A3>0,"ya","")', "'=1+1"].forEach(
      (content, row) => {
        setContent(first, { row, column: 0 }, { content });
      },
    );
    const again = await reopen(document);
    expect(again.sheets.map(({ name }) => name)).toEqual(["Sebelum", "Kinerja"]);
    expect(
      [...(again.sheets[1]?.cells.values() ?? [])].map(({ value, formula }) => formula ?? value),
    ).toEqual([" teks <&> ", "_x0041_\r\n\u0007", 0.1, true, 'IF(A3>0,"ya","")', "=1+1"]);
    expect(again.sheets.findIndex(({ id }) => id === again.activeSheetId)).toBe(1);
  });

  test("is read back with its styles", async () => {
    const document = createDocument();
    const style = {
      numberFormat: "[=0.75]0%;0.00%",
      font: { name: "Arial", size: 12, bold: true, color: "#123456" },
      fill: "#DDEBF7",
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 1,
      borders: { top: { style: "thin", color: "#000000" }, left: { style: "double" } },
      locked: false,
    } as const;
    document.sheets.forEach((sheet) => {
      setStyle(sheet, A1, () => style);
    });
    const cell = (await reopen(document)).sheets[0]?.cells.get(0);
    expect(cell?.style).toMatchObject(style);
  });

  test("is read back with its page, view, merges, filter and protection", async () => {
    const document = createDocument("Data Ku");
    const [sheet] = document.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    mergeCells(sheet, { row: 0, column: 0, height: 1, width: 3 });
    Object.assign(sheet, {
      view: { frozenRows: 2, frozenColumns: 0, showGridlines: false, showHeadings: true },
      autoFilter: { row: 2, column: 0, height: 5, width: 3 },
      protection: { protected: true, options: { allowFormatCells: true }, hash: undefined },
    });
    Object.assign(sheet.pageSetup, {
      paper: 14,
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      rowBreaks: [30, 12],
      printArea: "A1:C40",
      printTitleRows: "1:2",
      header: "",
      footer: "&C&P",
      centerHorizontally: true,
    });
    sheet.pageSetup.margins.left = 85.05;
    sheet.columns.set(1, { widthChars: 9, hidden: false, style: undefined });
    sheet.rows.set(4, { height: 33.5, hidden: true, style: undefined });
    const again = (await reopen(document)).sheets[0];
    expect(again?.pageSetup).toEqual({ ...sheet.pageSetup, rowBreaks: [12, 30] });
    expect(again?.protection).toMatchObject({
      protected: true,
      options: { allowFormatCells: true, allowSort: false },
    });
    for (const name of ["view", "autoFilter", "merges", "columns", "rows"] as const) {
      expect(again?.[name]).toEqual(sheet[name]);
    }
  });

  test("is read back with names of both scopes and with its settings", async () => {
    const document = createDocument("Data Ku");
    const name = { name: "LKj_Kinerja", visible: true, comment: "" };
    document.names.push(
      { ...name, refersTo: "0.5" },
      { ...name, name: "Putus", refersTo: "#REF!", visible: false },
    );
    document.sheets[0]?.names.push({ ...name, refersTo: "'Data Ku'!$A:$C" });
    document.settings.set("capaian.riwayat", { lembar: 'a"<b>_x0041_', isi: [[1, null, "x\ny"]] });
    const again = await reopen(await reopen(document));
    expect(again.names).toEqual(document.names);
    expect(again.sheets[0]?.names).toEqual(document.sheets[0]?.names);
    expect(again.settings).toEqual(document.settings);
  });
});

describe("a document opened and changed", () => {
  const open = (): Promise<HostDocument> => readXlsx(zipParts(DEMANDING_PARTS));

  test("gains a sheet before the others, and names stay with their sheets", async () => {
    const document = await open();
    const added = insertSheet(document, "Laporan", 0);
    added.names.push({ name: "LKj_Kinerja", refersTo: "Laporan!$A$1", visible: true, comment: "" });
    const again = await reopen(document);
    expect(
      again.sheets.map(({ name, names }) => [name, names.map(({ refersTo }) => refersTo)]),
    ).toEqual([
      ["Laporan", ["Laporan!$A$1"]],
      ["TW I", ["'TW I'!$A$3:$C$6"]],
      ["Ja'far", ["'Ja''far'!$A$1:$B$2"]],
    ]);
    expect(again.sheets[1]?.pageSetup.printArea).toBe("A1:H40");
  });

  test("loses a sheet with all that was its own", async () => {
    const document = await open();
    document.sheets.splice(0, 1);
    const bytes = await writeXlsx(document);
    const again = await readXlsx(bytes);
    expect(again.sheets.map(({ name }) => name)).toEqual(["Ja'far"]);
    expect(Object.keys(unzipSync(bytes))).not.toContain("xl/worksheets/sheet1.xml");
    expect(strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array())).not.toContain(
      "Print_Area",
    );
  });

  test("a renamed sheet keeps its print area under the new name", async () => {
    const document = await open();
    const [sheet] = document.sheets;
    if (sheet !== undefined) sheet.name = "TW II";
    const again = await reopen(document);
    expect(again.sheets[0]).toMatchObject({
      name: "TW II",
      pageSetup: { printArea: "A1:H40", printTitleRows: "3:4" },
    });
  });

  test("breaks, merges and protection taken off are gone", async () => {
    const document = await open();
    const [sheet] = document.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    sheet.merges = [];
    sheet.autoFilter = undefined;
    sheet.pageSetup.rowBreaks = [];
    sheet.protection = { protected: false, options: {}, hash: undefined };
    document.names = [];
    const again = await reopen(document);
    expect(again.names).toEqual([]);
    expect(again.sheets[0]).toMatchObject({
      merges: [],
      autoFilter: undefined,
      pageSetup: { rowBreaks: [], columnBreaks: [8] },
      protection: { protected: false },
    });
  });

  test("a formula younger than the file format is written under its stored name", async () => {
    const document = await open();
    const [sheet] = document.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    setContent(
      sheet,
      { row: 20, column: 0 },
      { content: '=IFERROR(XLOOKUP(1,A1:A2,B1:B2),"XLOOKUP(")' },
    );
    const xml = strFromU8(
      unzipSync(await writeXlsx(document))["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
    );
    expect(xml).toContain("<f>IFERROR(_xlfn.XLOOKUP(1,A1:A2,B1:B2),&quot;XLOOKUP(&quot;)</f>");
  });

  test("the opened package is not touched by a download", async () => {
    const document = await open();
    const first = await writeXlsx(document);
    const later = jest.spyOn(Date, "now").mockReturnValue(Date.now() + 3_600_000);
    expect(await writeXlsx(document)).toEqual(first);
    later.mockRestore();
  });
});
