import type { MemorySpec } from "../../../test/support/memory-workbook";
import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import { kolomHuruf } from "../../masukan/alamat";
import type { HasilLaporan, Tinjauan, UseCases } from "../tinjauan";
import { createUseCases } from "../use-cases";
import { KUNCI_LAPORAN } from "./rekam-laporan";
import type { JawabanLaporan, KeadaanLaporan, TahapLaporan } from "./tinjauan-laporan";

type Rows = MemorySpec["sheets"][string]["rows"];

const KINERJA: Rows = [
  ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian", "Kategori"],
  [1, "Pelayanan yang prima", "Pelayanan tepat waktu", "%", 0.92, 0.69, null, null],
  [2, "Pelayanan yang prima", "Surat selesai", "surat", 12, 12, null, null],
];
const ANGGARAN: Rows = [
  ["Kode", "Uraian", "Pagu", "Realisasi", "Serapan"],
  ["1", "Program Pelayanan", 428_807_750, 428_791_750, null],
];
const IDENTITAS: Rows = [
  ["Jabatan", "Kasi Pelayanan"],
  ["Kecamatan", "Candipuro"],
  ["Kabupaten", "Kabupaten Lumajang"],
  ["Periode", "Tribulan IV"],
  ["Tahun", 2023],
];
const NAMA = [
  { name: "LKj_Kinerja", at: "Kinerja!A1:H3" },
  { name: "LKj_Anggaran", at: "Anggaran!A1:E2" },
  { name: "LKj_Identitas", at: "Identitas!A1:B5" },
];
const LEMBAR = "LKj Tribulan IV 2023";

function open(over: Partial<MemorySpec> = {}) {
  const book = new MemoryWorkbook({
    sheets: {
      Kinerja: { rows: KINERJA, formats: { "E2:F2": "0%" } },
      Anggaran: { rows: ANGGARAN },
      Identitas: { rows: IDENTITAS },
    },
    names: NAMA,
    ...over,
  });
  let minute = 0;
  const useCases = createUseCases(book, () => new Date(Date.UTC(2024, 0, 2, 3, minute++)));
  return { book, useCases };
}

const DIAM: JawabanLaporan = { cara: undefined, simpan: [] };

const buat = (useCases: UseCases, jawaban: Partial<JawabanLaporan> = {}): Promise<HasilLaporan> =>
  useCases.buatLaporan({ ...DIAM, ...jawaban });

const keadaan = ({ laporan }: Tinjauan): KeadaanLaporan | undefined => laporan?.keadaan;

/** Addresses of all cells of a sheet whose text has the words. */
function cari(book: MemoryWorkbook, lembar: string, kata: string): string[] {
  return Object.entries(book.dump()).flatMap(([alamat, sel]) => {
    const [sheet = "", baris = "", kolom = ""] = alamat.split("|");
    const isi = typeof sel === "object" && sel !== null && "input" in sel ? sel.input : undefined;
    const huruf = kolomHuruf(Number(kolom));
    return sheet === lembar && typeof isi === "string" && isi.includes(kata)
      ? [`${sheet}!${huruf}${Number(baris) + 1}`]
      : [];
  });
}

/** The first cell of the report whose text has the words; the test cannot go on without it. */
function sel(book: MemoryWorkbook, kata: string, lembar = LEMBAR): string {
  const [alamat] = cari(book, lembar, kata);
  if (alamat === undefined) throw new Error(`Nothing on ${lembar} says “${kata}”`);
  return alamat;
}

const teks = (book: MemoryWorkbook, alamat: string): string => String(book.at(alamat));

