import type { MemorySpec } from "../../test/support/memory-workbook";
import { MemoryWorkbook } from "../../test/support/memory-workbook";
import { alamatLengkap } from "../masukan/alamat";
import { KUNCI_RIWAYAT } from "./riwayat/riwayat";
import { pesanGalat } from "./pesan-galat";
import type { HasilHitung, Jawaban, UseCases } from "./tinjauan";
import { TANPA_JAWABAN } from "./tinjauan";
import { createUseCases } from "./use-cases";

type Rows = MemorySpec["sheets"][string]["rows"];

const KEPALA = ["No", "Indikator", "Target", "Realisasi", "Capaian", "Kategori", "Ket"];
const KINERJA: Rows = [
  ["LAPORAN KINERJA"],
  [],
  KEPALA,
  [1, "Pelayanan tepat waktu", 0.92, 0.69, null, null, "x"],
  [2, "Surat selesai", 12, 12, null, null, null],
];
const ANGGARAN: Rows = [
  ["Kode", "Uraian", "Pagu", "Realisasi", "Serapan", "Sisa"],
  ["1", "Program", 428_807_750, 428_791_750, null, null],
  ["1.1", "Kegiatan", 398_907_750, 398_891_750, null, null],
  ["1.2", "Kegiatan lain", 29_900_000, 29_900_000, null, null],
];

const NAMA = [
  { name: "LKj_Kinerja", at: "Kinerja!A3:G5" },
  { name: "LKj_Anggaran", at: "Data Anggaran!A1:F4" },
];

function open(over: Partial<MemorySpec> = {}, kinerja: Rows = KINERJA) {
  const book = new MemoryWorkbook({
    sheets: {
      Kinerja: { rows: kinerja, formats: { "C4:D4": "0%" } },
      "Data Anggaran": { rows: ANGGARAN, formats: { "C2:D4": "#,##0" } },
    },
    names: NAMA,
    ...over,
  });
  let minute = 0;
  const clock = (): Date => new Date(Date.UTC(2024, 0, 2, 3, minute++));
  return { book, useCases: createUseCases(book, clock) };
}

const DIAM: Jawaban = TANPA_JAWABAN;
const hitung = (useCases: UseCases, jawaban: Partial<Jawaban> = {}): Promise<HasilHitung> =>
  useCases.hitung({ ...DIAM, ...jawaban }, "panel");

async function rejection(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("Expected a rejection");
}

/** Everything but the output columns. */
function withoutOutput(book: MemoryWorkbook): Record<string, unknown> {
  const output = /^(Kinerja\|[34]\|[45]|Data Anggaran\|[123]\|[45])$/;
  return Object.fromEntries(Object.entries(book.dump()).filter(([key]) => !output.test(key)));
}

describe("tinjau", () => {
  test("reads once and writes nothing", async () => {
    const { book, useCases } = open();
    const before = book.dump();
    const { daftarTujuan, daftarHalangan, daftarPertanyaan } = await useCases.tinjau();
    expect(book.calls).toEqual(["read"]);
    expect(book.dump()).toEqual(before);
    expect([daftarHalangan, daftarPertanyaan]).toEqual([[], []]);
    expect(daftarTujuan.map(({ tempat }) => alamatLengkap(tempat))).toEqual([
      "Kinerja!E4:E5",
      "Kinerja!F4:F5",
      "'Data Anggaran'!E2:E4",
      "'Data Anggaran'!F2:F4",
    ]);
  });
});

