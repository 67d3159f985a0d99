import { createUseCases } from "../../src/app/use-cases";
import { NAMA_DIBACA, NAMA_ISI_SAJA } from "../../src/masukan/kontrak";
import type { BlockWrite, ReadRequest } from "../../src/workbook/workbook";
import { type BookSpec, type Isi, rentangOf } from "./book";
import { without } from "./dump";
import { openOfficeJs } from "./open-office-js";
import { describeWorkbook } from "./workbook.contract";

describeWorkbook("OfficeJsWorkbook", openOfficeJs);

const REQUEST: ReadRequest = {
  names: NAMA_DIBACA,
  cellsOnly: NAMA_ISI_SAJA,
  storedKeys: ["capaian.riwayat", "capaian.keluaran"],
};

const table = (rows: number): Isi[][] => [
  ["No", "Uraian", "Target", "Realisasi", "Capaian", "Kategori"],
  ...Array.from({ length: rows }, (_, row): Isi[] => [
    row + 1,
    `Baris ${row + 1}`,
    100,
    row,
    null,
    null,
  ]),
];

const twoTables = (rows: number): BookSpec => ({
  sheets: [
    { name: "Kinerja", rows: table(rows) },
    { name: "Anggaran", rows: table(rows) },
  ],
  names: [
    { name: "LKj_Kinerja", refersTo: `Kinerja!$A$1:$F$${rows + 1}` },
    { name: "LKj_Anggaran", refersTo: `Anggaran!$A$1:$F$${rows + 1}` },
  ],
});

const columns = (sheet: string, rows: number): BlockWrite[] =>
  ["E", "F"].map((letter) => ({
    sheet,
    rentang: rentangOf(`${letter}2:${letter}${rows + 1}`),
    formulas: Array.from({ length: rows }, (_, row) => [`=D${row + 2}/C${row + 2}`]),
    numberFormats: Array.from({ length: rows }, () => ["0.00%"]),
  }));

const plan = (...blocks: BlockWrite[]) => ({
  blocks,
  names: [],
  store: { "capaian.riwayat": "{}" },
});
const output = (rows: number) => plan(...columns("Kinerja", rows), ...columns("Anggaran", rows));

