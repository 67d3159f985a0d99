import type { SheetPlan, SheetWrite } from "../../src/workbook/sheet-plan";
import type { NameChange, SheetCopy } from "../../src/workbook/workbook";
import { type BookSpec, rentangOf } from "./book";
import type { OpenedBook } from "./opened-book";

const BOOK: BookSpec = {
  sheets: [
    {
      name: "Tribulan I",
      rows: [
        ["Indikator", "Target", "Realisasi"],
        ["Surat", 10, 7],
      ],
      names: [{ name: "LKj_Kinerja", refersTo: "'Tribulan I'!$A$1:$C$2" }],
    },
    {
      name: "Tribulan II",
      rows: [
        ["Indikator", "Target", "Realisasi"],
        ["Surat", 10, 9],
      ],
      names: [{ name: "LKj_Kinerja", refersTo: "'Tribulan II'!$A$1:$C$2" }],
    },
    { name: "Catatan", rows: [["x"]] },
  ],
  names: [{ name: "LKj_Skala", refersTo: "Catatan!$A$1" }],
};

const add = (name: string, sheet?: string): NameChange => ({
  kind: "add",
  name,
  sheet,
  refersTo: "=Catatan!$A$1",
});

const COPY: SheetCopy = {
  source: "Tribulan I",
  name: "Tribulan III",
  plan: {
    blocks: [{ sheet: "Tribulan III", rentang: rentangOf("C2"), formulas: [[""]] }],
    names: [],
    store: { "capaian.periode": "3" },
  },
};

const TABLE_BOOK: BookSpec = {
  sheets: [
    {
      name: "Data",
      rows: [[], [null, "Indikator", "Target"], [null, "Surat", 10]],
      tables: { Tabel1: "B2:C3" },
    },
  ],
};

const FOLLOW: NameChange = {
  kind: "add",
  name: "LKj_Kinerja",
  sheet: undefined,
  refersTo: "=Tabel1[#All]",
};

const PLAN: SheetPlan = {
  columnWidths: [60, 60],
  rowHeights: [15, 15],
  cells: [
    ["Jenis", "Isi"],
    ["Tahun", 2023],
  ],
  styles: [],
  merges: [],
  pageBreaks: [],
  page: {
    paper: "folio",
    orientation: "portrait",
    margins: { left: 50, right: 50, top: 50, bottom: 50, footer: 20 },
    printArea: rentangOf("A1:B2"),
    footer: "",
    firstPageWithoutFooter: false,
  },
};

const sheetWrite = (name: string): SheetWrite => ({
  name,
  rebuild: false,
  plan: PLAN,
  names: [{ name: `LKj_${name}`, sheet: undefined, refersTo: `=${name}!$A$1:$B$2` }],
  store: { [`capaian.${name}`]: "{}" },
});

const namesOf = ({ state }: OpenedBook): Record<string, unknown> => ({ ...state().names });