describe("hitung", () => {
  test("is one read and one write, and changes the output columns only", async () => {
    const { book, useCases } = open();
    const before = withoutOutput(book);
    const hasil = await hitung(useCases);
    expect(hasil).toMatchObject({ status: "ditulis", jumlahSel: 10 });
    expect(book.calls).toEqual(["read", "write"]);
    expect(withoutOutput(book)).toEqual(before);
    expect(book.at("Kinerja!E4")).toContain("=IF(COUNT(C4,D4)<2");
    expect(book.at("Data Anggaran!E2")).toContain("D2/C2");
  });

  test("writes numbers where the pane has chosen them", async () => {
    const { book, useCases } = open();
    await useCases.pilihKeluaran("angka");
    await hitung(useCases);
    expect([book.at("Kinerja!E4"), book.at("Kinerja!F4")]).toEqual([0.75, "Sedang"]);
    expect([book.at("Data Anggaran!E2"), book.at("Data Anggaran!F2")]).toEqual([0.9999, 16_000]);
  });

  test("lets LKj_Pengaturan have the last word about formulas and numbers", async () => {
    const { book, useCases } = open({
      sheets: {
        Kinerja: { rows: KINERJA, formats: { "C4:D4": "0%" } },
        Atur: { rows: [["Keluaran", "rumus"]] },
      },
      names: [
        { name: "LKj_Kinerja", at: "Kinerja!A3:G5" },
        { name: "LKj_Pengaturan", at: "Atur!A1:B1" },
      ],
    });
    await useCases.pilihKeluaran("angka");
    await hitung(useCases);
    expect(book.at("Kinerja!E4")).toContain("=IF(");
  });

  test("writes nothing a second time, so that the first run can still be undone", async () => {
    const { book, useCases } = open();
    await hitung(useCases);
    const stored = book.settings.get(KUNCI_RIWAYAT);
    const hasil = await hitung(useCases);
    expect(hasil).toMatchObject({ status: "ditulis", jumlahSel: 0, daftarTempat: [] });
    expect(book.calls).toEqual(["read", "write", "read"]);
    expect(book.settings.get(KUNCI_RIWAYAT)).toBe(stored);
  });

  test("keeps where a run was started, so that the pane can tell of a ribbon click", async () => {
    const { useCases } = open();
    await useCases.hitung(DIAM, "pita");
    const { dapatDiurungkan } = await useCases.tinjau();
    expect(dapatDiurungkan).toMatchObject({ asal: "pita", waktu: "2024-01-02T03:00:00.000Z" });
  });

  test("overwrites its own earlier content without asking", async () => {
    const { book, useCases } = open();
    await useCases.pilihKeluaran("angka");
    await hitung(useCases);
    book.type("Kinerja!D4", 0.46);
    const hasil = await hitung(useCases);
    expect(hasil.status).toBe("ditulis");
    expect(book.at("Kinerja!E4")).toBe(0.5);
  });
});

describe("what stands in the way", () => {
  const aturan = ({ tinjauan }: HasilHitung): string[] =>
    tinjauan.daftarHalangan.map((halangan) => halangan.aturan);

  test("a workbook without a Kinerja table", async () => {
    const { book, useCases } = open({ names: [] });
    const hasil = await hitung(useCases);
    expect(hasil.status).toBe("terhalang");
    expect(aturan(hasil)).toEqual(["tabel-kinerja-tidak-ada"]);
    expect(book.calls).toEqual(["read"]);
  });

  test("a workbook opened for reading only", async () => {
    const { book, useCases } = open({ readOnly: true });
    expect(aturan(await hitung(useCases))).toEqual(["buku-hanya-baca"]);
    expect(book.calls).toEqual(["read"]);
  });

  test("a locked output column: nothing is written, not even elsewhere", async () => {
    const { book, useCases } = open({
      sheets: {
        Kinerja: { rows: KINERJA, formats: { "C4:D4": "0%" }, unlocked: ["E"] },
        "Data Anggaran": { rows: ANGGARAN },
      },
    });
    const before = book.dump();
    const hasil = await hitung(useCases);
    expect(aturan(hasil)).toEqual(["kolom-terkunci"]);
    expect(hasil.tinjauan.daftarHalangan[0]?.pesan).toContain("Kinerja!F4:F5");
    expect(book.dump()).toEqual(before);
  });

  test("unlocked output columns of a protected sheet do not", async () => {
    const { book, useCases } = open({
      sheets: { Kinerja: { rows: KINERJA, formats: { "C4:D4": "0%" }, unlocked: ["E", "F"] } },
      names: [{ name: "LKj_Kinerja", at: "Kinerja!A3:G5" }],
    });
    expect(await hitung(useCases)).toMatchObject({ status: "ditulis", jumlahSel: 4 });
    expect(book.at("Kinerja!E4")).toContain("=IF(");
  });

  test("two columns that claim the same meaning", async () => {
    const rows = [...KINERJA];
    rows[2] = ["No", "Indikator", "Target", "Target", "Realisasi", "Capaian", "Kategori"];
    const { useCases } = open({}, rows);
    expect(aturan(await hitung(useCases))).toEqual(["kolom-ganda"]);
  });

  test("merged output cells", async () => {
    const { useCases } = open({
      sheets: { Kinerja: { rows: KINERJA, formats: { "C4:D4": "0%" }, merges: ["E4:E5"] } },
      names: [{ name: "LKj_Kinerja", at: "Kinerja!A3:G5" }],
    });
    expect(aturan(await hitung(useCases))).toEqual(["sel-keluaran-gabungan"]);
  });
});

