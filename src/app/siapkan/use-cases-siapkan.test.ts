import type { MemorySpec } from "../../../test/support/memory-workbook";
import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import { alamatLengkap } from "../../masukan/alamat";
import type { TabelDicari } from "../../masukan/deteksi/calon";
import { tempat } from "../../../test/support/tempat";
import { TANPA_JAWABAN } from "../tinjauan";
import { createUseCases } from "../use-cases";
import type { HasilSiapkan, IsianTemplat, TinjauanSiapkan } from "./siapkan";
import { createUseCasesSiapkan } from "./use-cases-siapkan";

type Rows = MemorySpec["sheets"][string]["rows"];

const KINERJA: Rows = [
  ["REALISASI KINERJA TRIBULAN III TAHUN 2023"],
  ["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"],
  ["Pelayanan", "Pelayanan tepat waktu", "92%", "69%", null, null],
  ["Pelayanan", "Surat selesai", "1.200", "1.100,5", null, null],
  ["Pelayanan", "Warga terlayani", "73 orang", "70 orang", null, null],
];
const IDENTITAS: Rows = [
  ["Jabatan", "Kasi Pemerintahan"],
  ["Periode", "Tribulan III"],
  ["Tahun", 2023],
];

const open = (over: Partial<MemorySpec> = {}) => {
  const book = new MemoryWorkbook({
    sheets: { Kinerja: { rows: KINERJA }, Identitas: { rows: IDENTITAS } },
    names: [],
    ...over,
  });
  const clock = (): Date => new Date(Date.UTC(2024, 0, 2));
  const utama = createUseCases(book, clock);
  return { book, utama, siapkan: createUseCasesSiapkan(book, clock) };
};

const NAMA = [
  { name: "LKj_Kinerja", at: "Kinerja!A2:F5" },
  { name: "LKj_Identitas", at: "Identitas!A1:B3" },
];

const penetapan = (tabel: TabelDicari, at: string, koreksi: Record<string, string> = {}) => ({
  tabel,
  tempat: tempat(at),
  koreksi,
});

function done(hasil: HasilSiapkan): TinjauanSiapkan {
  if (hasil.status === "ditolak") throw new Error(hasil.temuan.pesan);
  return hasil.tinjauan;
}

function refused(hasil: HasilSiapkan): string {
  if (hasil.status !== "ditolak") throw new Error("Expected a refusal");
  return hasil.temuan.pesan;
}

const keadaan = ({ daftarTabel }: TinjauanSiapkan, tabel: TabelDicari) =>
  daftarTabel.find((item) => item.tabel === tabel)?.keadaan;

describe("tinjau", () => {
  test("looks at everything and writes nothing", async () => {
    const { book, siapkan } = open();
    const before = book.dump();
    const tinjauan = await siapkan.tinjau();
    expect(book.calls).toEqual(["scan"]);
    expect(book.dump()).toEqual(before);
    expect(tinjauan.deteksi.usulan.map(({ tabel }) => tabel)).toContain("Kinerja");
    expect(keadaan(tinjauan, "Kinerja")).toEqual({ jenis: "belum-ada" });
    expect(tinjauan.bukuKosong).toBe(false);
  });

  test("tells what is named, how its columns are understood, and which numbers are texts", async () => {
    const { siapkan } = open({ names: NAMA });
    const tinjauan = await siapkan.tinjau();
    const ada = keadaan(tinjauan, "Kinerja");
    if (ada?.jenis !== "ditemukan") throw new Error("Kinerja was not found");
    expect([alamatLengkap(ada.tempat), ada.jumlahBaris]).toEqual(["Kinerja!A2:F5", 3]);
    expect(ada.calon?.daftarKolom.map(({ arti }) => arti)).toEqual([
      "sasaran",
      "indikator",
      "target",
      "realisasi",
      "capaian",
      "kategori",
    ]);
    const [teks] = tinjauan.daftarAngkaTeks;
    expect([teks?.jumlahSel, teks?.jumlahRagu]).toEqual([3, 3]);
    expect(teks?.contoh.map(({ menjadi }) => menjadi)).toEqual(["92%", "69%", "1100,5"]);
    expect(tinjauan.periode).toMatchObject({
      periode: "Tribulan III Tahun 2023",
      berikutnya: { lembar: "Tribulan IV 2023" },
    });
  });

  test("of an empty workbook says that it is empty", async () => {
    const { siapkan } = open({ sheets: { Lembar1: { rows: [] } } });
    expect(await siapkan.tinjau()).toMatchObject({ bukuKosong: true, periode: undefined });
  });

  test("a name that leads nowhere is a trouble with its reason", async () => {
    const { siapkan } = open({ names: [{ name: "LKj_Kinerja", at: "#REF!" }] });
    expect(keadaan(await siapkan.tinjau(), "Kinerja")).toMatchObject({
      jenis: "bermasalah",
      temuan: { aturan: "nama-rusak" },
    });
  });
});

