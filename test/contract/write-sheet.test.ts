import type { SheetPlan, SheetWrite } from "../../src/workbook/sheet-plan";
import { sheetSteps } from "../../src/workbook/office-js/sheet/sheet-steps";
import { rentangOf } from "./book";
import type { OpenedOfficeBook } from "./open-office-js";
import { openOfficeJs } from "./open-office-js";
import { reportPlan } from "./report-plan";

const BOOK = { sheets: [{ name: "Kinerja", rows: [["No"]] }] };
const NAME = "LKj Tribulan IV 2023";

const report = (over: Partial<SheetWrite> = {}): SheetWrite => ({
  name: NAME,
  rebuild: false,
  plan: SAMPLE,
  names: [{ name: "LKj_Laporan", sheet: undefined, refersTo: `='${NAME}'!$A$1:$N$250` }],
  storeFirst: { "capaian.tulis": "1" },
  store: { "capaian.laporan": '{"v":1}', "capaian.tulis": undefined },
  ...over,
});

/** 250 rows of 14 columns. */
const SAMPLE = reportPlan(10);

/** As many rows, each with as much text as a cell takes: some 8 MB. */
const HUGE: SheetPlan = {
  ...SAMPLE,
  cells: SAMPLE.cells.map(([, ...rest]) => ["a".repeat(32_767), ...rest]),
};

const open = (requirements?: Readonly<Record<string, string>>): Promise<OpenedOfficeBook> =>
  openOfficeJs(BOOK, requirements);

const stored = async ({ workbook }: OpenedOfficeBook): Promise<Readonly<Record<string, string>>> =>
  (await workbook.read({ names: [], storedKeys: ["capaian.laporan", "capaian.tulis"] })).stored;

