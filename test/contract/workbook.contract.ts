import { alamat } from "../../src/masukan/alamat";
import type { NilaiSel } from "../../src/masukan/kisi";
import type { NamaTerbaca } from "../../src/masukan/masukan";
import type { BlockWrite, CellInput, Workbook, WorkbookReading } from "../../src/workbook/workbook";
import { type BookSpec, type Isi, rentangOf, type SheetSpec } from "./book";
import { without } from "./dump";
import type { OpenedBook } from "./opened-book";
import { describeScan } from "./scan.contract";
import { describeSetup } from "./setup.contract";
import { describeSheets } from "./write-sheet.contract";

const KEPALA = ["No", "Indikator", "Target", "Realisasi", "Capaian", "Kategori"];

/** A small Kinerja table in A3:F5 with a heading above it and a note far below. */
const kinerja = (over: Partial<SheetSpec> = {}): SheetSpec => ({
  name: "Kinerja",
  rows: [
    ["LAPORAN KINERJA"],
    [],
    KEPALA,
    [1, "Pelayanan tepat waktu", 0.92, 0.69, null, null],
    [2, "Surat selesai", 12, 12, null, null],
    [],
    ["Catatan", null, null, null, null, "=D4*2"],
  ],
  formats: { "C4:D4": "0%" },
  ...over,
});