describe("what somebody typed in an output column", () => {
  const typed = KINERJA.map((row, index) =>
    index === 3 ? [...row.slice(0, 4), 0.8, null, "x"] : row,
  );

  test("is asked for, with what the cell holds and what it would hold", async () => {
    const { book, useCases } = open({}, typed);
    const { status, tinjauan } = await hitung(useCases);
    expect(status).toBe("perlu-jawaban");
    expect(book.calls).toEqual(["read"]);
    expect(tinjauan.daftarPertanyaan).toMatchObject([
      {
        jenis: "timpa-isian",
        jumlahSel: 1,
        contoh: [{ isi: "0.8", akanMenjadi: "75%" }],
      },
    ]);
  });

  test("is asked for also where our own content stood before", async () => {
    const { book, useCases } = open();
    await hitung(useCases);
    book.type("Kinerja!E4", 0.9);
    expect(await hitung(useCases)).toMatchObject({
      status: "perlu-jawaban",
      tinjauan: { daftarPertanyaan: [{ jumlahSel: 1, contoh: [{ isi: "90%" }] }] },
    });
  });

  test("stays when the answer is no, and the rest is written", async () => {
    const { book, useCases } = open({}, typed);
    const hasil = await hitung(useCases, { timpaIsian: "tidak" });
    expect(hasil).toMatchObject({ status: "ditulis", jumlahSel: 9 });
    expect(book.at("Kinerja!E4")).toBe(0.8);
    expect(book.at("Kinerja!E5")).toContain("=IF(");
  });

  test("is replaced when the answer is yes, and comes back with an undo", async () => {
    const { book, useCases } = open({}, typed);
    await hitung(useCases, { timpaIsian: "ya" });
    expect(book.at("Kinerja!E4")).toContain("=IF(");
    await useCases.urungkan();
    expect(book.at("Kinerja!E4")).toBe(0.8);
  });
});

