import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { DEMANDING_PARTS, zipParts } from "../../../test/support/demanding-package";
import type { HostDocument } from "../document/host-document";
import { readXlsx } from "./read-xlsx";
import { writeXlsx } from "./write-xlsx";

const FIXTURES = join(__dirname, "../../../test/fixtures/xlsx");

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ["rapi.xlsx", fixture("rapi.xlsx")],
  ["apa-adanya.xlsx", fixture("apa-adanya.xlsx")],
  ["a demanding workbook", zipParts(DEMANDING_PARTS)],
];

/** All a document says; identities and the keepsakes of the reader differ from one reading to the next. */
function said(document: HostDocument): unknown {
  return {
    ...document,
    activeSheetId: document.sheets.findIndex(({ id }) => id === document.activeSheetId),
    cannotKeep: undefined,
    kept: undefined,
    sheets: document.sheets.map((sheet) => ({ ...sheet, id: undefined, kept: undefined })),
  };
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );

test.each(FILES)("%s is the same document after a download", async (_name, bytes) => {
  const opened = await readXlsx(bytes);
  const again = await readXlsx(await writeXlsx(opened));
  expect(said(again)).toEqual(said(opened));
});

test.each(FILES)("%s keeps every style entry it came with and adds none", async (_name, bytes) => {
  const before = partsOf(bytes)["xl/styles.xml"] ?? "";
  const after = partsOf(await writeXlsx(await readXlsx(bytes)))["xl/styles.xml"] ?? "";
  expect(after.match(/<(xf|font|fill|border|dxf)\b/g)).toEqual(
    before.match(/<(xf|font|fill|border|dxf)\b/g),
  );
});

