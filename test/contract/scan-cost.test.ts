import { SCAN_BOUNDS } from "../../src/workbook/scan-bounds";
import type { BookSpec } from "./book";
import { openOfficeJs } from "./open-office-js";
import { wideBook } from "./wide-book";

/** Of a formula in a full book. */
const RESULT = "Meningkatnya kualitas hasilnya";

/** Lets a clean-up request go out, if there is one: nobody waits for it. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function scan(book: BookSpec, limit?: number) {
  const { workbook, host } = await openOfficeJs(book);
  if (limit !== undefined) host.faults.payloadLimit = limit;
  const { buku } = await workbook.scan([]);
  await settle();
  return { buku, stats: host.stats };
}

test.each([1, 5, 20])(
  "%i sheets of 500 rows: two requests, every row, and an answer under 5 MB",
  async (count) => {
    const { buku, stats } = await scan(wideBook(count, 500));
    expect(stats).toMatchObject({ syncs: 2, cleanups: 0 });
    expect(stats.bytesOut).toBeLessThan(4.5 * 1024 * 1024);
    expect(stats.bytesIn).toBeLessThan(300_000);
    expect(buku.daftarLembar.map(({ kisi }) => kisi?.rentang.tinggi)).toEqual(
      Array.from({ length: count }, () => 500),
    );
  },
);

/** Twenty columns without a blank cell: texts of thirty letters, and formulas every so many columns. */
function fullBook(formulasEvery: number): BookSpec {
  const text = "Meningkatnya kualitas layanan.";
  const row = (line: number): string[] =>
    Array.from({ length: 20 }, (_, column) =>
      (column + 1) % formulasEvery === 0 ? `=CONCATENATE(A${line},"teks","teks")` : text,
    );
  return {
    sheets: Array.from({ length: 20 }, (_, sheet) => ({
      name: `Lembar ${sheet + 1}`,
      rows: Array.from({ length: 500 }, (__, index) => row(index + 1)),
    })),
  };
}

test.each([
  ["no formula", 99],
  ["every fourth column a formula", 4],
  ["every second column a formula", 2],
  ["formulas only", 1],
])(
  "20 sheets full of texts of thirty letters, %s: two requests with a margin",
  async (_, every) => {
    const { workbook, host, document } = await openOfficeJs(fullBook(every));
    for (const { cells } of document.sheets) {
      for (const cell of cells.values()) if (cell.formula !== undefined) cell.value = RESULT;
    }
    const { buku } = await workbook.scan([]);
    expect(host.stats.syncs).toBe(2);
    expect(host.stats.bytesOut).toBeLessThan(4.75 * 1024 * 1024);
    for (const { kisi, jumlahBarisTakTerbaca } of buku.daftarLembar) {
      expect(kisi?.rentang.tinggi).toBeGreaterThan(100);
      expect((kisi?.rentang.tinggi ?? 0) + jumlahBarisTakTerbaca).toBe(500);
    }
  },
);

test("where formats are not asked for, percent is still percent", async () => {
  const { buku } = await scan(wideBook(20, 500));
  expect(20 * 500 * 12).toBeGreaterThan(SCAN_BOUNDS.cellsInFull);
  const kisi = buku.daftarLembar[19]?.kisi;
  expect(kisi?.nilai[1]?.slice(3, 6)).toEqual(["Persen", 0.92, 0.69]);
  expect(kisi?.format[1]?.[0]).toBe("General");
  expect(kisi?.rumus[1]?.[10]).toBe("=J2/I2");
});

test("an answer that grew too large is asked for again, in half", async () => {
  const { buku, stats } = await scan(wideBook(10, 500), 1024 * 1024);
  expect(stats.syncs).toBeGreaterThan(2);
  for (const { kisi, jumlahBarisTakTerbaca } of buku.daftarLembar) {
    expect(jumlahBarisTakTerbaca).toBeGreaterThan(0);
    expect((kisi?.rentang.tinggi ?? 0) + jumlahBarisTakTerbaca).toBe(500);
  }
});

test("sheets beyond those that are read are listed, with what is used of them", async () => {
  const { buku, stats } = await scan(wideBook(63, 3));
  expect(stats.syncs).toBe(2);
  expect(buku.daftarLembar).toHaveLength(63);
  expect(buku.daftarLembar[59]).toMatchObject({ jumlahBarisTakTerbaca: 0 });
  expect(buku.daftarLembar[62]).toMatchObject({
    nama: "Lembar 63",
    kisi: undefined,
    jumlahBarisTakTerbaca: 3,
  });
});

test("pivot tables are told with their place", async () => {
  const { buku } = await scan({
    sheets: [{ name: "Ringkasan", rows: [["Baris", 1]], pivots: { Pivot1: "A1:B1" } }],
  });
  expect(buku.daftarLembar[0]?.daftarPivot).toEqual([{ baris: 0, kolom: 0, tinggi: 1, lebar: 2 }]);
});

test("an Excel of ExcelApi 1.8 knows one selected area, and says nothing of several", async () => {
  const api = { ExcelApi: "1.8" };
  const one = await openOfficeJs(wideBook(1, 3), api);
  const { buku } = await one.workbook.scan([]);
  expect(buku.pilihan).toEqual([{ baris: 0, kolom: 0, tinggi: 1, lebar: 1 }]);
  const several = await openOfficeJs({ ...wideBook(1, 3), selection: ["A1", "C1"] }, api);
  const scanned = await several.workbook.scan([]);
  expect(scanned.buku).toMatchObject({ pilihan: [], lembarAktif: "" });
  expect(scanned.buku.daftarLembar[0]?.kisi?.rentang.tinggi).toBe(3);
});