describe("missing output columns", () => {
  const bare: Rows = [
    ["Indikator", "Target", "Realisasi"],
    ["Surat selesai", 12, 9],
  ];
  const openBare = (rows: Rows, sheet?: string) =>
    open({
      sheets: { "Data A": { rows } },
      names: [{ name: "LKj_Kinerja", at: "Data A!A1:C2", ...(sheet !== undefined && { sheet }) }],
    });

  test("are asked for, right of the table", async () => {
    const { useCases } = openBare(bare);
    const { status, tinjauan } = await hitung(useCases);
    expect(status).toBe("perlu-jawaban");
    const [pertanyaan] = tinjauan.daftarPertanyaan;
    expect(pertanyaan && alamatLengkap(pertanyaan.tempat)).toBe("'Data A'!D1:E2");
  });

  test.each([undefined, "Data A"])(
    "get their headings, and the name grows with them (scope %s)",
    async (sheet) => {
      const { book, useCases } = openBare(bare, sheet);
      await hitung(useCases, { tambahKolom: "ya" });
      expect([book.at("Data A!D1"), book.at("Data A!E1")]).toEqual(["Capaian", "Kategori"]);
      expect(book.at("Data A!D2")).toContain("=IF(");
      expect(book.names[0]?.at).toBe("Data A!A1:E2");
      await expect(useCases.tinjau()).resolves.toMatchObject({ daftarPertanyaan: [] });
    },
  );

  test("leave nothing behind when the run is undone", async () => {
    const { book, useCases } = openBare(bare);
    const before = book.dump();
    await hitung(useCases, { tambahKolom: "ya" });
    await useCases.urungkan();
    expect(book.dump()).toEqual(before);
  });

  test("are not offered over cells that are taken; then nothing can be written", async () => {
    const { useCases } = openBare([...bare.slice(0, 1), ["Surat selesai", 12, 9, null, "catatan"]]);
    const hasil = await hitung(useCases);
    expect(hasil.status).toBe("terhalang");
    expect(hasil.tinjauan.daftarHalangan.map(({ aturan }) => aturan)).toEqual([
      "kolom-tidak-dapat-ditambah",
    ]);
  });
});

describe("urungkan", () => {
  test("puts everything back: contents, number formats, names", async () => {
    const { book, useCases } = open();
    const before = book.dump();
    await hitung(useCases);
    const hasil = await useCases.urungkan();
    expect(book.dump()).toEqual(before);
    expect(hasil).toMatchObject({ jumlahDikembalikan: 10, daftarDibiarkan: [] });
    await expect(useCases.tinjau()).resolves.toMatchObject({ dapatDiurungkan: undefined });
  });

  test("leaves cells that somebody has changed since, and names them", async () => {
    const { book, useCases } = open();
    await hitung(useCases);
    book.type("Kinerja!E5", "cek lagi");
    const hasil = await useCases.urungkan();
    expect(book.at("Kinerja!E5")).toBe("cek lagi");
    expect(book.at("Kinerja!E4")).toBe("");
    expect(hasil.daftarDibiarkan.map(alamatLengkap)).toEqual(["Kinerja!E5"]);
    expect(hasil.jumlahDikembalikan).toBe(9);
  });

  test("goes back one run, whose content is still known as ours", async () => {
    const { book, useCases } = open();
    await useCases.pilihKeluaran("angka");
    await hitung(useCases);
    book.type("Kinerja!D4", 0.46);
    await hitung(useCases);
    await useCases.urungkan();
    expect(book.at("Kinerja!E4")).toBe(0.75);
    expect(await hitung(useCases)).toMatchObject({ status: "ditulis" });
  });

  test("does nothing where nothing was run", async () => {
    const { useCases } = open();
    expect(await useCases.urungkan()).toEqual({
      daftarTempat: [],
      jumlahDikembalikan: 0,
      daftarDibiarkan: [],
    });
  });

  test("does nothing with somebody else's text under our key", async () => {
    const { useCases } = open({ settings: { [KUNCI_RIWAYAT]: '{"v":9}' } });
    expect(await useCases.urungkan()).toMatchObject({ jumlahDikembalikan: 0 });
  });
});