describe("tetapkan", () => {
  test("defines what detection proposes, and the workbook computes", async () => {
    const { book, siapkan, utama } = open();
    const { deteksi } = await siapkan.tinjau();
    const tinjauan = done(
      await siapkan.tetapkan(
        deteksi.usulan.map(({ tabel, tempat: at }) => ({ tabel, tempat: at, koreksi: {} })),
      ),
    );
    expect(keadaan(tinjauan, "Kinerja")?.jenis).toBe("ditemukan");
    await utama.hitung(TANPA_JAWABAN, "panel");
    expect(book.at("Kinerja!F3")).toBe("Sedang");
  });

  test("refuses two ranges for one name, and a fourth comparison table", async () => {
    const { book, siapkan } = open();
    const dua = [penetapan("Kinerja", "Kinerja!A2:F5"), penetapan("Kinerja", "Kinerja!H2:M5")];
    expect(refused(await siapkan.tetapkan(dua))).toContain("Dua rentang");
    const empat = ["H", "I", "J", "K"].map((kolom) =>
      penetapan("Pembanding", `Kinerja!${kolom}2:${kolom}5`),
    );
    expect(refused(await siapkan.tetapkan(empat))).toContain("paling banyak 3");
    expect(book.names).toEqual([]);
    done(await siapkan.tetapkan(empat.slice(0, 3)));
    expect(refused(await siapkan.tetapkan(empat.slice(3)))).toContain("paling banyak 3");
  });

  test("remembers a correction, and the calculation heeds it", async () => {
    const rows: Rows = [
      ["Indikator", "Janji", "Hasil", "Capaian", "Kategori"],
      ["Surat selesai", 12, 9, null, null],
    ];
    const { siapkan, utama } = open({ sheets: { Data: { rows } } });
    const daftar = penetapan("Kinerja", "Data!A1:E2", { Janji: "target", Hasil: "realisasi" });
    expect(refused(await siapkan.tetapkan([{ ...daftar, koreksi: {} }]))).toContain("Target");
    done(await siapkan.tetapkan([daftar]));
    const { perhitungan } = await utama.tinjau();
    expect(perhitungan?.kinerja.keseluruhan.nilai).toBe(75);
  });

  test.each<[string, Partial<MemorySpec>, string]>([
    ["a name that means something else", { names: [{ name: "LKj_Kinerja", at: "0.5" }] }, "0.5"],
    [
      "an overlap with another table",
      { names: [{ name: "LKj_Anggaran", at: "Kinerja!F2:H9" }] },
      "bertindih dengan LKj_Anggaran",
    ],
    ["a workbook for reading only", { readOnly: true }, "hanya untuk dibaca"],
  ])("refuses %s", async (_, over, pesan) => {
    const { book, siapkan } = open(over);
    const before = book.dump();
    const hasil = await siapkan.tetapkan([penetapan("Kinerja", "Kinerja!A2:F5")]);
    expect(refused(hasil)).toContain(pesan);
    expect(book.dump()).toEqual(before);
    expect(book.calls).toEqual(["scan"]);
  });

  test("is undone by lepaskan; the cells stay", async () => {
    const { book, siapkan } = open();
    const before = book.dump();
    done(await siapkan.tetapkan([penetapan("Kinerja", "Kinerja!A2:F5")]));
    const tinjauan = done(await siapkan.lepaskan("Kinerja"));
    expect(keadaan(tinjauan, "Kinerja")).toEqual({ jenis: "belum-ada" });
    expect(book.dump()).toEqual(before);
    expect(refused(await siapkan.lepaskan("Kinerja"))).toContain("belum ditetapkan");
  });
});