export function describeSetup(
  adapter: string,
  open: (book: BookSpec) => Promise<OpenedBook>,
): void {
  describe(`${adapter} defines`, () => {
    const define = async (book: OpenedBook, ...changes: NameChange[]): Promise<void> =>
      book.workbook.define({ changes, store: { "capaian.sinonim": "{}" } });

    test("a name in either scope", async () => {
      const book = await open(BOOK);
      await define(book, add("LKj_Identitas"), add("LKj_Skala", "Catatan"));
      expect(namesOf(book)).toMatchObject({
        "buku!LKj_Identitas": "Catatan!$A$1",
        "Catatan!LKj_Skala": "Catatan!$A$1",
        "buku!LKj_Skala": "Catatan!$A$1",
      });
      expect((await book.workbook.scan(["capaian.sinonim"])).stored).toEqual({
        "capaian.sinonim": "{}",
      });
    });

    test("a name elsewhere, and one no more", async () => {
      const book = await open(BOOK);
      await define(
        book,
        { kind: "move", name: "LKj_Skala", sheet: undefined, refersTo: "=Catatan!$A$1:$B$2" },
        { kind: "delete", name: "LKj_Kinerja", sheet: "Tribulan I" },
        { kind: "delete", name: "LKj_TidakAda", sheet: undefined },
      );
      expect(namesOf(book)).toEqual({
        "buku!LKj_Skala": "Catatan!$A$1:$B$2",
        "Tribulan II!LKj_Kinerja": "'Tribulan II'!$A$1:$C$2",
      });
    });

    test.each([
      ["taken", add("lkj_skala"), "nama-terpakai"],
      ["an address", add("TW1"), "nama-tak-sah"],
      ["of a sheet that is not there", add("LKj_Baru", "Lenyap"), "tidak-ditemukan"],
      [
        "to move and not there",
        { kind: "move", name: "LKj_Lenyap", sheet: undefined, refersTo: "=Catatan!$A$1" } as const,
        "tidak-ditemukan",
      ],
    ])("no name that is %s", async (_, change, code) => {
      const book = await open(BOOK);
      const before = book.state();
      await expect(define(book, change)).rejects.toMatchObject({ name: "WorkbookError", code });
      expect(book.state()).toEqual(before);
    });
  });

  describe(`${adapter} names an Excel table`, () => {
    const isiOf = async ({ workbook }: OpenedBook) => {
      const { names } = await workbook.read({ names: ["LKj_Kinerja"], storedKeys: [] });
      const [reading] = names;
      const isi = reading?.nama.isi;
      if (isi?.jenis !== "rentang") throw new Error(`No cells: ${isi?.jenis ?? "no name"}`);
      return { isi: isi.kisi.nilai, access: reading?.access };
    };

    test("and reads the rows it has when they are read", async () => {
      const book = await open(TABLE_BOOK);
      await book.workbook.define({ changes: [FOLLOW], store: {} });
      const before = await isiOf(book);
      expect(before.isi).toEqual([
        ["Indikator", "Target"],
        ["Surat", 10],
      ]);
      expect(before.access?.table).toBe("Tabel1");
      await book.workbook.write({
        blocks: [{ sheet: "Data", rentang: rentangOf("B4:C4"), formulas: [["Desa", 5]] }],
        names: [],
        store: {},
      });
      await book.resizeTable("Tabel1", "B2:C4");
      expect((await isiOf(book)).isi.at(-1)).toEqual(["Desa", 5]);
    });

    test("and finds it in a scan, where it stands and how far it goes", async () => {
      const book = await open(TABLE_BOOK);
      await book.workbook.define({ changes: [FOLLOW], store: {} });
      await book.resizeTable("Tabel1", "B2:C6");
      const { buku } = await book.workbook.scan([]);
      expect(buku.daftarNama).toEqual([
        {
          nama: "LKj_Kinerja",
          cakupan: "buku",
          lembar: undefined,
          tempat: { lembar: "Data", rentang: rentangOf("B2:C6") },
          rumus: "=Tabel1[#All]",
        },
      ]);
    });

    test.each([
      ["of the sheet", "Data"],
      ["of the workbook", undefined],
    ])("and a name %s follows the table of the copy on the copy", async (_, sheet) => {
      const book = await open(TABLE_BOOK);
      await book.workbook.define({ changes: [{ ...FOLLOW, sheet }], store: {} });
      const fixed = { name: "LKj_Kinerja", sheet: "Salinan" };
      await book.workbook.copySheet({
        source: "Data",
        name: "Salinan",
        plan: { blocks: [], names: [], store: {} },
        changes:
          sheet === undefined
            ? [
                { kind: "delete", ...fixed },
                { kind: "add", ...fixed, refersTo: "=Salinan!$B$2:$C$3" },
              ]
            : [],
      });
      const { buku } = await book.workbook.scan([]);
      const [table] = buku.daftarLembar[1]?.daftarTabelExcel ?? [];
      expect(table?.nama).toMatch(/^Tabel1.+/);
      expect(buku.daftarNama).toContainEqual(
        expect.objectContaining({
          lembar: "Salinan",
          rumus: `=${table?.nama ?? ""}[#All]`,
          tempat: { lembar: "Salinan", rentang: rentangOf("B2:C3") },
        }),
      );
      expect(buku.daftarNama).toContainEqual(
        expect.objectContaining({ lembar: sheet, rumus: "=Tabel1[#All]" }),
      );
    });
  });

  describe(`${adapter} copies a sheet`, () => {
    test("right after it, with its names and what is written into it", async () => {
      const book = await open(BOOK);
      await book.workbook.copySheet(COPY);
      const { buku, stored } = await book.workbook.scan(["capaian.periode"]);
      expect(buku.daftarLembar.map(({ nama }) => nama)).toEqual([
        "Tribulan I",
        "Tribulan III",
        "Tribulan II",
        "Catatan",
      ]);
      expect(buku.daftarLembar[0]?.kisi?.nilai[1]).toEqual(["Surat", 10, 7]);
      expect(buku.daftarLembar[1]?.kisi?.nilai[1]).toEqual(["Surat", 10, null]);
      expect(buku.daftarNama).toContainEqual(
        expect.objectContaining({
          nama: "LKj_Kinerja",
          lembar: "Tribulan III",
          tempat: { lembar: "Tribulan III", rentang: rentangOf("A1:C2") },
        }),
      );
      expect(stored).toEqual({ "capaian.periode": "3" });
    });

    test.each([
      ["a name that is taken", { name: "catatan" }, {}, "lembar-sudah-ada"],
      ["a name Excel refuses", { name: "I/2023" }, {}, "nama-tak-sah"],
      ["a source that is gone", { source: "Lenyap" }, {}, "tidak-ditemukan"],
      ["a locked structure", {}, { structureProtected: true }, "struktur-terkunci"],
      [
        "a name that cannot be given",
        { changes: [{ ...add("LKj_Kinerja", "Tribulan III") }] },
        {},
        "nama-terpakai",
      ],
      [
        "a plan that cannot be written",
        {
          plan: { ...COPY.plan, names: [{ name: "LKj_X", sheet: "Tribulan III", refersTo: "=1" }] },
        },
        {},
        "tidak-ditemukan",
      ],
    ])("not with %s, and leaves none behind", async (...[, copy, over, code]) => {
      const book = await open({ ...BOOK, ...over });
      const before = book.state();
      await expect(book.workbook.copySheet({ ...COPY, ...copy })).rejects.toMatchObject({ code });
      expect(book.state()).toEqual(before);
    });
  });

  describe(`${adapter} writes several sheets`, () => {
    test("with their names and what is stored", async () => {
      const book = await open(BOOK);
      await book.workbook.writeSheets([sheetWrite("Identitas"), sheetWrite("Anggaran")]);
      const { buku, stored } = await book.workbook.scan(["capaian.Identitas", "capaian.Anggaran"]);
      expect(buku.daftarLembar.map(({ nama }) => nama).slice(-2)).toEqual([
        "Identitas",
        "Anggaran",
      ]);
      expect(buku.daftarLembar.at(-1)?.kisi?.nilai).toEqual([
        ["Jenis", "Isi"],
        ["Tahun", 2023],
      ]);
      expect(namesOf(book)).toMatchObject({
        "buku!LKj_Identitas": "Identitas!$A$1:$B$2",
        "buku!LKj_Anggaran": "Anggaran!$A$1:$B$2",
      });
      expect(Object.keys(stored)).toHaveLength(2);
    });

    test.each([
      ["one name is taken", "CATATAN", {}, "lembar-sudah-ada"],
      ["the structure is locked", "Anggaran", { structureProtected: true }, "struktur-terkunci"],
      ["Excel allows no such name", "a:b", {}, "nama-tak-sah"],
    ])("none of them when %s", async (...[, name, over, code]) => {
      const book = await open({ ...BOOK, ...over });
      const before = book.state();
      const writes = [sheetWrite("Identitas"), sheetWrite(name)];
      await expect(book.workbook.writeSheets(writes)).rejects.toMatchObject({ code });
      expect(book.state()).toEqual(before);
    });
  });

  describe(`${adapter} reads other sheets`, () => {
    const read = async (limit: number, ...names: string[]) => {
      const { workbook } = await open(BOOK);
      const otherSheets = { names, limit };
      return (await workbook.read({ names: [], storedKeys: [], otherSheets })).otherSheets;
    };

    test("those that carry one of the names, but not the active one", async () => {
      const found = await read(10, "LKj_Kinerja", "LKj_Skala");
      expect(found.map(({ sheet }) => sheet)).toEqual(["Tribulan II"]);
      const [isi] = found[0]?.names.map((nama) => nama.isi) ?? [];
      expect(isi?.jenis === "rentang" && isi.kisi.nilai[1]).toEqual(["Surat", 10, 9]);
    });

    test("up to the limit", async () => {
      expect(await read(1, "LKj_Kinerja")).toEqual([]);
      expect(await read(2, "LKj_Kinerja")).toHaveLength(1);
    });
  });
}