describe("a write that fails", () => {
  test("before anything was done is told as nothing done", async () => {
    const { book, useCases } = open();
    const before = book.dump();
    book.faults.push({ on: "write", code: "sesi-putus" });
    const error = await rejection(hitung(useCases));
    expect(error).toMatchObject({ code: "sesi-putus", keadaan: "utuh" });
    expect(pesanGalat(error).pesan).toContain("tidak ada sel yang berubah");
    expect(book.dump()).toEqual(before);
  });

  test("after some blocks is put back", async () => {
    const { book, useCases } = open();
    const before = book.dump();
    book.faults.push({ on: "write", code: "tak-terduga", afterBlocks: 2 });
    const error = await rejection(hitung(useCases));
    expect(error).toMatchObject({ keadaan: "dikembalikan" });
    expect(pesanGalat(error).pesan).toContain("Kinerja!E4:E5");
    expect(book.dump()).toEqual(before);
    await expect(useCases.tinjau()).resolves.toMatchObject({ dapatDiurungkan: undefined });
  });

  test("and cannot be put back either names what stands there now", async () => {
    const { book, useCases } = open();
    book.faults.push({ on: "write", code: "sesi-putus", afterBlocks: 1 });
    book.faults.push({ on: "write", code: "sesi-putus" });
    const error = await rejection(hitung(useCases));
    expect(error).toMatchObject({ keadaan: "sebagian" });
    expect(pesanGalat(error).pesan).toContain("Kinerja!E4:E5");
    expect(book.at("Kinerja!F4")).toBe("");
  });

  test("though all was done counts as done, and can be undone", async () => {
    const { book, useCases } = open();
    const before = book.dump();
    book.faults.push({ on: "write", code: "sesi-putus", answerLost: true });
    expect(await hitung(useCases)).toMatchObject({ status: "ditulis", jumlahSel: 10 });
    await useCases.urungkan();
    expect(book.dump()).toEqual(before);
  });

  test("after the last cell is completed with what makes it undoable", async () => {
    const { book, useCases } = open();
    const before = book.dump();
    book.faults.push({ on: "write", code: "sesi-putus", afterBlocks: 4 });
    expect(await hitung(useCases)).toMatchObject({ status: "ditulis" });
    expect(book.calls).toEqual(["read", "write", "readBlocks", "write"]);
    await useCases.urungkan();
    expect(book.dump()).toEqual(before);
  });

  test("and cannot be looked into is told as unknown", async () => {
    const { book, useCases } = open();
    book.faults.push({ on: "write", code: "sesi-putus", answerLost: true });
    book.faults.push({ on: "readBlocks", code: "sesi-putus" });
    expect(await rejection(hitung(useCases))).toMatchObject({ keadaan: "tidak-pasti" });
  });

  test("because a cell is being edited is told as just that", async () => {
    const { book, useCases } = open();
    book.faults.push({ on: "write", code: "sel-sedang-disunting" });
    const error = await rejection(hitung(useCases));
    expect(error).not.toHaveProperty("keadaan");
    expect(book.calls).toEqual(["read", "write"]);
  });
});

test("a thousand indikator and a thousand budget rows are remembered in few characters", async () => {
  const rows = (count: number, make: (index: number) => Rows[number]): Rows =>
    Array.from({ length: count }, (_, index) => make(index));
  const { book, useCases } = open({
    sheets: {
      Kinerja: {
        rows: [KEPALA, ...rows(1000, (i) => [i + 1, `Indikator ${i}`, 100, i, null, null, null])],
      },
      Anggaran: {
        rows: [
          ANGGARAN[0] ?? [],
          ...rows(1000, (i) => [`1.${i}`, "Kegiatan", 9000, i, null, null]),
        ],
      },
    },
    names: [
      { name: "LKj_Kinerja", at: "Kinerja!A1:G1001" },
      { name: "LKj_Anggaran", at: "Anggaran!A1:F1001" },
    ],
  });
  expect(await hitung(useCases)).toMatchObject({ status: "ditulis", jumlahSel: 4000 });
  expect(book.calls).toEqual(["read", "write"]);
  expect(book.settings.get(KUNCI_RIWAYAT)?.length).toBeLessThan(10_000);
});

test("pilih selects the cells", async () => {
  const { book, useCases } = open();
  await useCases.pilih({ lembar: "Kinerja", rentang: { baris: 3, kolom: 6, tinggi: 1, lebar: 1 } });
  expect(book.lastSelected).toBe("Kinerja!G4");
});