/** Lets a clean-up request go out, if there is one: nobody waits for it. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function setPage(document: OpenedOfficeBook["document"], change: object): void {
  const sheet = document.sheets.find(({ name }) => name === NAME);
  if (sheet) sheet.pageSetup = { ...sheet.pageSetup, ...change };
}

describe("what a report costs", () => {
  test("250 rows of 14 columns are one request of less than 150 KB, and no cell goes by itself", async () => {
    const { workbook, host } = await open();
    expect([SAMPLE.rowHeights.length, SAMPLE.columnWidths.length]).toEqual([250, 14]);
    await workbook.writeSheet(report());
    await settle();
    expect(host.stats).toMatchObject({ syncs: 1, cleanups: 0, singleCellWrites: 0 });
    expect(host.stats.bytesIn).toBeLessThan(150_000);
    expect(host.stats.actions).toBeLessThan(500);
  });

  test("written again it costs hardly more", async () => {
    const { workbook, host } = await open();
    await workbook.writeSheet(report());
    const { bytesIn } = host.stats;
    await workbook.writeSheet(report({ rebuild: true }));
    await settle();
    expect(host.stats).toMatchObject({ syncs: 2, cleanups: 0 });
    expect(host.stats.bytesIn - bytesIn).toBeLessThan(bytesIn + 3000);
  });

  test("reading, writing and asking what the printer will do are three requests", async () => {
    const { workbook, host } = await open();
    await workbook.read({ names: ["LKj_Kinerja"], storedKeys: [] });
    await workbook.writeSheet(report());
    await workbook.readPrint(NAME);
    await settle();
    expect(host.stats).toMatchObject({ syncs: 3, cleanups: 0 });
  });

  test("twice the rows are twice the actions, not more", async () => {
    const actions = async (chapters: number): Promise<number> => {
      const { workbook, host } = await open();
      await workbook.writeSheet(report({ plan: reportPlan(chapters) }));
      return host.stats.actions;
    };
    expect((await actions(20)) / (await actions(10))).toBeLessThan(2.1);
  });

  test.each([
    ["the sample", SAMPLE],
    ["4,000 rows", reportPlan(160)],
    ["8 MB of text", HUGE],
  ])("the size of %s is not estimated below what is sent", async (_, plan) => {
    const { workbook, host } = await open();
    await workbook.writeSheet(report({ plan }));
    const estimate = sheetSteps(report({ plan })).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(estimate).toBeGreaterThan(host.stats.bytesIn * 0.98);
    expect(estimate).toBeLessThan(host.stats.bytesIn * 1.3);
  });

  test("4,000 rows are one request still", async () => {
    const { workbook, host } = await open();
    await workbook.writeSheet(report({ plan: reportPlan(160) }));
    expect(host.stats.syncs).toBe(1);
  });

  test("8 MB go in as many requests as Excel on the web needs, and the sheet is whole", async () => {
    const book = await open();
    await book.workbook.writeSheet(report({ plan: HUGE }));
    expect(book.host.stats.syncs).toBe(2);
    const { cells, names } = book.state();
    expect(cells[`${NAME}!A250`]).toMatchObject({ value: "a".repeat(32_767) });
    expect(names["buku!LKj_Laporan"]).toBe(`'${NAME}'!$A$1:$N$250`);
    expect(book.look(NAME).breaks).toEqual(HUGE.pageBreaks);
    expect(await stored(book)).toEqual({ "capaian.laporan": '{"v":1}' });
  });

  test("an Excel of 1.9, which the manifest asks for, has all it takes", async () => {
    const { workbook, look } = await open({ ExcelApi: "1.9" });
    await workbook.writeSheet(report());
    await workbook.writeSheet(report({ rebuild: true }));
    expect(look(NAME).rowHeights.length).toBeGreaterThan(0);
    expect(await workbook.readPrint(NAME)).toMatchObject({ paper: "A4", rowBreaks: 9 });
  });
});

describe("trouble with a report", () => {
  test("the session is lost between two requests: half a report, and it can be told", async () => {
    const book = await open();
    book.host.faults.sessionLost = "before";
    book.host.faults.sparedBatches = 1;
    await expect(book.workbook.writeSheet(report({ plan: HUGE }))).rejects.toMatchObject({
      name: "WorkbookError",
      code: "sesi-putus",
      target: `writeSheet ${NAME}`,
    });
    expect(book.state().names).toEqual({});
    expect(await stored(book)).toEqual({ "capaian.tulis": "1" });
    await book.workbook.writeSheet(report({ rebuild: true }));
    expect(await stored(book)).toEqual({ "capaian.laporan": '{"v":1}' });
    expect(book.state().cells[`${NAME}!A1`]).toMatchObject({ value: "BAB 1" });
  });

  test.each([1, 5, 40, 200, 380])(
    "the session is lost after %i actions: never is a half report taken for a whole one",
    async (actions) => {
      const book = await open();
      book.host.faults.sessionLost = actions;
      await expect(book.workbook.writeSheet(report())).rejects.toMatchObject({
        code: "sesi-putus",
      });
      expect((await stored(book))["capaian.laporan"]).toBeUndefined();
    },
  );

  test("the answer is lost: all of it is there", async () => {
    const book = await open();
    book.host.faults.sessionLost = "after";
    await expect(book.workbook.writeSheet(report())).rejects.toMatchObject({ code: "sesi-putus" });
    expect(await stored(book)).toEqual({ "capaian.laporan": '{"v":1}' });
  });

  test("the sheet is deleted between two requests", async () => {
    const { workbook, host, document } = await open();
    const stop = host.onBatch(() => {
      document.sheets = document.sheets.filter(({ name }) => name !== NAME);
      stop();
    });
    const code = "tidak-ditemukan";
    await expect(workbook.writeSheet(report({ plan: HUGE }))).rejects.toMatchObject({ code });
    expect(document.sheets.map(({ name }) => name)).toEqual(["Kinerja"]);
  });

  test("a host that takes less than it should: nothing is written", async () => {
    const { workbook, host, state } = await open();
    const before = state();
    host.faults.payloadLimit = 50_000;
    await expect(workbook.writeSheet(report())).rejects.toMatchObject({ code: "terlalu-besar" });
    expect(state()).toEqual(before);
  });

  test("a cell being edited: the report waits for the end", async () => {
    const { workbook, host, document } = await open();
    host.startCellEdit();
    const writing = workbook.writeSheet(report());
    await settle();
    expect(document.sheets).toHaveLength(1);
    host.endCellEdit();
    await writing;
    expect(document.sheets).toHaveLength(2);
  });

  test("a cell being edited in an Excel that cannot wait: nothing is written", async () => {
    const { workbook, host, state } = await open();
    const before = state();
    host.engine.requirements = { ExcelApi: "1.20" };
    host.startCellEdit();
    const code = "sel-sedang-disunting";
    await expect(workbook.writeSheet(report())).rejects.toMatchObject({ code });
    expect(state()).toEqual(before);
  });

  test("outside Excel", async () => {
    const { workbook } = await open();
    Object.assign(globalThis, { Excel: undefined });
    const code = "di-luar-excel";
    await expect(workbook.writeSheet(report())).rejects.toMatchObject({ code });
    await expect(workbook.readPrint(NAME)).rejects.toMatchObject({ code });
  });

  test("a protected sheet whose every cell is unlocked and may be formatted: nothing is lost", async () => {
    const { workbook, document, state } = await openOfficeJs({
      sheets: [{ name: "Kinerja" }, { name: NAME, rows: [["milik orang"]] }],
    });
    const sheet = document.sheets[1];
    if (!sheet) throw new Error("No sheet");
    const style = { locked: false };
    for (const [key, cell] of sheet.cells) sheet.cells.set(key, { ...cell, style });
    for (let column = 0; column < 16_384; column++) {
      sheet.columns.set(column, { widthChars: undefined, hidden: false, style });
    }
    const options = { allowFormatCells: true, allowFormatRows: true };
    sheet.protection = { protected: true, options, hash: undefined };
    const before = state();
    await expect(workbook.writeSheet(report({ rebuild: true }))).rejects.toMatchObject({
      code: "lembar-terkunci",
    });
    expect(state()).toEqual(before);
  });

  test("headers and footers by hand are gone, those of the first page too", async () => {
    const { workbook, document, look } = await open();
    await workbook.writeSheet(report());
    setPage(document, {
      header: "&LA&RB",
      footer: "&LC&CD&RE",
      firstFooter: "&RF",
      firstHeader: "&CG",
    });
    await workbook.writeSheet(report({ rebuild: true }));
    expect(look(NAME).page).toMatchObject({ footer: "&P", firstFooter: "" });
    const { header, firstHeader } = document.sheets[1]?.pageSetup ?? {};
    expect([header, firstHeader]).toEqual(["", ""]);
  });

  test("a merge by hand that lies across: it is taken apart first", async () => {
    const { workbook, look } = await openOfficeJs({
      sheets: [{ name: "Kinerja" }, { name: NAME, rows: [["x"]], merges: ["A2:P300"] }],
    });
    await workbook.writeSheet(report({ rebuild: true }));
    expect(look(NAME).merges).toContain("A2:N2");
  });
});

describe("which protection refuses a sheet", () => {
  /** Lets the host answer another code, as Excels may do. */
  function answer(host: OpenedOfficeBook["host"], Code: string): void {
    const run = host.engine.run.bind(host.engine);
    host.engine.run = (body, options) => {
      const outcome = run(body, options);
      const { Error } = outcome.response;
      return Error
        ? { ...outcome, response: { ...outcome.response, Error: { ...Error, Code } } }
        : outcome;
    };
  }

  test.each(["AccessDenied", "GeneralException", "InvalidOperation"])(
    "is found out by asking, whatever the host has answered (%s)",
    async (code) => {
      const structure = await openOfficeJs({ ...BOOK, structureProtected: true });
      answer(structure.host, code);
      await expect(structure.workbook.writeSheet(report())).rejects.toMatchObject({
        code: "struktur-terkunci",
        cause: { code },
      });
      expect(structure.host.stats.syncs).toBe(2);
      const locked = { name: NAME, protection: { unlocked: [] } };
      const sheet = await openOfficeJs({ ...BOOK, sheets: [{ name: "Kinerja" }, locked] });
      answer(sheet.host, code);
      const again = sheet.workbook.writeSheet(report({ rebuild: true }));
      await expect(again).rejects.toMatchObject({ code: "lembar-terkunci" });
    },
  );

  test("is not the structure's when a sheet that is there cannot be written for another reason", async () => {
    const { workbook } = await openOfficeJs({
      sheets: [{ name: "Kinerja" }, { name: NAME }],
      structureProtected: true,
    });
    const names = [{ name: "1 salah", sheet: undefined, refersTo: "=Kinerja!$A$1" }];
    const again = workbook.writeSheet(report({ rebuild: true, names }));
    await expect(again).rejects.toMatchObject({ code: "tak-terduga" });
  });

  test("stays the first error where nothing is protected, or nobody answers", async () => {
    const invalid = await open();
    const name = "a/b";
    await expect(invalid.workbook.writeSheet(report({ name }))).rejects.toMatchObject({
      code: "tak-terduga",
    });
    const silent = await openOfficeJs({ ...BOOK, structureProtected: true });
    silent.host.faults.sessionLost = "before";
    silent.host.faults.sparedBatches = 1;
    await expect(silent.workbook.writeSheet(report())).rejects.toMatchObject({
      code: "lembar-terkunci",
    });
  });

  test("is not asked when the connection is the trouble", async () => {
    const { workbook, host } = await open();
    host.faults.sessionLost = "before";
    await expect(workbook.writeSheet(report())).rejects.toMatchObject({ code: "sesi-putus" });
    expect(host.stats.syncs).toBe(1);
  });
});