describe("a demanding workbook", () => {
  const open = (): Promise<HostDocument> => readXlsx(zipParts(DEMANDING_PARTS));
  const download = async (change?: (document: HostDocument) => void) => {
    const document = await open();
    change?.(document);
    return partsOf(await writeXlsx(document));
  };

  test("is read with names of both scopes, constants, whole columns and broken ones", async () => {
    const { names, sheets } = await open();
    expect(names).toEqual([
      { name: "Ambang", refersTo: "0.5", visible: true, comment: "batas & dasar" },
      { name: "Kolom", refersTo: "'TW I'!$B:$B", visible: true, comment: "" },
      { name: "LKj_Kinerja", refersTo: "'TW I'!$A$3:$A$6", visible: true, comment: "" },
      { name: "Putus", refersTo: "#REF!", visible: false, comment: "" },
    ]);
    expect(sheets.map((sheet) => sheet.names.map(({ refersTo }) => refersTo))).toEqual([
      ["'TW I'!$A$3:$C$6"],
      ["'Ja''far'!$A$1:$B$2"],
    ]);
  });

  test("is read with values, formulas and cached results as they stand", async () => {
    const { sheets } = await open();
    const cells = [...(sheets[0]?.cells.values() ?? [])].map(({ value, formula }) => [
      value,
      formula,
    ]);
    expect(cells).toEqual([
      ["Target tahunan", undefined],
      [" dua  spasi ", undefined],
      ["baris\r\ndua <&>", undefined],
      ["Indikator", undefined],
      ["Target", undefined],
      ["Realisasi", undefined],
      [45_123.604166666664, undefined],
      [0.69, undefined],
      [0.7499999999999999, "B4/0.92"],
      [1.38, "B4*2"],
      ["", 'IF(B4>1,"x","")'],
      [2.76, "B5*2"],
      [{ error: "#DIV/0!" }, "1/0"],
      [true, undefined],
      [4.14, "SUM(B4:B5*2)"],
      ["atidak", 'CONCAT("a",XLOOKUP(1,B4:B5,C4:C5,"tidak"))'],
    ]);
    expect([...(sheets[1]?.cells.values() ?? [])].map(({ value }) => value)).toEqual([
      "tanpa alamat",
      2,
    ]);
  });

  test("is read with its page, its view and its protection", async () => {
    const document = await open();
    const [sheet] = document.sheets;
    expect(sheet?.pageSetup).toMatchObject({
      paper: 14,
      orientation: "landscape",
      scale: undefined,
      fitToWidth: 1,
      fitToHeight: 0,
      rowBreaks: [20, 31],
      columnBreaks: [8],
      printArea: "A1:H40",
      printTitleRows: "3:4",
      footer: "&C&P dari &N",
      centerHorizontally: true,
    });
    expect(sheet?.view).toEqual({
      frozenRows: 4,
      frozenColumns: 1,
      showGridlines: false,
      showHeadings: true,
    });
    expect(sheet?.protection).toMatchObject({
      protected: true,
      options: { allowFormatCells: true, allowSort: false },
    });
    expect(sheet?.columns.get(0)).toMatchObject({ widthChars: 9, hidden: false });
    expect(sheet?.columns.get(4)?.hidden).toBe(true);
    expect(sheet?.rows.get(2)?.hidden).toBe(true);
    expect(document).toMatchObject({ structureProtected: true, cannotKeep: ["makro (VBA)"] });
  });

  test("keeps what the document does not model", async () => {
    const parts = await download();
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    for (const kept of [
      "<tabColor",
      "<filterColumn",
      'dxfId="0"',
      "<dataValidation ",
      'copies="3"',
      "<firstFooter>",
      "<tableParts",
      "<drawing ",
      'selectLockedCells="1"',
      'outlineLevel="1"',
      '<f t="array" ref="A7:A8">',
      'style="3"',
      "<v>0.74999999999999989</v>",
    ]) {
      expect(sheet).toContain(kept);
    }
    expect(parts["xl/sharedStrings.xml"]).toBe(DEMANDING_PARTS["xl/sharedStrings.xml"]);
    expect(parts["xl/charts/chart1.xml"]).toBe(DEMANDING_PARTS["xl/charts/chart1.xml"]);
    expect(parts["xl/workbook.xml"]).toContain("'TW I'!$A:$A,'TW I'!$3:$4");
  });

  test("leaves out macros and the order of calculation, and no mention of them stays", async () => {
    const parts = await download();
    expect(Object.keys(parts)).not.toContain("xl/vbaProject.bin");
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    const index = `${parts["[Content_Types].xml"] ?? ""}${parts["xl/_rels/workbook.xml.rels"] ?? ""}`;
    expect(index).not.toMatch(/calcChain|macroEnabled|vbaProject\.bin/);
  });

  test("an edited cell changes, and only it", async () => {
    const before = await download();
    const after = await download(({ sheets }) => {
      const cell = sheets[0]?.cells.get(3 * 16_384 + 1);
      if (cell !== undefined) cell.value = 0.5;
    });
    const [was, is] = [before, after].map((parts) => parts["xl/worksheets/sheet1.xml"] ?? "");
    expect(was).toContain('<c r="B4"><v>0.69</v></c>');
    expect(is).toBe(was?.replace('<c r="B4"><v>0.69</v></c>', '<c r="B4"><v>0.5</v></c>'));
  });

  test("a new format keeps what its base has and we do not model", async () => {
    const parts = await download(({ sheets }) => {
      const cell = sheets[0]?.cells.get(0);
      if (cell !== undefined) cell.style = { ...cell.style, numberFormat: "0.00%" };
    });
    const xf =
      /<xf [^>]*numFmtId="10"[^>]*>.*?<\/xf>/.exec(parts["xl/styles.xml"] ?? "")?.[0] ?? "";
    expect(xf).toContain('textRotation="90"');
    expect(xf).toContain('fontId="1"');
    expect(xf).toContain('hidden="1"');
  });

  test("a header edited in a table renames the table's column, or Excel would call the file damaged", async () => {
    const parts = await download(({ sheets }) => {
      const cell = sheets[0]?.cells.get(2 * 16_384 + 1);
      if (cell !== undefined) cell.value = "Target (T)";
    });
    expect(parts["xl/tables/table1.xml"]).toContain('name="Target (T)"');
  });

  test("a table that has grown, got another name and is followed by a name is read again as that", async () => {
    const parts = await download(({ sheets, names }) => {
      const [table] = sheets[0]?.tables ?? [];
      if (!table) throw new Error("No table");
      table.area = { ...table.area, height: table.area.height + 2 };
      table.name = "TblKinerja";
      names.push({ name: "Ikut", refersTo: "TblKinerja[#All]", visible: true, comment: "" });
    });
    expect(parts["xl/tables/table1.xml"]).toMatch(
      /name="TblKinerja" displayName="TblKinerja" ref="A3:C8"><autoFilter ref="A3:C8"/,
    );
    const again = await readXlsx(zipParts(parts));
    expect(again.sheets[0]?.tables).toEqual([
      {
        id: "1",
        name: "TblKinerja",
        area: { row: 2, column: 0, height: 6, width: 3 },
        headers: true,
        totals: false,
      },
    ]);
    expect(again.names).toContainEqual(expect.objectContaining({ refersTo: "TblKinerja[#All]" }));
  });
});