describe("bacaPilihan", () => {
  test.each<[readonly string[], string]>([
    [[], "Tidak ada sel yang dipilih"],
    [["A2:F5", "H1:H2"], "2 rentang"],
    [["H9:J12"], "kosong"],
  ])("%j is refused", async (selection, pesan) => {
    const { siapkan } = open({ selection });
    expect(await siapkan.bacaPilihan("Kinerja")).toMatchObject({
      pesan: expect.stringContaining(pesan) as string,
    });
  });

  test("shows which column is understood as what, and what is missing", async () => {
    const { siapkan } = open({ selection: ["A2:C5"] });
    expect(await siapkan.bacaPilihan("Kinerja")).toMatchObject({
      jumlahBaris: 3,
      daftarKolom: [{ arti: "sasaran" }, { arti: "indikator" }, { arti: "target" }],
      keraguan: expect.stringContaining("Realisasi") as string,
    });
  });
});

describe("jadikanAngka", () => {
  test("changes certain texts only, and urungkan brings them back", async () => {
    const { book, siapkan, utama } = open({ names: NAMA });
    const before = book.dump();
    const { daftarAngkaTeks } = await siapkan.tinjau();
    const dibaca = await utama.tinjau();
    done(await siapkan.jadikanAngka(daftarAngkaTeks.flatMap((teks) => teks.daftarTempat)));
    expect([book.at("Kinerja!C3"), book.at("Kinerja!D4")]).toEqual([0.92, 1100.5]);
    expect(book.at("Kinerja!C5")).toBe("73 orang");
    const sesudah = await utama.tinjau();
    expect(sesudah.perhitungan).toEqual(dibaca.perhitungan);
    await utama.urungkan();
    expect(book.dump()).toEqual(before);
  });
});

test("where texts could be changed in part only, one is told to press the same button again", async () => {
  const { book, siapkan } = open({ names: NAMA });
  const { daftarAngkaTeks } = await siapkan.tinjau();
  book.faults.push(
    { on: "write", code: "sesi-putus", afterBlocks: 1 },
    { on: "write", code: "sesi-putus" },
  );
  const gagal = siapkan.jadikanAngka(daftarAngkaTeks.flatMap((teks) => teks.daftarTempat));
  await expect(gagal).rejects.toMatchObject({
    keadaan: "sebagian",
    kelanjutan: { tombol: "Jadikan angka" },
  });
});

const ISIAN: IsianTemplat = {
  jabatan: "Kasi Pemerintahan",
  unitKerja: "Seksi Pemerintahan",
  kecamatan: "Candipuro",
  jenisDaerah: "Kabupaten",
  namaDaerah: "Lumajang",
  sebutanPeriode: "Triwulan",
  nomorPeriode: 4,
  tahun: 2023,
};

describe("buatTemplat", () => {
  test("takes an empty workbook to a computed and reported one", async () => {
    const { book, siapkan, utama } = open({ sheets: { Lembar1: { rows: [] } } });
    done(await siapkan.buatTemplat(ISIAN));
    expect(book.activeSheet).toBe("Triwulan IV 2023");
    const { daftarTabel } = await siapkan.tinjau();
    const kinerja = daftarTabel.find(({ tabel }) => tabel === "Kinerja");
    if (kinerja?.keadaan.jenis !== "ditemukan") throw new Error("No Kinerja");
    const kolom = kinerja.keadaan.calon?.daftarKolom ?? [];
    const { baris } = kinerja.keadaan.tempat.rentang;
    const isi = { indikator: "Surat selesai", target: 12, realisasi: 9, sasaran: "Pelayanan" };
    for (const [arti, nilai] of Object.entries(isi)) {
      const letak = kolom.find((item) => item.arti === arti)?.letak ?? -1;
      book.content.put("Triwulan IV 2023", [baris + 1, letak], { input: nilai });
    }
    expect(await utama.hitung(TANPA_JAWABAN, "panel")).toMatchObject({ status: "ditulis" });
    const laporan = await utama.buatLaporan({ cara: undefined, simpan: [] });
    expect(laporan).toMatchObject({
      status: "ditulis",
      laporan: { lembar: "LKj Triwulan IV 2023" },
    });
  });

  test("never makes a table twice", async () => {
    const { siapkan } = open({ sheets: { Lembar1: { rows: [] } } });
    done(await siapkan.buatTemplat(ISIAN));
    expect(refused(await siapkan.buatTemplat(ISIAN))).toContain("LKj_Identitas");
  });

  test("makes nothing in a workbook whose structure is protected", async () => {
    const { book, siapkan } = open({ structureProtected: true });
    expect(refused(await siapkan.buatTemplat(ISIAN))).toContain("diproteksi");
    expect(book.calls).toEqual(["scan"]);
  });
});