const book = (over: Partial<SheetSpec> = {}, rest: Partial<BookSpec> = {}): BookSpec => ({
  sheets: [kinerja(over)],
  names: [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$3:$F$5" }],
  ...rest,
});

const ask = (workbook: Workbook, ...names: string[]): Promise<WorkbookReading> =>
  workbook.read({ names: names.length === 0 ? ["LKj_Kinerja"] : names, storedKeys: [] });

const isiOf = ({ names }: WorkbookReading): NamaTerbaca["isi"] | undefined => names[0]?.nama.isi;

function gridOf(reading: WorkbookReading) {
  const isi = isiOf(reading);
  if (isi?.jenis !== "rentang") throw new Error(`No grid: ${isi?.jenis ?? "no name"}`);
  return isi.kisi;
}

function accessOf({ names }: WorkbookReading) {
  const access = names[0]?.access;
  if (!access) throw new Error("No access");
  return access;
}

const block = (
  tempat: string,
  formulas: readonly (readonly CellInput[])[],
  format?: string,
): BlockWrite => {
  const [sheet = "", address = ""] = tempat.split("!");
  const block = { sheet, rentang: rentangOf(address), formulas };
  return format === undefined
    ? block
    : { ...block, numberFormats: formulas.map((row) => row.map(() => format)) };
};

const write = (workbook: Workbook, ...blocks: BlockWrite[]): Promise<void> =>
  workbook.write({ blocks, names: [], store: {} });

/** What every adapter of the port must do. Each adapter's own test calls this once. */
export function describeWorkbook(
  adapter: string,
  open: (book: BookSpec) => Promise<OpenedBook>,
): void {
  const read = async (spec: BookSpec, ...names: string[]): Promise<WorkbookReading> =>
    ask((await open(spec)).workbook, ...names);

  describe(`${adapter} reads`, () => {
    test("the cells of a named range, with where they stand", async () => {
      const reading = await read(book());
      const kisi = gridOf(reading);
      expect(reading.activeSheet).toBe("Kinerja");
      expect(kisi.lembar).toBe("Kinerja");
      expect(alamat(kisi.rentang)).toBe("A3:F5");
      expect(kisi.nilai).toEqual([
        KEPALA,
        [1, "Pelayanan tepat waktu", 0.92, 0.69, null, null],
        [2, "Surat selesai", 12, 12, null, null],
      ]);
      expect(kisi.format[1]?.slice(2, 5)).toEqual(["0%", "0%", "General"]);
      expect(kisi.teks[1]?.[2]).toBe("92%");
    });

    test("formulas apart from constants, and errors apart from text that looks like one", async () => {
      const rows: Isi[][] = [["=1+1", "#REF!", { error: "#REF!" }, "", 0, false]];
      const kisi = gridOf(
        await read({
          sheets: [{ name: "Kinerja", rows }],
          names: [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$1:$F$1" }],
        }),
      );
      const expected: NilaiSel[] = ["#REF!", { galat: "#REF!" }, null, 0, false];
      expect(kisi.nilai[0]?.slice(1)).toEqual(expected);
      expect(kisi.rumus[0]).toEqual(["=1+1", null, null, null, null, null]);
    });

    test("the contents of a name alone, blank cells as empty text, nearest scope first", async () => {
      const { workbook } = await open(
        book({ names: [{ name: "LKj_Laporan", refersTo: "Kinerja!$C$4:$F$5" }] }),
      );
      const { contents, names } = await workbook.read({
        names: [],
        storedKeys: [],
        contents: ["LKj_Laporan", "LKj_Kinerja", "LKj_TidakAda"],
      });
      expect(names).toEqual([]);
      expect(contents).toEqual([
        {
          name: "LKj_Laporan",
          cakupan: "lembar",
          sheet: "Kinerja",
          sheetProtected: false,
          rentang: { baris: 3, kolom: 2, tinggi: 2, lebar: 4 },
          formulas: [
            [0.92, 0.69, "", ""],
            [12, 12, "", ""],
          ],
        },
        expect.objectContaining({ name: "LKj_Kinerja", cakupan: "buku" }),
      ]);
    });

    test("no contents of a name that leads nowhere", async () => {
      const { workbook } = await open(
        book({}, { names: [{ name: "LKj_Laporan", refersTo: "#REF!" }] }),
      );
      const { contents } = await workbook.read({
        names: [],
        storedKeys: [],
        contents: ["LKj_Laporan"],
      });
      expect(contents).toEqual([]);
    });

    test("names whatever their case, as the workbook spells them, and none that it lacks", async () => {
      const { names } = await read(book(), "lkj_kinerja", "LKj_Anggaran");
      expect(names.map(({ nama }) => [nama.nama, nama.cakupan])).toEqual([["LKj_Kinerja", "buku"]]);
    });

    test("both scopes, the active sheet's first", async () => {
      const spec = book({ names: [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$3:$F$4" }] });
      const { names } = await read(spec);
      expect(names.map(({ nama }) => nama.cakupan)).toEqual(["lembar", "buku"]);
    });

    test("no name of a sheet that is not active", async () => {
      const other = {
        ...kinerja({ name: "Tribulan II" }),
        names: [{ name: "LKj_Skala", refersTo: "Kinerja!$A$1" }],
      };
      const { names } = await read(book({}, { sheets: [kinerja(), other] }), "LKj_Skala");
      expect(names).toEqual([]);
    });

    test("a workbook without any name", async () => {
      expect((await read({ sheets: [kinerja()] })).names).toEqual([]);
    });

    test.each([
      ["#REF!", "rusak"],
      ["Kinerja!#REF!", "rusak"],
      ["#REF!$A$1:$C$4", "rusak"],
      ["'[Lain.xlsx]Kinerja'!$A$3:$F$5", "rusak"],
      ["0.5", "konstanta"],
      ['"WTP"', "konstanta"],
      ["{1,2;3,4}", "konstanta"],
    ])("a name that refers to %s as %s, beside one that is sound", async (refersTo, jenis) => {
      const names = [
        { name: "LKj_Skala", refersTo },
        { name: "LKj_Kinerja", refersTo: "Kinerja!$A$3:$F$5" },
      ];
      const reading = await read(book({}, { names }), "LKj_Skala", "LKj_Kinerja");
      expect(reading.names.map(({ nama }) => nama.isi.jenis)).toEqual([jenis, "rentang"]);
      expect(reading.names[0]?.nama.isi).toMatchObject({ rumus: `=${refersTo}` });
      expect(reading.names[0]?.access).toBeUndefined();
    });

    test("a whole column as unbounded, with the part in use", async () => {
      const names = [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A:$F" }];
      expect(isiOf(await read(book({}, { names })))).toEqual({
        jenis: "tak-berbatas",
        lembar: "Kinerja",
        alamat: "A:F",
        terpakai: "A1:F7",
      });
    });

    test("whole rows, and an empty whole column, as unbounded too", async () => {
      const rows = [{ name: "LKj_Kinerja", refersTo: "Kinerja!$3:$5" }];
      expect(isiOf(await read(book({}, { names: rows })))).toMatchObject({
        jenis: "tak-berbatas",
        terpakai: "A3:F5",
      });
      const empty = [{ name: "LKj_Kinerja", refersTo: "Kinerja!$Z:$Z" }];
      expect(isiOf(await read(book({}, { names: empty })))).toMatchObject({
        alamat: "Z:Z",
        terpakai: undefined,
      });
    });

    test("an empty table, and a range where nothing stands", async () => {
      const heading = [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$3:$F$3" }];
      expect(gridOf(await read(book({}, { names: heading }))).nilai).toEqual([KEPALA]);
      const nothing = [{ name: "LKj_Kinerja", refersTo: "Kinerja!$M$20:$N$21" }];
      const kisi = gridOf(await read(book({}, { names: nothing })));
      expect(kisi.nilai).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(kisi.tersembunyi).toEqual([]);
    });

    test("a name on a hidden sheet", async () => {
      const hidden = kinerja({ name: "Data 2024", hidden: true });
      const names = [{ name: "LKj_Kinerja", refersTo: "'Data 2024'!$A$3:$F$5" }];
      expect(gridOf(await read({ sheets: [{ name: "Depan" }, hidden], names })).lembar).toBe(
        "Data 2024",
      );
    });

    test("a sheet whose name needs quotes", async () => {
      const names = [{ name: "LKj_Kinerja", refersTo: "'A ''B'' (1)'!$A$3:$F$5" }];
      const kisi = gridOf(await read({ sheets: [kinerja({ name: "A 'B' (1)" })], names }));
      expect(kisi.lembar).toBe("A 'B' (1)");
      expect(kisi.nilai).toHaveLength(3);
    });

    test("which rows are hidden, counted from the top of the range, blank rows above or not", async () => {
      const names = [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$2:$F$7" }];
      expect(gridOf(await read(book({ hiddenRows: [4, 5] }, { names }))).tersembunyi).toEqual([
        2, 3,
      ]);
    });

    test("merged areas that touch the range", async () => {
      const { gabungan } = gridOf(await read(book({ merges: ["A2:B3", "A4:A5", "H1:I1"] })));
      expect(gabungan?.map(alamat)).toEqual(["A2:B3", "A4:A5"]);
    });

    test("that nothing is protected, and where new columns are safe", async () => {
      expect(accessOf(await read(book()))).toEqual({
        sheetProtected: false,
        unlockedColumns: [true, true, true, true, true, true],
        mayFormat: true,
        firstFreeColumn: 6,
      });
    });

    test("what stands right of the table in its rows, and only there", async () => {
      const rows: Isi[][] = [
        [null, null, null, null, null, null, null, null, "jauh"],
        [],
        KEPALA,
        [1, "A", 1, 1, null, null, null, "ket"],
      ];
      expect(accessOf(await read(book({ rows }))).firstFreeColumn).toBe(8);
    });

    test("which columns of a protected sheet may be written, locked headings or not", async () => {
      const spec = book({ protection: { unlocked: ["C3:C5", "E4:E5"] } });
      expect(accessOf(await read(spec))).toMatchObject({
        sheetProtected: true,
        unlockedColumns: [false, false, true, false, true, false],
        mayFormat: false,
      });
      const mayFormat = book({ protection: { unlocked: [], mayFormat: true } });
      expect(accessOf(await read(mayFormat)).mayFormat).toBe(true);
    });

    test("what is stored, and not what is not", async () => {
      const { workbook } = await open(book({}, { settings: { "capaian.riwayat": "{}" } }));
      const reading = await workbook.read({ names: [], storedKeys: ["capaian.riwayat", "lain"] });
      expect(reading.stored).toEqual({ "capaian.riwayat": "{}" });
    });

    test("that the workbook may only be read", async () => {
      expect((await read(book({}, { readOnly: true }))).readOnly).toBe(true);
      expect((await read(book())).readOnly).toBe(false);
    });

    test("without changing anything", async () => {
      const { workbook, state } = await open(book({ merges: ["A1:F1"], hiddenRows: [4] }));
      const before = state();
      await ask(workbook);
      expect(state()).toEqual(before);
    });
  });

  describe(`${adapter} writes`, () => {
    test("blocks, and nothing else", async () => {
      const { workbook, state } = await open(book({ merges: ["A1:F1"] }));
      const before = state();
      await write(
        workbook,
        block("Kinerja!E4:E5", [["=D4/C4"], ["tak terukur"]], "0.00%"),
        block("Kinerja!F4:F5", [["Sedang"], ["–"]]),
      );
      const after = state();
      const written = ["Kinerja!E4", "Kinerja!E5", "Kinerja!F4", "Kinerja!F5"];
      expect(without(after, written)).toEqual(without(before, written));
      expect(written.map((address) => after.cells[address])).toMatchObject([
        { formula: "D4/C4", style: { numberFormat: "0.00%" } },
        { value: "tak terukur", style: { numberFormat: "0.00%" } },
        { value: "Sedang" },
        { value: "–" },
      ]);
    });

    test("null as it is, and an empty string as nothing", async () => {
      const { workbook, state } = await open(book());
      await write(workbook, block("Kinerja!A4:D4", [[null, "", 0.8, null]]));
      const { cells } = state();
      expect(cells["Kinerja!A4"]).toMatchObject({ value: 1 });
      expect(cells["Kinerja!C4"]).toMatchObject({ value: 0.8, style: { numberFormat: "0%" } });
      expect(cells["Kinerja!D4"]).toMatchObject({ value: 0.69 });
      expect(cells["Kinerja!B4"] ?? { value: null }).toMatchObject({ value: null });
    });

    test("null formats as they are", async () => {
      const { workbook, state } = await open(book());
      await workbook.write({
        blocks: [
          {
            sheet: "Kinerja",
            rentang: rentangOf("C4:D4"),
            formulas: [[1, 1]],
            numberFormats: [[null, "0.0"]],
          },
        ],
        names: [],
        store: {},
      });
      const { cells } = state();
      expect(cells["Kinerja!C4"]).toMatchObject({ style: { numberFormat: "0%" } });
      expect(cells["Kinerja!D4"]).toMatchObject({ style: { numberFormat: "0.0" } });
    });

    test.each(["-5", "+62 812", "@nama", "75%", "1/2", "TRUE", "#N/A", "5"])(
      "the text %s as text",
      async (text) => {
        const { workbook, state } = await open(book());
        await write(workbook, block("Kinerja!F4", [[text]]));
        expect(state().cells["Kinerja!F4"]).toMatchObject({ value: text });
      },
    );

    test("text that begins with = when it carries an apostrophe", async () => {
      const { workbook, state } = await open(book());
      await write(workbook, block("Kinerja!F4", [["'=bukan rumus"]]));
      expect(state().cells["Kinerja!F4"]).toMatchObject({ value: "=bukan rumus" });
    });

    test("to a sheet whatever its name is", async () => {
      const { workbook, state } = await open({ sheets: [kinerja({ name: "A 'B' (1)" })] });
      await write(workbook, { sheet: "A 'B' (1)", rentang: rentangOf("E4"), formulas: [[1]] });
      expect(state().cells["A 'B' (1)!E4"]).toMatchObject({ value: 1 });
    });

    test("names to a new place, each in its scope", async () => {
      const spec = book({ names: [{ name: "LKj_Kinerja", refersTo: "Kinerja!$A$3:$D$5" }] });
      const { workbook, state } = await open(spec);
      const refersTo = "=Kinerja!$A$3:$H$5";
      await workbook.write({
        blocks: [],
        names: [{ name: "LKj_Kinerja", sheet: "Kinerja", refersTo }],
        store: {},
      });
      expect(state().names).toEqual({
        "buku!LKj_Kinerja": "Kinerja!$A$3:$F$5",
        "Kinerja!LKj_Kinerja": "Kinerja!$A$3:$H$5",
      });
      await workbook.write({
        blocks: [],
        names: [{ name: "LKj_Kinerja", sheet: undefined, refersTo }],
        store: {},
      });
      expect(state().names["buku!LKj_Kinerja"]).toBe("Kinerja!$A$3:$H$5");
    });

    test("what is to be kept, and forgets what is not, twice too", async () => {
      const { workbook } = await open(book());
      const stored = async () =>
        (await workbook.read({ names: [], storedKeys: ["a", "b"] })).stored;
      await workbook.write({ blocks: [], names: [], store: { a: '{"x":1}', b: "[]" } });
      expect(await stored()).toEqual({ a: '{"x":1}', b: "[]" });
      await workbook.write({ blocks: [], names: [], store: { a: "2", b: undefined } });
      await workbook.write({ blocks: [], names: [], store: { b: undefined } });
      expect(await stored()).toEqual({ a: "2" });
    });

    test("2,000 rows of two columns, each row with its own", async () => {
      const { workbook, state } = await open(book());
      const rows = Array.from({ length: 2000 }, (_, row) => [row / 2000, `baris ke-${row}`]);
      await write(workbook, block("Kinerja!H1:I2000", rows, "0.00%"));
      const { cells } = state();
      const wrong = rows.filter(([angka, teks], row) => {
        const pair = [cells[`Kinerja!H${row + 1}`], cells[`Kinerja!I${row + 1}`]] as {
          value?: unknown;
        }[];
        return pair[0]?.value !== angka || pair[1]?.value !== teks;
      });
      expect(wrong).toEqual([]);
    });

    test("nothing into a locked cell of a protected sheet", async () => {
      const { workbook, state } = await open(book({ protection: { unlocked: ["E4:E5"] } }));
      const before = state();
      await expect(write(workbook, block("Kinerja!F4:F5", [["x"], ["y"]]))).rejects.toMatchObject({
        name: "WorkbookError",
        code: "lembar-terkunci",
      });
      expect(state()).toEqual(before);
      await write(workbook, block("Kinerja!E4:E5", [[1], [2]]));
      expect(state().cells["Kinerja!E5"]).toMatchObject({ value: 2 });
    });

    test("nothing to a sheet or a name that has gone", async () => {
      const { workbook } = await open(book());
      const gone = { name: "WorkbookError", code: "tidak-ditemukan" };
      await expect(write(workbook, block("Lenyap!A1", [[1]]))).rejects.toMatchObject(gone);
      const names = [{ name: "LKj_Lenyap", sheet: undefined, refersTo: "=Kinerja!$A$1" }];
      await expect(workbook.write({ blocks: [], names, store: {} })).rejects.toMatchObject(gone);
    });

    test("what stood before the block that fails: no transaction is promised", async () => {
      const { workbook } = await open(book());
      const failing = write(workbook, block("Kinerja!E4", [[0.75]]), block("Lenyap!A1", [[1]]));
      await expect(failing).rejects.toMatchObject({ code: "tidak-ditemukan" });
      const [state] = await workbook.readBlocks([{ sheet: "Kinerja", rentang: rentangOf("E4") }]);
      expect(state?.formulas).toEqual([[0.75]]);
    });
  });

  describe(`${adapter} knows blocks`, () => {
    const HELD: Isi[][] = [
      ["=A2*2", "teks", 5, true, null, { error: "#N/A" }],
      ["-5", "=bukan", "75%", "'kutip", "#N/A", 0],
    ];
    const spec: BookSpec = {
      sheets: [
        {
          name: "Kinerja",
          rows: HELD.map((row) => row.map((isi) => (isi === "=bukan" ? null : isi))),
        },
      ],
    };
    const place = { sheet: "Kinerja", rentang: rentangOf("A1:F2") };

    test("as they stand, and puts them back the same", async () => {
      const { workbook, state } = await open({
        sheets: [{ ...spec.sheets[0], name: "Kinerja", formats: { C1: "0.0" } }],
      });
      await write(workbook, block("Kinerja!B2", [["'=bukan"]]));
      const before = state();
      const [held] = await workbook.readBlocks([place]);
      expect(held?.numberFormats[0]?.slice(2, 4)).toEqual(["0.0", "General"]);
      expect(held?.formulas[0]?.slice(0, 5)).toEqual(["=A2*2", "teks", 5, true, ""]);
      await write(workbook, {
        ...place,
        formulas: held?.formulas ?? [],
        numberFormats: held?.numberFormats ?? [],
      });
      const after = state();
      // An error constant comes back as the formula that gives it.
      expect(without(after, ["Kinerja!F1"])).toEqual(without(before, ["Kinerja!F1"]));
    });

    test("several at once, in the order asked, and none when none is asked", async () => {
      const { workbook } = await open(book());
      const places = ["B5", "A4:B4"].map((address) => ({
        sheet: "Kinerja",
        rentang: rentangOf(address),
      }));
      const states = await workbook.readBlocks(places);
      expect(states.map(({ formulas }) => formulas)).toEqual([
        [["Surat selesai"]],
        [[1, "Pelayanan tepat waktu"]],
      ]);
      expect(await workbook.readBlocks([])).toEqual([]);
    });

    test("of a sheet that has gone as not found", async () => {
      const { workbook } = await open(book());
      const asked = workbook.readBlocks([{ sheet: "Lenyap", rentang: rentangOf("A1") }]);
      await expect(asked).rejects.toMatchObject({ code: "tidak-ditemukan" });
    });
  });

  describe(`${adapter} selects`, () => {
    test("cells on another sheet, which becomes the active one", async () => {
      const { workbook, state } = await open({ sheets: [{ name: "Depan" }, kinerja()] });
      const before = state();
      await workbook.select("Kinerja", rentangOf("E4:E5"));
      expect((await ask(workbook)).activeSheet).toBe("Kinerja");
      expect(state()).toEqual(before);
    });

    test("nothing on a sheet that has gone", async () => {
      const { workbook } = await open(book());
      await expect(workbook.select("Lenyap", rentangOf("A1"))).rejects.toMatchObject({
        code: "tidak-ditemukan",
      });
    });
  });

  describeSheets(adapter, open);
  describeScan(adapter, open);
  describeSetup(adapter, open);
}