describe("what the printer will do", () => {
  test("0 pages say that a direction is free, as well as none", async () => {
    const { workbook, host } = await open();
    await workbook.writeSheet(report());
    const run = host.engine.run.bind(host.engine);
    host.engine.run = (body, options) => {
      const { response, ...rest } = run(body, options);
      const text = JSON.stringify(response);
      expect(text).toContain('"verticalFitToPages":null');
      const changed = text.replace('"verticalFitToPages":null', '"verticalFitToPages":0');
      return { ...rest, response: JSON.parse(changed) as typeof response };
    };
    const { fitToWidth, fitToHeight } = await workbook.readPrint(NAME);
    expect({ fitToWidth, fitToHeight }).toEqual({ fitToWidth: 1, fitToHeight: undefined });
  });

  test("is told as it stands, not as it was asked", async () => {
    const { workbook, document } = await open();
    await workbook.writeSheet(report());
    setPage(document, {
      paper: 1,
      fitToWidth: undefined,
      scale: 100,
      rowBreaks: [3],
      printArea: undefined,
    });
    expect(await workbook.readPrint(NAME)).toEqual({
      paper: undefined,
      fitToWidth: undefined,
      fitToHeight: undefined,
      printArea: undefined,
      rowBreaks: 1,
    });
    setPage(document, { paper: 14, fitToWidth: 2, fitToHeight: 1 });
    expect(await workbook.readPrint(NAME)).toMatchObject({
      paper: "folio",
      fitToWidth: 2,
      fitToHeight: 1,
    });
  });

  test("of several areas each is told", async () => {
    const { workbook, document } = await open();
    await workbook.writeSheet(report());
    setPage(document, { printArea: "$A$1:$B$2,$D$4" });
    expect((await workbook.readPrint(NAME)).printArea).toBe("A1:B2,D4");
  });
});

test("a host that cannot tell of its protection is read all the same", async () => {
  const { workbook, host } = await openOfficeJs({ ...BOOK, structureProtected: true });
  const run = host.engine.run.bind(host.engine);
  host.engine.run = (body, options) => {
    const index = body.Actions.findIndex(({ QueryInfo }) => QueryInfo?.Select?.[0] === "protected");
    if (index < 0) return run(body, options);
    const outcome = run({ ...body, Actions: body.Actions.slice(0, index) }, options);
    const Error = {
      Code: "ApiNotFound",
      Message: "",
      Location: "",
      ActionIndex: index,
      HttpStatusCode: 400,
    };
    return { ...outcome, response: { ...outcome.response, Error } };
  };
  const { sheets, structureProtected } = await workbook.read({ names: [], storedKeys: [] });
  expect(sheets.map(({ name }) => name)).toEqual(["Kinerja"]);
  expect(structureProtected).toBe(false);
  await workbook.select("Kinerja", rentangOf("A1"));
});