test("buatLembar takes over what the workbook says of the office", async () => {
  const { book, siapkan } = open({ names: NAMA });
  const tinjauan = done(await siapkan.buatLembar("Anggaran"));
  expect(keadaan(tinjauan, "Anggaran")?.jenis).toBe("ditemukan");
  expect(book.activeSheet).toBe("Anggaran");
  expect(refused(await siapkan.buatLembar("Anggaran"))).toContain("LKj_Anggaran");
  expect(refused(await siapkan.buatLembar("Pembanding"))).toContain("tidak dibuatkan");
});

describe("siapkanPeriodeBerikutnya", () => {
  test("keeps targets, empties results, and moves the period of the copy only", async () => {
    const { book, siapkan, utama } = open({ names: NAMA });
    await utama.hitung(TANPA_JAWABAN, "panel");
    const tinjauan = done(await siapkan.siapkanPeriodeBerikutnya());
    expect(tinjauan.lembarAktif).toBe("Tribulan IV 2023");
    expect(tinjauan.periode?.periode).toBe("Tribulan IV Tahun 2023");
    expect(book.at("Tribulan IV 2023!A1")).toBe("REALISASI KINERJA TRIBULAN IV TAHUN 2023");
    expect(["C3", "D3", "E3", "F3"].map((sel) => book.at(`Tribulan IV 2023!${sel}`))).toEqual([
      "92%",
      "",
      "",
      "",
    ]);
    expect([book.at("Kinerja!D3"), book.at("Kinerja!F3")]).toEqual(["69%", "Sedang"]);
    expect(keadaan(tinjauan, "Kinerja")).toMatchObject({ cakupan: "lembar", jumlahBaris: 3 });
  });

  test("makes a year of its last tribulan: its name, and no target that is a sum", async () => {
    const rows: Rows = [
      ["REALISASI KINERJA TRIBULAN IV TAHUN 2023"],
      ["Indikator", "Metode", "Target", "Realisasi TW IV"],
      ["Surat selesai", "Jumlah", 12, 9],
      ["Pelayanan tepat waktu", "Terakhir", 92, 90],
    ];
    const identitas: Rows = [
      ["Periode", "Tribulan IV"],
      ["Tahun", 2023],
    ];
    const { book, siapkan, utama } = open({
      sheets: { Kinerja: { rows }, Identitas: { rows: identitas } },
      names: [
        { name: "LKj_Kinerja", at: "Kinerja!A2:D4" },
        { name: "LKj_Identitas", at: "Identitas!A1:B2" },
      ],
    });
    const { periode } = await siapkan.tinjau();
    expect(periode?.daftarPanjang.map(({ lembar }) => lembar)).toEqual([
      "Semester II 2023",
      "Tahun 2023",
    ]);
    const sesudah = done(await siapkan.siapkanPeriodeBerikutnya("Tahun 2023"));
    expect(sesudah.periode?.periode).toBe("Tahun 2023");
    expect(["A1", "D2", "C3", "D3", "C4", "D4"].map((sel) => book.at(`Tahun 2023!${sel}`))).toEqual(
      ["REALISASI KINERJA TAHUN 2023", "Realisasi", "", "", 92, ""],
    );
    // The tribulan is named for the whole workbook, and read along all the same.
    const { daftarPertanyaan } = await utama.tinjau();
    expect(daftarPertanyaan).toMatchObject([
      { jenis: "isi-periode", daftarLembar: ["Kinerja"], daftarIsian: [{}, {}, {}] },
    ]);
  });

  test("says what keeps it from being made", async () => {
    expect(refused(await open().siapkan.siapkanPeriodeBerikutnya())).toContain("Periode");
    const terpisah = [...NAMA, { name: "LKj_Faktor", at: "Identitas!D1:D3" }];
    const { siapkan } = open({ names: terpisah });
    expect(refused(await siapkan.siapkanPeriodeBerikutnya())).toContain("LKj_Faktor");
  });
});
