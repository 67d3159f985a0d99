import type { BuiltInput, KegiatanRow } from "../../../test/support/masukan-builder";
import {
  masukan,
  perhitunganOf,
  tabelAnggaran,
  tabelKinerja,
} from "../../../test/support/masukan-builder";
import type { Skala } from "../../kinerja/skala";
import { persen } from "../../kinerja/satuan";
import type { CellInput } from "../../workbook/workbook";
import type { ColumnPlan } from "./column-plan";
import { planColumns } from "./plan-columns";

function columns(input: BuiltInput): Record<string, ColumnPlan> {
  const read = masukan(input);
  const plans = planColumns({
    masukan: read,
    perhitungan: perhitunganOf(read),
    newColumns: new Map(),
  });
  return Object.fromEntries(plans.map((plan) => [plan.kolom.kolom, plan]));
}

const contents = (plan: ColumnPlan | undefined): CellInput[] => plan?.block.formulas.flat() ?? [];
const formats = (plan: ColumnPlan | undefined) => plan?.block.numberFormats?.flat() ?? [];

describe("a row whose cells no formula can refer to gets plain values, and is told", () => {
  test.each([
    {
      name: "text with a number in it",
      row: { target: { text: "92%", value: 92 }, realisasi: 69 },
      shown: [0.75, "Sedang"],
    },
    {
      name: "two units",
      row: { target: 0.92, realisasi: 92, alasan: "satuan-berbeda" as const },
      shown: ["tak terukur", "–"],
    },
  ])("$name", ({ row, shown }) => {
    const plan = columns({ kinerja: tabelKinerja([row, { target: 92, realisasi: 69 }]) });
    expect([contents(plan.capaian)[0], contents(plan.kategori)[0]]).toEqual(shown);
    expect(contents(plan.capaian)[1]).toMatch(/^=IF/);
    expect(plan.capaian?.daftarTetap).toEqual([{ lembar: "Kinerja", baris: 3, kolom: 3 }]);
  });

  test("but a blank realisasi keeps the formula, which comes alive once it is filled", () => {
    const { capaian } = columns({ kinerja: tabelKinerja([{ target: 92, realisasi: null }]) });
    expect(contents(capaian)[0]).toMatch(/^=IF/);
    expect(capaian?.daftarTetap).toEqual([]);
  });

  test("nothing is told where plain values were asked for", () => {
    const { capaian } = columns({
      kinerja: tabelKinerja([{ target: { text: "92%", value: 92 }, realisasi: 69 }]),
      pengaturan: { keluaran: "angka" },
    });
    expect(capaian?.daftarTetap).toEqual([]);
  });
});

test("rows in between that are no data are left alone", () => {
  const table = tabelKinerja([
    { target: 1, realisasi: 1 },
    { target: 2, realisasi: 1 },
    { target: 4, realisasi: 1 },
  ]);
  const { capaian } = columns({
    kinerja: { ...table, daftarBaris: table.daftarBaris.filter((_, index) => index !== 1) },
    pengaturan: { keluaran: "angka" },
  });
  expect(contents(capaian)).toEqual([1, null, 0.25]);
  expect(formats(capaian)[1]).toBeNull();
});

test("kategori may be text while capaian is a formula", () => {
  const plan = columns({
    kinerja: tabelKinerja([{ target: 92, realisasi: 69 }]),
    pengaturan: { kategoriKeluaran: "teks" },
  });
  expect(contents(plan.kategori)).toEqual(["Sedang"]);
  expect(contents(plan.capaian)[0]).toMatch(/^=IF/);
});

test("a kategori whose name looks like a formula stays text", () => {
  const skala: Skala = [{ nama: "=A1", bawah: persen(0), atas: undefined }];
  const { kategori } = columns({
    kinerja: tabelKinerja([{ target: 1, realisasi: 1 }]),
    skala,
    pengaturan: { keluaran: "angka" },
  });
  expect(contents(kategori)).toEqual(["'=A1"]);
});

test("under batas-atas a scale with a blank bound gives kategori as text", () => {
  const skala: Skala = [
    { nama: "Baik", bawah: persen(50), atas: undefined },
    { nama: "Kurang", bawah: persen(0), atas: undefined },
  ];
  const { kategori } = columns({
    kinerja: tabelKinerja([{ target: 1, realisasi: 1 }]),
    skala,
    pengaturan: { aturanCelah: "batas-atas" },
  });
  expect(contents(kategori)).toEqual(["Baik"]);
});

test("quotes in the name of a kategori are doubled in the formula", () => {
  const skala: Skala = [{ nama: 'Kelas "A"', bawah: persen(0), atas: undefined }];
  const { kategori } = columns({ kinerja: tabelKinerja([{ target: 1, realisasi: 1 }]), skala });
  expect(contents(kategori)[0]).toContain('"Kelas ""A"""');
});

