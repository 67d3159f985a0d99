import { alamat } from "../../src/masukan/alamat";
import type { AreaStyle, SheetPlan, SheetWrite } from "../../src/workbook/sheet-plan";
import type { BookSpec } from "./book";
import { rentangOf } from "./book";
import { without } from "./dump";
import type { OpenedBook } from "./opened-book";

const at = (...addresses: string[]) => addresses.map(rentangOf);

const styled = (style: AreaStyle, ...addresses: string[]) => ({ areas: at(...addresses), style });

const PAGE: SheetPlan["page"] = {
  paper: "A4",
  orientation: "portrait",
  margins: { left: 85, right: 71, top: 71.25, bottom: 72, footer: 36 },
  printArea: rentangOf("A1:D8"),
  footer: "&P",
  firstPageWithoutFooter: true,
};

/** Eight rows of four columns: a title, a table, a paragraph, a signature. */
const PLAN: SheetPlan = {
  columnWidths: [30, 120.75, 90, 60],
  rowHeights: [22.5, 15, 15, 15, 409, 15, 18.75, 15],
  cells: [
    ["LAPORAN KINERJA", null, null, null],
    ["No", "Uraian", "Pagu", "%"],
    [1, "-5 orang", 428_807_750, "=C3/C4"],
    [2, "1/2", 29_900_000.25, true],
    ["'=bukan rumus, tetapi paragraf", null, null, null],
    ["…", null, null, null],
    ["NIP", "197001011990011001", null, null],
    ["", "", "", ""],
  ],
  styles: [
    styled({ font: { name: "Arial", size: 11 }, vertical: "Top", wrap: true }, "A1:D8"),
    styled({ font: { bold: true, size: 14 }, horizontal: "Center", vertical: "Center" }, "A1"),
    styled({ font: { bold: true, italic: true, underline: true }, fill: "#D9E2F3" }, "A2:D2"),
    styled({ border: "grid" }, "A2:D4"),
    styled({ horizontal: "Right", numberFormat: "#,##0.00" }, "C3", "C4"),
    styled({ numberFormat: "0.00%", indent: 1, horizontal: "Left" }, "D3:D4"),
    styled({ horizontal: "Justify" }, "A5:A6"),
    styled({ numberFormat: "@" }, "B7"),
    styled({ border: "dotted-bottom" }, "C7:D8"),
    styled({ border: "box" }, "A7:A8"),
    styled({ font: { bold: false } }, "D2"),
  ],
  merges: [
    { rentang: rentangOf("A1:D1"), across: false },
    { rentang: rentangOf("A5:D6"), across: true },
    { rentang: rentangOf("C7:D8"), across: false },
  ],
  pageBreaks: [1, 6],
  page: PAGE,
};

/** Two rows, as if the report had become much shorter. */
const SHORT: SheetPlan = {
  columnWidths: [45],
  rowHeights: [30, 15],
  cells: [["BARU"], [7]],
  styles: [styled({ font: { italic: true } }, "A1")],
  merges: [],
  pageBreaks: [],
  page: {
    paper: "folio",
    orientation: "landscape",
    margins: { left: 50, right: 50, top: 50, bottom: 50, footer: 20 },
    printArea: rentangOf("A1:A2"),
    footer: "Halaman &P",
    firstPageWithoutFooter: false,
  },
};

const NAME = "LKj Tribulan IV 2023";

const sheetWrite = (over: Partial<SheetWrite> = {}): SheetWrite => ({
  name: NAME,
  rebuild: false,
  plan: PLAN,
  names: [],
  store: {},
  ...over,
});

const again = (over: Partial<SheetWrite> = {}): SheetWrite =>
  sheetWrite({ rebuild: true, plan: SHORT, ...over });

