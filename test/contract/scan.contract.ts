import { alamat } from "../../src/masukan/alamat";
import type { BukuTerbaca, LembarTerbaca } from "../../src/masukan/buku-terbaca";
import type { BookSpec } from "./book";
import type { OpenedBook } from "./opened-book";

const BOOK: BookSpec = {
  sheets: [
    {
      name: "Camat's",
      rows: [[], [null, "Uraian", "Target"], [null, "Surat", 0.9], [null, "Jumlah", "=C3*0"]],
      formats: { C3: "0%" },
      merges: ["B2:B3"],
      hiddenRows: [3],
      names: [{ name: "LKj_Kinerja", refersTo: "'Camat''s'!$B$2:$C$4" }],
      tables: { TabelSurat: "B2:C4" },
    },
    { name: "Kosong" },
    { name: "Hanya Warna", formats: { "A1:C9": "0.00" } },
    { name: "Sembunyi", rows: [["x"]], hidden: true },
    { name: "Sangat Sembunyi", rows: [["y"]], veryHidden: true },
    { name: "Terkunci", rows: [[1]], protection: { unlocked: [] } },
  ],
  names: [
    { name: "LKj_Skala", refersTo: "Terkunci!$A$1" },
    { name: "LKj_Rusak", refersTo: "#REF!" },
    { name: "LKj_Kolom", refersTo: "Terkunci!$A:$A" },
  ],
  settings: { "capaian.sinonim": "{}" },
  selection: ["B2:C4"],
};

function sheetOf({ daftarLembar }: BukuTerbaca, nama: string): LembarTerbaca {
  const found = daftarLembar.find((sheet) => sheet.nama === nama);
  if (!found) throw new Error(`No sheet ${nama}`);
  return found;
}

export function describeScan(adapter: string, open: (book: BookSpec) => Promise<OpenedBook>): void {
  const scan = async (spec: BookSpec): Promise<BukuTerbaca> =>
    (await (await open(spec)).workbook.scan([])).buku;

  describe(`${adapter} scans`, () => {
    test("all sheets in their order, with what is to be known of each", async () => {
      const buku = await scan(BOOK);
      const seen = buku.daftarLembar.map(({ nama, tampak, terproteksi }) => ({
        nama,
        tampak,
        terproteksi,
      }));
      expect(seen).toEqual([
        { nama: "Camat's", tampak: true, terproteksi: false },
        { nama: "Kosong", tampak: true, terproteksi: false },
        { nama: "Hanya Warna", tampak: true, terproteksi: false },
        { nama: "Sembunyi", tampak: false, terproteksi: false },
        { nama: "Sangat Sembunyi", tampak: false, terproteksi: false },
        { nama: "Terkunci", tampak: true, terproteksi: true },
      ]);
      expect(buku).toMatchObject({
        lembarAktif: "Camat's",
        strukturTerproteksi: false,
        hanyaBaca: false,
      });
    });

    test("the cells of a sheet from where something stands", async () => {
      const { kisi, jumlahBarisTakTerbaca } = sheetOf(await scan(BOOK), "Camat's");
      if (!kisi) throw new Error("No cells");
      expect(jumlahBarisTakTerbaca).toBe(0);
      expect(kisi.lembar).toBe("Camat's");
      expect(alamat(kisi.rentang)).toBe("B2:C4");
      expect(kisi.nilai.slice(0, 2)).toEqual([
        ["Uraian", "Target"],
        ["Surat", 0.9],
      ]);
      expect(kisi.teks[1]).toEqual(["Surat", "90%"]);
      expect(kisi.format[1]).toEqual(["General", "0%"]);
      expect(kisi.rumus[2]).toEqual([null, "=C3*0"]);
      expect(kisi.tersembunyi).toEqual([1]);
      expect(kisi.gabungan?.map(alamat)).toEqual(["B2:B3"]);
    });

    test("a sheet without content as empty, however it is coloured", async () => {
      const buku = await scan(BOOK);
      for (const name of ["Kosong", "Hanya Warna"]) {
        expect(sheetOf(buku, name)).toMatchObject({ kisi: undefined, jumlahBarisTakTerbaca: 0 });
      }
    });

    test("names of both scopes, those that lead nowhere without a place", async () => {
      const { daftarNama } = await scan(BOOK);
      expect(
        daftarNama.map(({ tempat, ...name }) => ({
          ...name,
          di: tempat && `${tempat.lembar}!${alamat(tempat.rentang)}`,
        })),
      ).toEqual([
        {
          nama: "LKj_Kinerja",
          cakupan: "lembar",
          lembar: "Camat's",
          rumus: "='Camat''s'!$B$2:$C$4",
          di: "Camat's!B2:C4",
        },
        {
          nama: "LKj_Skala",
          cakupan: "buku",
          lembar: undefined,
          rumus: "=Terkunci!$A$1",
          di: "Terkunci!A1",
        },
        expect.objectContaining({ nama: "LKj_Rusak", di: undefined }),
        expect.objectContaining({ nama: "LKj_Kolom", di: undefined }),
      ]);
    });

    test("Excel tables with their place", async () => {
      const { daftarTabelExcel } = sheetOf(await scan(BOOK), "Camat's");
      expect(daftarTabelExcel.map(({ nama, rentang }) => [nama, alamat(rentang)])).toEqual([
        ["TabelSurat", "B2:C4"],
      ]);
    });

    test("the selected areas, one or several", async () => {
      expect((await scan(BOOK)).pilihan.map(alamat)).toEqual(["B2:C4"]);
      const several = await scan({ ...BOOK, selection: ["B2:B4", "D2:D4"] });
      expect(several.pilihan.map(alamat)).toEqual(["B2:B4", "D2:D4"]);
    });

    test("what is stored in the workbook, and whether it may be changed", async () => {
      const { workbook } = await open({ ...BOOK, structureProtected: true, readOnly: true });
      const { stored, buku } = await workbook.scan(["capaian.sinonim", "capaian.lain"]);
      expect(stored).toEqual({ "capaian.sinonim": "{}" });
      expect(buku).toMatchObject({ strukturTerproteksi: true, hanyaBaca: true });
    });

    test("a long sheet up to the bound, and says how much is left", async () => {
      const rows = Array.from({ length: 2010 }, (_, row) => [row]);
      const sheet = sheetOf(await scan({ sheets: [{ name: "Panjang", rows }] }), "Panjang");
      expect(sheet.kisi?.rentang.tinggi).toBe(2000);
      expect(sheet.jumlahBarisTakTerbaca).toBe(10);
    });

    test("and changes nothing", async () => {
      const { workbook, state } = await open(BOOK);
      const before = state();
      await workbook.scan([]);
      expect(state()).toEqual(before);
    });
  });
}
