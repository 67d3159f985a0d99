import type { MemorySpec } from "../../../test/support/memory-workbook";
import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import type { HasilHitung, IsiPeriode, Jawaban, Pertanyaan, Tinjauan } from "../tinjauan";
import { TANPA_JAWABAN } from "../tinjauan";
import { createUseCases } from "../use-cases";

type Sheets = MemorySpec["sheets"];
type Cell = string | number | null;

const KEPALA = ["Indikator", "Metode", "Target", "Realisasi", "Capaian", "Kategori"];

/** Per indikator: name, metode, target, realisasi. */
type Baris = readonly [nama: string, metode: string | null, target: Cell, realisasi: Cell];

const lembar = (periode: string, ...baris: readonly Baris[]): Sheets[string] => ({
  rows: [
    ["Periode", periode],
    ["Tahun", 2023],
    [],
    KEPALA,
    ...baris.map((isi) => [...isi, null, null]),
  ],
});

const SURAT = "Surat selesai";
const WARGA = "Warga terlayani";

const TW: Sheets = {
  TW1: lembar("Tribulan I", [SURAT, "Jumlah", 12, 9], [WARGA, "Rata-rata", 80, 75]),
  TW2: lembar("Tribulan II", [SURAT, "Jumlah", 12, 10], [WARGA, "Rata-rata", 80, 84]),
};

const S1 = lembar("Semester I", [SURAT, "Jumlah", null, null], [WARGA, "Rata-rata", 80, null]);

function open(sheets: Sheets, activeSheet = "S1", over: Partial<MemorySpec> = {}) {
  const names = Object.keys(sheets).flatMap((sheet) => [
    { name: "LKj_Identitas", at: `${sheet}!A1:B2`, sheet },
    { name: "LKj_Kinerja", at: `${sheet}!A4:F6`, sheet },
  ]);
  const book = new MemoryWorkbook({ sheets, names, ...over });
  book.activeSheet = activeSheet;
  const useCases = createUseCases(book, () => new Date(0));
  const hitung = (jawaban: Partial<Jawaban> = {}): Promise<HasilHitung> =>
    useCases.hitung({ ...TANPA_JAWABAN, ...jawaban }, "panel");
  return { book, useCases, hitung };
}

function ditanyakan({ tinjauan }: Pick<HasilHitung, "tinjauan">): IsiPeriode | undefined {
  return tinjauan.daftarPertanyaan.find(
    (satu: Pertanyaan): satu is IsiPeriode => satu.jenis === "isi-periode",
  );
}

const capaian = ({ perhitungan }: Tinjauan) =>
  perhitungan?.kinerja.daftarIndikator.map(({ capaian: satu }) =>
    satu.status === "terukur" ? Number(satu.nilai) : satu.alasan,
  );