const BOOK: BookSpec = {
  sheets: [
    {
      name: "Kinerja",
      rows: [
        ["No", "Indikator"],
        [1, "Surat"],
      ],
      merges: ["A5:B5"],
    },
  ],
  names: [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$1:$B$2" }],
  settings: { lain: "tetap" },
};

/** The sentences about whole sheets; part of {@link describeWorkbook}. */
export function describeSheets(
  adapter: string,
  open: (book: BookSpec) => Promise<OpenedBook>,
): void {
  const opened = async (write: SheetWrite = sheetWrite(), book = BOOK): Promise<OpenedBook> => {
    const result = await open(book);
    await result.workbook.writeSheet(write);
    return result;
  };
  const readSheets = async ({ workbook }: OpenedBook) =>
    (await workbook.read({ names: [], storedKeys: [] })).sheets;
  const stored = async ({ workbook }: OpenedBook, ...storedKeys: string[]) =>
    (await workbook.read({ names: [], storedKeys })).stored;

  describe(`${adapter} reads of the sheets`, () => {
    const book: BookSpec = {
      sheets: [{ name: "Depan" }, { name: "A 'B'", hidden: true }],
    };

    test("each by its name, in their order, with which are hidden", async () => {
      const sheets = await readSheets(await open(book));
      expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
        ["Depan", true],
        ["A 'B'", false],
      ]);
      expect(new Set(sheets.map(({ id }) => id)).size).toBe(2);
    });

    test.each([true, false])("that the structure is protected: %p", async (structureProtected) => {
      const { workbook } = await open({ ...book, structureProtected });
      const reading = await workbook.read({ names: [], storedKeys: [] });
      expect(reading.structureProtected).toBe(structureProtected);
    });
  });

  describe(`${adapter} writes a sheet`, () => {
    test("that is not there: behind the others, which stay as they are, active one too", async () => {
      const before = (await open(BOOK)).state();
      const book = await opened();
      const after = book.state();
      const own = Object.keys(after.cells).filter((address) => address.startsWith(NAME));
      expect(without(after, own).cells).toEqual(before.cells);
      expect(after.names).toEqual(before.names);
      expect((await readSheets(book)).map(({ name }) => name)).toEqual(["Kinerja", NAME]);
      const { activeSheet } = await book.workbook.read({ names: [], storedKeys: [] });
      expect(activeSheet).toBe("Kinerja");
    });

    test("with numbers, formulas and texts as what they are", async () => {
      const { cells } = (await opened()).state();
      expect(cells[`${NAME}!C3`]).toMatchObject({ value: 428_807_750 });
      expect(cells[`${NAME}!D3`]).toMatchObject({ formula: "C3/C4" });
      expect(cells[`${NAME}!B3`]).toMatchObject({ value: "-5 orang" });
      expect(cells[`${NAME}!B4`]).toMatchObject({ value: "1/2" });
      expect(cells[`${NAME}!D4`]).toMatchObject({ value: true });
      expect(cells[`${NAME}!A5`]).toMatchObject({ value: "=bukan rumus, tetapi paragraf" });
    });

    test("without losing a digit of a NIP", async () => {
      const { cells } = (await opened()).state();
      expect(cells[`${NAME}!B7`]).toMatchObject({
        value: "197001011990011001",
        style: { numberFormat: "@" },
      });
    });

    test("where nothing stands, nothing is written", async () => {
      const { workbook } = await opened();
      const [state] = await workbook.readBlocks([{ sheet: NAME, rentang: rentangOf("B5:D8") }]);
      const filled = (state?.formulas ?? []).flat().filter((input) => input !== "");
      expect(filled).toEqual(["197001011990011001"]);
    });

    test("merged as a whole, or each row by itself", async () => {
      const { merges } = (await opened()).look(NAME);
      expect(merges).toEqual(["A1:D1", "A5:D5", "A6:D6", "C7:D8"]);
    });

    test("as wide and as high as planned", async () => {
      const { columnWidths, rowHeights } = (await opened()).look(NAME);
      expect(columnWidths).toEqual(PLAN.columnWidths);
      expect(rowHeights).toEqual(PLAN.rowHeights);
    });

    test("each property of its looks by itself, later over earlier", async () => {
      const { cell } = (await opened()).look(NAME);
      expect(cell("A1")).toMatchObject({
        font: { name: "Arial", size: 14, bold: true },
        horizontal: "Center",
        vertical: "Center",
        wrap: true,
      });
      expect(cell("B2")).toMatchObject({
        font: { name: "Arial", size: 11, bold: true, italic: true, underline: true },
        fill: "#D9E2F3",
        vertical: "Top",
      });
      expect(cell("D2").font).toMatchObject({ bold: false, italic: true });
      expect(cell("A6").horizontal).toBe("Justify");
      expect(cell("D3")).toMatchObject({ horizontal: "Left", indent: 1, numberFormat: "0.00%" });
    });

    test("with number formats in every area", async () => {
      const { cell } = (await opened()).look(NAME);
      expect([cell("C3").numberFormat, cell("C4").numberFormat]).toEqual(["#,##0.00", "#,##0.00"]);
      expect([cell("C2").numberFormat, cell("C7").numberFormat]).toEqual([undefined, undefined]);
    });

    test("with lines around and between, around only, or dotted under each row", async () => {
      const { cell } = (await opened()).look(NAME);
      const thin = { top: "thin", bottom: "thin", left: "thin", right: "thin" };
      expect(["A2", "B3", "D4"].map((address) => cell(address).borders)).toEqual([
        thin,
        thin,
        thin,
      ]);
      expect(cell("A7").borders).toEqual({ top: "thin", left: "thin", right: "thin" });
      expect(cell("A8").borders).toEqual({ bottom: "thin", left: "thin", right: "thin" });
      expect(cell("C7").borders).toEqual({ bottom: "dotted" });
      expect(cell("D8").borders).toMatchObject({ bottom: "dotted" });
      expect(cell("B5").borders).toEqual({});
    });

    test("on its paper: one page wide, broken where planned, without gridlines", async () => {
      const { page, breaks, gridlines, visible } = (await opened()).look(NAME);
      expect(page).toEqual({
        paper: "A4",
        orientation: "portrait",
        margins: PAGE.margins,
        printArea: "A1:D8",
        firstPageNumber: 1,
        fitToWidth: 1,
        fitToHeight: undefined,
        footer: "&P",
        firstFooter: "",
      });
      expect({ breaks, gridlines, visible }).toEqual({
        breaks: [1, 6],
        gridlines: false,
        visible: true,
      });
    });

    test("on folio across, with the same footer on all pages", async () => {
      const { page } = (await opened(sheetWrite({ plan: SHORT }))).look(NAME);
      expect(page).toMatchObject({
        paper: "folio",
        orientation: "landscape",
        footer: "Halaman &P",
        firstFooter: undefined,
      });
    });

    test("whatever its name is", async () => {
      const name = "Kasi 'A', (1)";
      const names = [
        { name: "LKj_Laporan", sheet: name, refersTo: "='Kasi ''A'', (1)'!$A$1:$D$8" },
      ];
      const { look, state } = await opened(sheetWrite({ name, names }));
      expect(look(name).merges).toHaveLength(4);
      expect(state().names[`${name}!LKj_Laporan`]).toBe("'Kasi ''A'', (1)'!$A$1:$D$8");
    });
  });

  describe(`${adapter} writes a sheet again`, () => {
    test("and leaves nothing of what stood there, ours or not", async () => {
      const book = await opened();
      await book.workbook.write({
        blocks: [
          {
            sheet: NAME,
            rentang: rentangOf("F20:G20"),
            formulas: [["catatan", 1]],
            numberFormats: [["@", "0.0"]],
          },
        ],
        names: [],
        store: {},
      });
      await book.workbook.writeSheet(again());
      const after = book.state();
      const own = Object.keys(after.cells).filter((address) => address.startsWith(NAME));
      expect(own).toEqual([`${NAME}!A1`, `${NAME}!A2`]);
      expect(book.look(NAME)).toMatchObject({
        merges: [],
        breaks: [],
        columnWidths: SHORT.columnWidths,
        rowHeights: SHORT.rowHeights,
        page: { paper: "folio", printArea: "A1:A2", firstFooter: undefined },
      });
      expect(book.look(NAME).cell("A1")).toMatchObject({ font: { italic: true } });
      expect(book.look(NAME).cell("A2").borders).toEqual({});
    });

    test("in its place, as the same sheet", async () => {
      const book = await opened();
      const before = await readSheets(book);
      await book.workbook.writeSheet(again());
      expect(await readSheets(book)).toEqual(before);
    });

    test("the same plan twice gives the same", async () => {
      const book = await opened();
      const before = book.state();
      await book.workbook.writeSheet(again({ plan: PLAN }));
      expect(book.state()).toEqual(before);
    });

    test("hidden stays hidden, unless it is to be shown", async () => {
      const hidden: BookSpec = { sheets: [{ name: "Kinerja" }, { name: NAME, hidden: true }] };
      const book = await opened(again(), hidden);
      expect(book.look(NAME).visible).toBe(false);
      await book.workbook.writeSheet(again({ unhide: true }));
      expect(book.look(NAME).visible).toBe(true);
      await book.workbook.select(NAME, rentangOf("A1"));
    });

    test("with what had been hidden in its rows", async () => {
      const rows = [["a"], ["b"], ["c"]];
      const book: BookSpec = {
        sheets: [{ name: "Kinerja" }, { name: NAME, rows, hiddenRows: [1, 2] }],
      };
      expect((await opened(again(), book)).look(NAME).hiddenRows).toEqual([]);
    });

    test("although the structure of the workbook is protected", async () => {
      const book: BookSpec = {
        sheets: [{ name: "Kinerja" }, { name: NAME }],
        structureProtected: true,
      };
      const { look } = await opened(again(), book);
      expect(look(NAME).rowHeights).toEqual(SHORT.rowHeights);
    });
  });

  describe(`${adapter} leaves with a sheet`, () => {
    const define = (refersTo: string, sheet?: string) => ({
      names: [{ name: "LKj_Laporan", sheet, refersTo }],
    });

    test("names that were not there, in either scope", async () => {
      const book = await opened(sheetWrite(define(`='${NAME}'!$A$1:$D$8`)));
      await book.workbook.writeSheet(again(define(`='${NAME}'!$A$1:$A$2`, "Kinerja")));
      expect(book.state().names).toEqual({
        "buku!LKj_Kinerja": "Kinerja!$A$1:$B$2",
        "buku!LKj_Laporan": `'${NAME}'!$A$1:$D$8`,
        "Kinerja!LKj_Laporan": `'${NAME}'!$A$1:$A$2`,
      });
    });

    test("names that point elsewhere than before", async () => {
      const book = await opened(sheetWrite(define(`='${NAME}'!$A$1:$D$8`)));
      await book.workbook.writeSheet(again(define(`='${NAME}'!$A$1:$A$2`)));
      expect(book.state().names["buku!LKj_Laporan"]).toBe(`'${NAME}'!$A$1:$A$2`);
      const { names } = await book.workbook.read({ names: ["LKj_Laporan"], storedKeys: [] });
      const [isi] = names.map(({ nama }) => nama.isi);
      expect(isi?.jenis === "rentang" && [isi.kisi.lembar, alamat(isi.kisi.rentang)]).toEqual([
        NAME,
        "A1:A2",
      ]);
    });

    test("what is to be kept, and nothing of what is not", async () => {
      const first = { storeFirst: { tanda: "1" }, store: { laporan: "{}", tanda: undefined } };
      const book = await opened(sheetWrite(first));
      expect(await stored(book, "lain", "laporan", "tanda")).toEqual({
        lain: "tetap",
        laporan: "{}",
      });
    });
  });

  describe(`${adapter} refuses a sheet`, () => {
    const refused = async (book: BookSpec, write: SheetWrite, code: string): Promise<void> => {
      const { workbook, state } = await open(book);
      const before = state();
      await expect(workbook.writeSheet(write)).rejects.toMatchObject({
        name: "WorkbookError",
        code,
      });
      expect(state()).toEqual(before);
      expect(await stored({ workbook, state } as OpenedBook, "tanda", "laporan")).toEqual({});
    };
    const noted = { storeFirst: { tanda: "1" }, store: { laporan: "{}" } };

    test.each([NAME, NAME.toUpperCase()])("whose name another one has: %s", async (name) => {
      const book: BookSpec = { sheets: [{ name: "Kinerja" }, { name, rows: [["milik orang"]] }] };
      await refused(book, sheetWrite(noted), "lembar-sudah-ada");
    });

    test("to a workbook whose structure is protected", async () => {
      const book: BookSpec = { ...BOOK, structureProtected: true };
      await refused(book, sheetWrite(noted), "struktur-terkunci");
    });

    test.each([{ unlocked: [] }, { unlocked: [], mayFormat: true }, { unlocked: ["A1:D8"] }])(
      "that is protected (%p): nothing of it is touched",
      async (protection) => {
        const rows = [["TETAP", "x"]];
        const book: BookSpec = {
          sheets: [{ name: "Kinerja" }, { name: NAME, rows, merges: ["B2:C2"], protection }],
        };
        await refused(book, again(noted), "lembar-terkunci");
      },
    );

    test("that has gone meanwhile", async () => {
      await refused(BOOK, again(noted), "tidak-ditemukan");
    });

    test("whose name belongs on a sheet that has gone: written, but nothing is kept of it", async () => {
      const names = [{ name: "LKj_Laporan", sheet: "Lenyap", refersTo: "=Kinerja!$A$1" }];
      const { workbook, ...rest } = await open(BOOK);
      await expect(workbook.writeSheet(sheetWrite({ ...noted, names }))).rejects.toMatchObject({
        code: "tidak-ditemukan",
      });
      expect(rest.look(NAME).rowHeights).toEqual(PLAN.rowHeights);
      expect(await stored({ workbook, ...rest }, "tanda", "laporan")).toEqual({ tanda: "1" });
    });
  });

  describe(`${adapter} tells of the printer`, () => {
    test("paper, width, area and breaks as they were asked", async () => {
      const { workbook } = await opened();
      expect(await workbook.readPrint(NAME)).toEqual({
        paper: "A4",
        fitToWidth: 1,
        fitToHeight: undefined,
        printArea: "A1:D8",
        rowBreaks: 2,
      });
      await workbook.writeSheet(again());
      expect(await workbook.readPrint(NAME)).toMatchObject({
        paper: "folio",
        printArea: "A1:A2",
        rowBreaks: 0,
      });
    });

    test("that nothing is fitted and no area is set on a sheet of other people", async () => {
      const { workbook } = await open(BOOK);
      expect(await workbook.readPrint("Kinerja")).toMatchObject({
        fitToWidth: undefined,
        fitToHeight: undefined,
        printArea: undefined,
        rowBreaks: 0,
      });
    });

    test("nothing of a sheet that has gone", async () => {
      const { workbook } = await open(BOOK);
      await expect(workbook.readPrint("Lenyap")).rejects.toMatchObject({
        name: "WorkbookError",
        code: "tidak-ditemukan",
      });
    });
  });
}