describe("Buat Laporan", () => {
  test("is one read, one write and one look at the paper, and leaves the input sheets alone", async () => {
    const { book, useCases } = open();
    const before = book.dump();
    const hasil = await buat(useCases);
    expect(hasil).toMatchObject({
      status: "ditulis",
      laporan: { lembar: LEMBAR, jumlahFrasa: 0, daftarCatatan: [] },
    });
    expect(book.calls).toEqual(["read", "writeSheet", "readPrint"]);
    const after = book.dump();
    for (const [alamat, isi] of Object.entries(before))
      expect([alamat, after[alamat]]).toEqual([alamat, isi]);
    expect(sel(book, "75%")).toBeDefined();
  });

  test("tells how far it has come", async () => {
    const tahap: TahapLaporan[] = [];
    await open().useCases.buatLaporan(DIAM, (item) => tahap.push(item));
    expect(tahap).toEqual(["membaca", "menyusun", "menulis", "memeriksa"]);
  });

  test("is known as up to date afterwards", async () => {
    const { useCases } = open();
    expect(keadaan(await useCases.tinjau())).toEqual({ jenis: "belum-ada" });
    await buat(useCases);
    expect(keadaan(await useCases.tinjau())).toEqual({
      jenis: "ada",
      lembar: LEMBAR,
      waktu: "2024-01-02T03:00:00.000Z",
      daftarPerubahan: [],
      daftarSuntingan: [],
    });
  });

  test("names what has changed since, with its cell", async () => {
    const { book, useCases } = open();
    await buat(useCases);
    book.type("Kinerja!F2", 0.46);
    expect(keadaan(await useCases.tinjau())).toMatchObject({
      daftarPerubahan: [
        {
          sebutan: "Realisasi “Pelayanan tepat waktu”",
          tempat: { lembar: "Kinerja", rentang: { baris: 1, kolom: 5 } },
        },
      ],
      daftarSuntingan: [],
    });
    expect(cari(book, LEMBAR, "87,50%")).not.toEqual([]);
    await buat(useCases);
    expect(cari(book, LEMBAR, "87,50%")).toEqual([]);
    expect(cari(book, LEMBAR, "50%")).not.toEqual([]);
  });

  test("says so when the printer will use another paper", async () => {
    const { book, useCases } = open();
    book.printChanges = { paper: undefined, fitToWidth: undefined };
    const hasil = await buat(useCases);
    expect(hasil.status === "ditulis" && hasil.laporan.daftarCatatan).toEqual([
      expect.stringContaining("mengganti kertas A4"),
      expect.stringContaining("satu halaman lebar"),
    ]);
  });
});

describe("what a person has changed on the report", () => {
  async function disunting() {
    const { book, useCases } = open();
    await buat(useCases);
    const alamat = sel(book, "Indikator “Pelayanan tepat waktu”");
    const lama = teks(book, alamat);
    const baru = lama.replace("Indikator “", "Adapun indikator “");
    book.type(alamat, baru);
    return { book, useCases, alamat, lama, baru };
  }

  test("is asked about before it is written over, and nothing is written meanwhile", async () => {
    const { book, useCases, alamat, lama, baru } = await disunting();
    const before = book.dump();
    const hasil = await buat(useCases);
    expect(hasil.status).toBe("perlu-jawaban");
    expect(keadaan(hasil.tinjauan)).toMatchObject({
      daftarSuntingan: [{ isi: baru, akanMenjadi: lama }],
    });
    expect(book.dump()).toEqual(before);
    expect(teks(book, alamat)).toBe(baru);
  });

  test("is replaced where the officer says so", async () => {
    const { book, useCases, lama, baru } = await disunting();
    await buat(useCases, { cara: "timpa" });
    expect(cari(book, LEMBAR, baru)).toEqual([]);
    expect(cari(book, LEMBAR, lama)).not.toEqual([]);
  });

  test("stays when the report is written on a second sheet", async () => {
    const { book, useCases, alamat, baru } = await disunting();
    const hasil = await buat(useCases, { cara: "lembar-kedua" });
    expect(hasil).toMatchObject({ laporan: { lembar: `${LEMBAR} (2)` } });
    expect(teks(book, alamat)).toBe(baru);
    expect(keadaan(await useCases.tinjau())).toMatchObject({
      lembar: `${LEMBAR} (2)`,
      daftarSuntingan: [],
    });
  });

  test("becomes the office's own wording, in which the numbers stay alive", async () => {
    const { book, useCases, baru } = await disunting();
    const { tinjauan } = await buat(useCases);
    const kini = keadaan(tinjauan);
    const id = kini?.jenis === "ada" ? (kini.daftarSuntingan[0]?.id ?? "") : "";
    const hasil = await buat(useCases, { cara: "timpa", simpan: [id] });
    expect(hasil).toMatchObject({ status: "ditulis", laporan: { jumlahFrasa: 1 } });
    expect(cari(book, LEMBAR, baru)).not.toEqual([]);
    expect(cari(book, "Frasa", "{capaian}")).not.toEqual([]);

    book.type("Kinerja!F2", 0.46);
    await buat(useCases);
    expect(teks(book, sel(book, "Adapun indikator “Pelayanan tepat waktu”"))).toContain("50%");
  });

  test("in a table can be replaced, but is no wording", async () => {
    const { book, useCases } = open();
    await buat(useCases);
    const [alamat = ""] = cari(book, LEMBAR, "Pelayanan yang prima");
    book.type(alamat, "Pelayanan lain");
    const { status, tinjauan } = await buat(useCases);
    expect(status).toBe("perlu-jawaban");
    expect(keadaan(tinjauan)).toMatchObject({ daftarSuntingan: [{ kalimat: undefined }] });
  });
});