describe("a semester left blank beside its tribulan sheets", () => {
  test("is asked about, cell by cell, and nothing is written", async () => {
    const { book, hitung } = open({ ...TW, S1 });
    const before = book.dump();
    const hasil = await hitung();
    expect(hasil.status).toBe("perlu-jawaban");
    expect(book.calls).toEqual(["read"]);
    expect(book.dump()).toEqual(before);
    expect(ditanyakan(hasil)).toMatchObject({
      daftarLembar: ["TW1", "TW2"],
      daftarIsian: [
        {
          sebutan: "Target",
          indikator: SURAT,
          isi: "",
          akanMenjadi: "24",
          asal: "jumlah",
        },
        { sebutan: "Realisasi", indikator: SURAT, isi: "", akanMenjadi: "19" },
        { sebutan: "Realisasi", indikator: WARGA, isi: "", akanMenjadi: "79,5" },
      ],
      daftarCatatan: [],
    });
  });

  test("is filled with formulas that lead to the tribulan cells, and computed in the same click", async () => {
    const { book, hitung } = open({ ...TW, S1 });
    const hasil = await hitung({ isiPeriode: "ya" });
    expect(hasil.status).toBe("ditulis");
    expect(book.calls).toEqual(["read", "write"]);
    expect([book.at("S1!C5"), book.at("S1!D5"), book.at("S1!D6")]).toEqual([
      "='TW1'!C5+'TW2'!C5",
      "='TW1'!D5+'TW2'!D5",
      "=AVERAGE('TW1'!D6,'TW2'!D6)",
    ]);
    expect(book.at("S1!C6")).toBe(80);
    expect(book.at("S1!E5")).toContain("=IF(COUNT(C5,D5)<2");
    const [pertama, kedua] = capaian(hasil.tinjauan) ?? [];
    expect(pertama).toBeCloseTo((19 / 24) * 100);
    expect(kedua).toBe(99.375);
    expect(hasil.tinjauan.daftarTemuan.map(({ aturan }) => aturan)).not.toContain(
      "realisasi-dari-periode-lain",
    );
    expect(hasil.tinjauan.daftarTemuan.map(({ aturan }) => aturan)).not.toContain("target-kosong");
  });

  test("stays blank and tak terukur without consent, and the finding stays", async () => {
    const { book, hitung } = open({ ...TW, S1 });
    const hasil = await hitung({ isiPeriode: "tidak" });
    expect(hasil.status).toBe("ditulis");
    expect(book.at("S1!D5")).toBe("");
    expect(capaian(hasil.tinjauan)).toEqual(["target-kosong", "realisasi-kosong"]);
    expect(hasil.tinjauan.daftarTemuan.map(({ aturan }) => aturan)).toContain(
      "realisasi-dari-periode-lain",
    );
  });

  test("takes numbers where numbers are chosen, and is blank again after an undo", async () => {
    const { book, useCases, hitung } = open({ ...TW, S1 });
    const before = book.dump();
    await useCases.pilihKeluaran("angka");
    await hitung({ isiPeriode: "ya" });
    expect([book.at("S1!C5"), book.at("S1!D5"), book.at("S1!D6")]).toEqual([24, 19, 79.5]);
    await useCases.urungkan();
    expect(book.dump()).toEqual(before);
  });

  test("is asked about again when a tribulan has changed, but not what somebody typed since", async () => {
    const { book, useCases, hitung } = open({ ...TW, S1 });
    await useCases.pilihKeluaran("angka");
    await hitung({ isiPeriode: "ya" });
    expect((await hitung()).status).toBe("ditulis");
    book.type("TW2!D5", 11);
    book.type("TW2!D6", 100);
    book.type("S1!D6", 70);
    expect(ditanyakan(await hitung())).toMatchObject({
      daftarIsian: [{ indikator: SURAT, isi: "19", akanMenjadi: "20" }],
    });
  });

  test("names the sheets of a figure that is not of all of them", async () => {
    const sebagian = lembar("Tribulan II", [SURAT, "Jumlah", 12, 10], ["Lain", null, 1, 1]);
    const tanya = ditanyakan(await open({ ...TW, TW2: sebagian, S1 }).hitung());
    expect(tanya?.daftarIsian).toMatchObject([
      { indikator: SURAT, asal: "jumlah" },
      { indikator: SURAT, asal: "jumlah" },
      { indikator: WARGA, asal: "rata-rata TW1" },
    ]);
  });

  test("knows what it lacks", async () => {
    const TAHUN = lembar("Tahunan", [SURAT, "Jumlah", 48, null], [WARGA, "Terakhir", 80, null]);
    const kosong = lembar("Tribulan III", [SURAT, "Jumlah", 12, null], ["Lain", null, 1, 1]);
    const tanya = ditanyakan(await open({ ...TW, TW3: kosong, TAHUN }, "TAHUN").hitung());
    expect(tanya?.daftarIsian.map(({ indikator }) => indikator)).toEqual([SURAT]);
    expect(tanya?.daftarCatatan).toEqual([
      "“Surat selesai” belum termasuk Tribulan III 2023 (target atau realisasinya kosong).",
      "Belum termasuk Tribulan IV 2023 (lembarnya tidak ditemukan).",
    ]);
  });

  test("says how far it has looked in a workbook of many sheets", async () => {
    const lain = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => index + 1).map((nomor) => [
        `Catatan ${nomor}`,
        { rows: [["x"]] },
      ]),
    );
    const tanya = ditanyakan(
      await open({ TW1: { ...TW["TW1"], rows: TW["TW1"]?.rows ?? [] }, S1, ...lain }).hitung(),
    );
    expect(tanya?.daftarCatatan).toContain("Yang dibaca hanya 16 lembar pertama buku kerja ini.");
  });
});

describe("nothing is offered", () => {
  const tanpa = async (sheets: Sheets, over: Partial<MemorySpec> = {}) =>
    ditanyakan(await open(sheets, "S1", over).hitung());

  test("for a locked cell", async () => {
    const terkunci = { ...S1, unlocked: ["E", "F"] };
    expect(await tanpa({ ...TW, S1: terkunci })).toBeUndefined();
  });

  test("for a cell that is merged with another", async () => {
    const tanya = await tanpa({ ...TW, S1: { ...S1, merges: ["D5:D6"] } });
    expect(tanya).toBeUndefined();
  });

  test("for a formula that shows nothing", async () => {
    const rumus = lembar("Semester I", [SURAT, "Jumlah", 24, '=""'], [WARGA, null, 80, 1]);
    expect(await tanpa({ ...TW, S1: rumus })).toBeUndefined();
  });
});

test("percentages stay percentages, whatever the format of the blank cell", async () => {
  const persen = (periode: string, realisasi: Cell) => ({
    ...lembar(periode, ["Tepat waktu", "Terakhir", 0.9, realisasi], ["x", null, 1, 1]),
    formats: { C5: "0%", ...(realisasi === null ? { D5: "@" } : { D5: "0.0%" }) },
  });
  const sheets = {
    TW1: persen("Tribulan I", 0.7),
    TW2: persen("Tribulan II", 0.81),
    S1: persen("Semester I", null),
  };
  const { book, hitung } = open(sheets);
  const hasil = await hitung({ isiPeriode: "ya" });
  expect(capaian(hasil.tinjauan)?.[0]).toBe(90);
  expect(book.at("S1!D5")).toBe(`=IF('TW2'!D5="","",'TW2'!D5)`);
  const rentang = { baris: 4, kolom: 3, tinggi: 1, lebar: 1 };
  const [sel] = await book.readBlocks([{ sheet: "S1", rentang }]);
  expect(sel?.numberFormats).toEqual([["0.0%"]]);
});