describe("number formats", () => {
  test("show whole percents without decimals only while the value is that one", () => {
    const { capaian } = columns({
      kinerja: tabelKinerja([
        { target: 92, realisasi: 69 },
        { target: 92, realisasi: 83.33 },
        { target: 100, realisasi: 29 },
        { target: 92, realisasi: null },
      ]),
    });
    expect(formats(capaian)).toEqual(["[=0.75]0%;0.00%", "0.00%", "[=0.29]0%;0.00%", "0.00%"]);
  });

  test("are never more than forty: then only 100 % is whole", () => {
    const rows = Array.from({ length: 41 }, (_, index) => ({ target: 100, realisasi: 60 + index }));
    const shown = formats(columns({ kinerja: tabelKinerja(rows) }).capaian);
    expect([...new Set(shown)]).toEqual(["0.00%", "[=1]0%;0.00%"]);
    expect(new Set(formats(columns({ kinerja: tabelKinerja(rows.slice(1)) }).capaian)).size).toBe(
      40,
    );
  });

  test("take a text format away from kategori, where a formula would stay text", () => {
    const table = tabelKinerja([{ target: 1, realisasi: 1 }]);
    const format = table.kisiKeluaran.format.map((row) => row.map(() => "@"));
    const { kategori } = columns({
      kinerja: { ...table, kisiKeluaran: { ...table.kisiKeluaran, format } },
    });
    expect(formats(kategori)).toEqual(["General"]);
    expect(formats(columns({ kinerja: table }).kategori)).toEqual([null]);
  });

  test("give sisa the look of the pagu beside it", () => {
    const { sisa } = columns({ anggaran: tabelAnggaran([{ kode: "1", pagu: 2, realisasi: 1 }]) });
    expect(formats(sisa)).toEqual(["#,##0.00"]);
  });
});

describe("totals of the budget", () => {
  const leaf = (index: number, pagu: KegiatanRow["pagu"] = 10): KegiatanRow => ({
    kode: `1.${index}`,
    pagu,
    realisasi: 5,
  });
  const parent = (pagu: number | null): KegiatanRow => ({
    kode: "1",
    pagu,
    realisasi: pagu && pagu / 2,
  });

  test("are computed from their own row where that says the sum of the leaves", () => {
    const { serapan } = columns({ anggaran: tabelAnggaran([parent(20), leaf(1), leaf(2)]) });
    expect(contents(serapan)[0]).toContain("C4/B4");
  });

  test("otherwise from the leaves, neighbouring cells as one range", () => {
    const rows = [parent(null), leaf(1), leaf(2), { kode: "2", pagu: 1, realisasi: 1 }, leaf(3)];
    const { sisa } = columns({ anggaran: tabelAnggaran(rows) });
    expect(contents(sisa)[0]).toContain("ROUND(SUM(B5:B6,B8)-SUM(C5:C6,C8),2)");
  });

  test("are plain where a leaf is text, and unmeasurable where it cannot be read", () => {
    const readable = columns({
      anggaran: tabelAnggaran([parent(null), leaf(1), leaf(2, { text: "10,00", value: 10 })]),
    });
    expect(contents(readable.serapan)[0]).toBe(0.5);
    expect(readable.serapan?.daftarTetap.map(({ baris }) => baris)).toEqual([3, 5]);
    const unreadable = columns({
      anggaran: tabelAnggaran([parent(null), leaf(1), leaf(2, { text: "?" })]),
    });
    expect(contents(unreadable.serapan)[0]).toBe("tak terukur");
    expect(contents(unreadable.sisa)[0]).toBe("–");
  });

  test("are plain where a formula would have too many places to name", () => {
    const rows = Array.from({ length: 600 }, (_, index) =>
      index % 2 === 0 ? leaf(index) : { kode: `2.${index}`, pagu: 1, realisasi: 1 },
    );
    const { serapan, sisa } = columns({ anggaran: tabelAnggaran([parent(null), ...rows]) });
    expect(contents(serapan)[0]).toBe(0.5);
    expect(contents(sisa)[0]).toBe(1500);
  });

  test("never make a formula longer than Excel takes", () => {
    const rows = Array.from({ length: 480 }, (_, index) =>
      index % 2 === 0 ? leaf(index) : { kode: `2.${index}`, pagu: 1, realisasi: 1 },
    );
    const { serapan } = columns({ anggaran: tabelAnggaran([parent(null), ...rows]) });
    const lengths = contents(serapan).map((item) => String(item).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8000);
    expect(contents(serapan)[0]).toBe(0.5);
  });

  test("an amount finer than a sen is not what was counted: plain", () => {
    const { sisa } = columns({
      anggaran: tabelAnggaran([{ kode: "1", pagu: 10.005, realisasi: 5 }]),
    });
    expect(contents(sisa)).toEqual([5.01]);
  });
});