describe("the sheet of the report", () => {
  test("keeps its place when it is renamed", async () => {
    const { book, useCases } = open();
    await buat(useCases);
    book.rename(LEMBAR, "Laporan final");
    expect(await buat(useCases)).toMatchObject({ laporan: { lembar: "Laporan final" } });
    expect(keadaan(await useCases.tinjau())).toMatchObject({
      lembar: "Laporan final",
      daftarSuntingan: [],
    });
  });

  test("is made anew when it was deleted", async () => {
    const { book, useCases } = open();
    await buat(useCases);
    book.remove(LEMBAR);
    expect(keadaan(await useCases.tinjau())).toEqual({ jenis: "belum-ada" });
    expect(await buat(useCases)).toMatchObject({ laporan: { lembar: LEMBAR } });
  });

  test("never is one of the same name that somebody else has made", async () => {
    const rows: Rows = [["catatan rapat"]];
    const { book, useCases } = open({
      sheets: {
        Kinerja: { rows: KINERJA, formats: { "E2:F2": "0%" } },
        Anggaran: { rows: ANGGARAN },
        Identitas: { rows: IDENTITAS },
        [LEMBAR]: { rows },
      },
    });
    expect(await buat(useCases)).toMatchObject({ laporan: { lembar: `${LEMBAR} (2)` } });
    expect(book.at(`${LEMBAR}!A1`)).toBe("catatan rapat");
  });

  test("of which nothing is remembered is asked about", async () => {
    const { book, useCases } = open();
    await buat(useCases);
    book.settings.delete(KUNCI_LAPORAN);
    const { status, tinjauan } = await buat(useCases);
    expect([status, keadaan(tinjauan)]).toEqual([
      "perlu-jawaban",
      { jenis: "tak-dikenal", lembar: LEMBAR },
    ]);
    expect(await buat(useCases, { cara: "timpa" })).toMatchObject({ status: "ditulis" });
  });

  test("of another period stays, and the new one gets its own", async () => {
    const { book, useCases } = open();
    await buat(useCases);
    book.type("Identitas!B4", "Tribulan I");
    book.type("Identitas!B5", 2024);
    expect(await buat(useCases)).toMatchObject({ laporan: { lembar: "LKj Tribulan I 2024" } });
    expect(cari(book, LEMBAR, "75%")).not.toEqual([]);
  });

  test("understands the workbook too when the tables are named for one sheet only", async () => {
    const { book, useCases } = open({ names: NAMA.map((nama) => ({ ...nama, sheet: "Kinerja" })) });
    await buat(useCases);
    book.activeSheet = LEMBAR;
    expect(keadaan(await useCases.tinjau())).toMatchObject({ jenis: "ada", daftarPerubahan: [] });
    expect(await buat(useCases)).toMatchObject({ laporan: { lembar: LEMBAR } });
    book.activeSheet = "Kinerja";
    expect(keadaan(await useCases.tinjau())).toMatchObject({ jenis: "ada", daftarSuntingan: [] });
  });
});

describe("what stands in the way of a report", () => {
  const aturan = ({ tinjauan }: HasilLaporan): string[] =>
    (tinjauan.laporan?.daftarHalangan ?? []).map((halangan) => halangan.aturan);

  test.each([
    ["a workbook that can only be read", { readOnly: true }, "laporan-hanya-baca"],
    ["a protected structure", { structureProtected: true }, "laporan-struktur-terkunci"],
  ])("%s is told before anything is written", async (_, over, kode) => {
    const { book, useCases } = open(over);
    const hasil = await buat(useCases);
    expect([hasil.status, aturan(hasil)]).toEqual(["terhalang", [kode]]);
    expect(book.calls).toEqual(["read"]);
  });

  test("no Kinerja table leaves nothing to report", async () => {
    const { useCases } = open({ names: [] });
    expect(await buat(useCases)).toMatchObject({
      status: "terhalang",
      tinjauan: { laporan: undefined },
    });
  });

  test("a write that broke off is told as such, and the next click writes without a question", async () => {
    const { book, useCases } = open();
    book.faults.push({ on: "writeSheet", code: "sesi-putus", afterBlocks: 2 });
    await expect(buat(useCases)).rejects.toMatchObject({ code: "sesi-putus" });
    expect(keadaan(await useCases.tinjau())).toEqual({ jenis: "terputus", lembar: LEMBAR });
    expect(await buat(useCases)).toMatchObject({ status: "ditulis", laporan: { lembar: LEMBAR } });
    expect(keadaan(await useCases.tinjau())).toMatchObject({ jenis: "ada", daftarSuntingan: [] });
  });
});

test("the choice of sections and paper is kept in the workbook", async () => {
  const { book, useCases } = open();
  const { laporan } = await useCases.tinjau();
  if (!laporan) throw new Error("No report");
  await useCases.pilihLaporan({
    daftarBagian: ["capaian-kinerja"],
    tataLetak: { ...laporan.pilihan.tataLetak, kertas: "folio" },
  });
  expect((await useCases.tinjau()).laporan?.pilihan).toMatchObject({
    daftarBagian: ["capaian-kinerja"],
    tataLetak: { kertas: "folio" },
  });
  await buat(useCases);
  expect(cari(book, LEMBAR, "KATA PENGANTAR")).toEqual([]);
});