/** Lets a clean-up request go out, if there is one: nobody waits for it. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("what a click costs", () => {
  test.each([1, 1000])(
    "%i rows in each of two tables are read in one request and written in one",
    async (rows) => {
      const { workbook, host } = await openOfficeJs(twoTables(rows));
      const { names } = await workbook.read(REQUEST);
      expect(names).toHaveLength(2);
      expect(host.stats).toMatchObject({ syncs: 1 });
      await workbook.write(output(rows));
      await settle();
      expect(host.stats).toMatchObject({ syncs: 2, cleanups: 0 });
    },
  );

  test("no cell of 1,000 rows is addressed by itself", async () => {
    const { workbook, host } = await openOfficeJs(twoTables(1000));
    await workbook.write(output(1000));
    expect(host.stats.singleCellWrites).toBe(0);
    expect(host.stats.actions).toBeLessThan(100);
  });

  test("reading back, selecting and undoing are one request each", async () => {
    const { workbook, host } = await openOfficeJs(twoTables(3));
    await workbook.readBlocks(columns("Kinerja", 3));
    await workbook.select("Anggaran", rentangOf("E2:E4"));
    await settle();
    expect(host.stats).toMatchObject({ syncs: 2, cleanups: 0 });
  });

  test("asking for every name in both scopes stays a small request", async () => {
    const { workbook, host } = await openOfficeJs(twoTables(1));
    await workbook.read(REQUEST);
    expect(host.stats.bytesIn).toBeLessThan(135_000);
    expect(host.stats.bytesIn).toBeGreaterThan(10_000);
  });

  test("all that a look at the workbook asks, the other periods' sheets too, is one request of less than 200 KB", async () => {
    const { workbook, host } = await openOfficeJs(twoTables(1));
    await createUseCases(workbook, () => new Date(0)).tinjau();
    expect(host.stats.syncs).toBe(1);
    // 4 % of what Excel takes, and at least 15 % are left for names to come.
    expect(host.stats.bytesIn).toBeLessThan(200_000 / 1.15);
  });

  test("a table that is only read gives its cells like any other, and costs less than half of one", async () => {
    const spec: BookSpec = {
      sheets: [
        {
          name: "Identitas",
          rows: [
            ["Keterangan", "Isi"],
            ["Tahun", 2023],
          ],
        },
      ],
      names: [{ name: "LKj_Identitas", refersTo: "Identitas!$A$1:$B$2" }],
    };
    const { workbook, host } = await openOfficeJs(spec);
    const read = async (names: readonly string[], cellsOnly: readonly string[]) => {
      const before = host.stats.bytesIn;
      const reading = await workbook.read({ names, cellsOnly, storedKeys: [] });
      return { names: reading.names, bytes: host.stats.bytesIn - before };
    };
    const name = ["LKj_Identitas"];
    const base = (await read([], [])).bytes;
    const whole = await read(name, []);
    const plain = await read(name, name);
    const [isiWhole, isiPlain] = [whole, plain].map(({ names }) => names[0]?.nama.isi);
    expect(isiPlain).toMatchObject({
      jenis: "rentang",
      kisi: {
        lembar: "Identitas",
        rentang: rentangOf("A1:B2"),
        nilai: [
          ["Keterangan", "Isi"],
          ["Tahun", 2023],
        ],
      },
    });
    expect(isiPlain).toEqual({
      ...isiWhole,
      kisi: { ...(isiWhole?.jenis === "rentang" && isiWhole.kisi), gabungan: undefined },
    });
    expect(whole.names[0]?.access).toBeDefined();
    expect(plain.names[0]?.access).toBeUndefined();
    expect(plain.bytes - base).toBeLessThan((whole.bytes - base) / 2);
  });

  test("10,000 rows fit into the 5 MB of Excel on the web", async () => {
    const { workbook } = await openOfficeJs(twoTables(10_000));
    expect((await workbook.read(REQUEST)).names).toHaveLength(2);
    await workbook.write(output(10_000));
  });
});

describe("an older Excel", () => {
  const merged: BookSpec = {
    ...twoTables(2),
    sheets: [{ name: "Kinerja", rows: table(2), merges: ["A2:A3"] }],
    names: [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$1:$F$3" }],
  };

  test("of ExcelApi 1.9 has no merged areas and no separator, and works", async () => {
    const { workbook, host } = await openOfficeJs(merged, { ExcelApi: "1.9" });
    const reading = await workbook.read(REQUEST);
    const isi = reading.names[0]?.nama.isi;
    expect(isi?.jenis === "rentang" && isi.kisi.gabungan).toBeUndefined();
    expect(isi?.jenis === "rentang" && isi.kisi.nilai[1]?.[2]).toBe(100);
    expect(reading.decimalSeparator).toBeUndefined();
    await workbook.write(plan(...columns("Kinerja", 2)));
    expect(host.stats.syncs).toBe(2);
  });

  test.each([
    ["1.11", ",", undefined],
    ["1.13", ",", 1],
    ["1.19", ",", 1],
    ["1.20", ",", 1],
  ])("of ExcelApi %s tells what it knows", async (version, separator, merges) => {
    const { workbook } = await openOfficeJs(merged, { ExcelApi: version });
    const reading = await workbook.read(REQUEST);
    const isi = reading.names[0]?.nama.isi;
    expect(reading.decimalSeparator).toBe(separator);
    expect(isi?.jenis === "rentang" ? isi.kisi.gabungan?.length : -1).toBe(merges);
  });
});

describe("one undo step", () => {
  const optionsOf = async (version: string): Promise<unknown> => {
    const { workbook } = await openOfficeJs(twoTables(1), { ExcelApi: version });
    const run = jest.spyOn(Excel, "run");
    await workbook.write(output(1));
    const [options] = run.mock.calls[0] as unknown[];
    run.mockRestore();
    return options;
  };

  test("is asked of an Excel that has it, and only of that", async () => {
    expect(await optionsOf("1.20")).toEqual({ delayForCellEdit: true, mergeUndoGroup: true });
    expect(await optionsOf("1.19")).toEqual({ delayForCellEdit: true, mergeUndoGroup: false });
  });
});

describe("trouble", () => {
  test("a cell being edited: the batch waits for the end", async () => {
    const { workbook, host, state } = await openOfficeJs(twoTables(1));
    host.startCellEdit();
    const writing = workbook.write(output(1));
    await settle();
    expect(state().cells["Kinerja!E2"]).toBeUndefined();
    host.endCellEdit();
    await writing;
    expect(state().cells["Kinerja!E2"]).toMatchObject({ formula: "D2/C2" });
  });

  test("a cell being edited in an Excel that cannot wait", async () => {
    const { workbook, host, state } = await openOfficeJs(twoTables(1), { DelayForCellEdit: "0" });
    const before = state();
    host.engine.requirements = { ExcelApi: "1.20" };
    host.startCellEdit();
    const code = "sel-sedang-disunting";
    await expect(workbook.write(output(1))).rejects.toMatchObject({ code });
    await expect(workbook.read(REQUEST)).rejects.toMatchObject({ code });
    expect(state()).toEqual(before);
  });

  test.each(["before", "after"] as const)("the session is lost %s the batch", async (moment) => {
    const { workbook, host, state } = await openOfficeJs(twoTables(1));
    const before = state();
    host.faults.sessionLost = moment;
    await expect(workbook.write(output(1))).rejects.toMatchObject({
      name: "WorkbookError",
      code: "sesi-putus",
      target: "write Kinerja!E2, Kinerja!F2, Anggaran!E2, Anggaran!F2",
    });
    expect(state()).toEqual(moment === "before" ? before : state());
    expect(state().cells["Anggaran!F2"] !== undefined).toBe(moment === "after");
  });

  test("the session is lost in the middle: what is done can be seen and taken back", async () => {
    const { workbook, host, state } = await openOfficeJs(twoTables(3));
    const before = state();
    const blocks = columns("Kinerja", 3);
    const held = await workbook.readBlocks(blocks);
    host.faults.sessionLost = 8;
    await expect(workbook.write(plan(...blocks))).rejects.toMatchObject({ code: "sesi-putus" });
    const now = await workbook.readBlocks(blocks);
    const isDone = now.map(({ formulas }) => formulas[0]?.[0] !== "");
    expect(isDone).toEqual([true, false]);
    const untouched = blocks.flatMap((_, i) =>
      [2, 3, 4].map((row) => `Kinerja!${"EF"[i] ?? ""}${row}`),
    );
    expect(without(state(), untouched)).toEqual(without(before, untouched));
    await workbook.write({
      blocks: blocks.map(({ sheet, rentang }, i) => ({
        sheet,
        rentang,
        formulas: held[i]?.formulas ?? [],
        numberFormats: held[i]?.numberFormats ?? [],
      })),
      names: [],
      store: {},
    });
    expect((await workbook.readBlocks(blocks)).map(({ formulas }) => formulas)).toEqual(
      held.map(({ formulas }) => formulas),
    );
  });

  test("a lost session while reading is told, not asked again", async () => {
    const { workbook, host } = await openOfficeJs(twoTables(1));
    host.faults.sessionLost = "before";
    await expect(workbook.read(REQUEST)).rejects.toMatchObject({ code: "sesi-putus" });
    expect(host.stats.syncs).toBe(1);
  });

  test("too much for one request, or for one answer", async () => {
    const { workbook, host } = await openOfficeJs(twoTables(100));
    host.faults.payloadLimit = 5000;
    const code = "terlalu-besar";
    await expect(workbook.write(output(100))).rejects.toMatchObject({ code });
    await expect(workbook.readBlocks(columns("Kinerja", 100))).rejects.toMatchObject({ code });
    await expect(workbook.read(REQUEST)).rejects.toMatchObject({ code });
  });

  test("outside Excel", async () => {
    const { workbook } = await openOfficeJs(twoTables(1));
    Object.assign(globalThis, { Excel: undefined });
    await expect(workbook.read(REQUEST)).rejects.toMatchObject({ code: "di-luar-excel" });
  });

  test("the original error stays at hand for the log", async () => {
    const { workbook } = await openOfficeJs(twoTables(1));
    await expect(workbook.select("Lenyap", rentangOf("A1"))).rejects.toMatchObject({
      cause: { code: "ItemNotFound" },
    });
  });
});

describe("a host that refuses the question as a whole", () => {
  /** Lets every method of this name fail, as a host without it would. */
  function refuse(host: Awaited<ReturnType<typeof openOfficeJs>>["host"], method: string): void {
    const run = host.engine.run.bind(host.engine);
    host.engine.run = (body, options) => {
      const index = body.Actions.findIndex(({ Name }) => Name === method);
      if (index < 0) return run(body, options);
      const outcome = run({ ...body, Actions: body.Actions.slice(0, index) }, options);
      const Error = {
        Code: "ApiNotFound",
        Message: method,
        Location: method,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return { ...outcome, response: { ...outcome.response, Error } };
    };
  }

  test("is asked step by step, for less", async () => {
    const { workbook, host } = await openOfficeJs({
      ...twoTables(2),
      names: [
        { name: "LKj_Kinerja", refersTo: "Kinerja!$A$1:$F$3" },
        { name: "LKj_Anggaran", refersTo: "OFFSET(Anggaran!$A$1,0,0,3,6)" },
      ],
    });
    refuse(host, "GetColumnProperties");
    const { names, activeSheet } = await workbook.read(REQUEST);
    expect(activeSheet).toBe("Kinerja");
    expect(names.map(({ nama }) => [nama.nama, nama.isi.jenis])).toEqual([
      ["LKj_Kinerja", "rentang"],
      ["LKj_Anggaran", "konstanta"],
    ]);
    expect(names[0]?.access).toMatchObject({ sheetProtected: false, firstFreeColumn: 6 });
    expect(host.stats.syncs).toBe(3);
  });

  test("never lets a protected sheet look writable", async () => {
    const [kinerja] = twoTables(2).sheets;
    const { workbook, host } = await openOfficeJs({
      sheets: [{ ...kinerja, name: "Kinerja", protection: { unlocked: ["A1:F3"] } }],
      names: [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$1:$F$3" }],
    });
    refuse(host, "GetColumnProperties");
    const { names } = await workbook.read(REQUEST);
    expect(names[0]?.access).toMatchObject({
      sheetProtected: true,
      unlockedColumns: [false, false, false, false, false, false],
    });
  });
});
