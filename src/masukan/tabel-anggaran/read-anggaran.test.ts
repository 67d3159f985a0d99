import type { LainKisi, SelUji } from "../../../test/support/kisi";
import { galatSel, kisi, nama, persenSel, rentang } from "../../../test/support/kisi";
import { alamat } from "../alamat";
import { readMasukan } from "../baca-masukan";
import { isHalangan } from "../halangan";

type Baris = readonly (readonly SelUji[])[];

const JUDUL = ["Kode", "Program / Kegiatan", "Pagu", "Realisasi", "Capaian (%)", "Sisa"];

function baca(baris: Baris, lain: LainKisi = {}, judul: readonly SelUji[] = JUDUL) {
  const { anggaran, daftarTemuan } = readMasukan([
    nama("LKj_Anggaran", kisi([judul, ...baris], { lembar: "Anggaran", ...lain })),
  ]);
  const temuan = daftarTemuan.filter(({ aturan }) => !aturan.endsWith("-tidak-ada"));
  return {
    anggaran,
    temuan,
    isi: anggaran?.daftarBaris.map(({ kegiatan }) => [
      kegiatan.kode,
      kegiatan.pagu,
      kegiatan.realisasiAnggaran,
    ]),
    ringkas: temuan.map(
      ({ aturan, tingkat, letak }) => `${tingkat} ${aturan} ${letak ? alamat(letak.rentang) : "-"}`,
    ),
  };
}

test("amounts typed as text are read in either form", () => {
  const { isi, temuan } = baca([
    ["1", "Program", "428.807.750,00", "428,791,750.00"],
    ["1.1", "Kegiatan", "Rp. 398.907.750,00,-", "Rp398.891.750,00"],
    ["1.2", "Kegiatan", "1.309", 500],
  ]);
  expect(isi).toEqual([
    ["1", 428_807_750, 428_791_750],
    ["1.1", 398_907_750, 398_891_750],
    ["1.2", 1309, 500],
  ]);
  expect(temuan).toEqual([]);
});

test("a row JUMLAH is kept apart, wherever its label stands", () => {
  for (const label of ["JUMLAH", "Total", "J U M L A H", "Jumlah Total", "Grand Total"]) {
    const { anggaran, temuan } = baca(
      [
        ["1", "Program", 10, 5],
        [label, null, "10", 5],
      ],
      { gabungan: [rentang("A3:B3")] },
    );
    expect(anggaran?.daftarBaris).toHaveLength(1);
    expect(anggaran?.jumlah).toMatchObject({
      baris: 2,
      pagu: { nilai: 10, letak: { baris: 2, kolom: 2 }, berupaAngka: false },
      realisasi: { nilai: 5 },
    });
    expect(temuan).toEqual([]);
  }
});

test("sub-totals and sub-titles are left out and said, a kegiatan with a code never is", () => {
  const { isi, ringkas } = baca([
    [null, "Belanja Operasi"],
    ["1", "Jumlah sarana yang dibina", 10, 5],
    [null, "Jumlah Program Pemberdayaan", 10, 5],
    ["2", "Program tanpa angka"],
    [null, "JUMLAH", 10, 5],
  ]);
  expect(isi).toEqual([
    ["1", 10, 5],
    ["2", undefined, undefined],
  ]);
  expect(ringkas).toEqual(["informasi baris-dilewati A2:F4"]);
});

test("without a code column every row with a name is a kegiatan", () => {
  const { isi } = baca(
    [
      ["Kegiatan A", 10, 5],
      ["Kegiatan B", null, null],
    ],
    {},
    ["Uraian", "Anggaran", "Realisasi"],
  );
  expect(isi).toEqual([
    ["", 10, 5],
    ["", undefined, undefined],
  ]);
});

test("codes are texts: closing dots go, and numbers are read as shown", () => {
  const { isi } = baca([
    ["1.", "A", 1, 1],
    [{ nilai: 1.1, format: "0.00", teks: "1,10" }, "B", 1, 1],
    [" 7.01.03.2.01 ", "C", 1, 1],
  ]);
  expect(isi?.map(([kode]) => kode)).toEqual(["1", "1.10", "7.01.03.2.01"]);
});

test("a code that stands twice is said", () => {
  const { ringkas } = baca([
    ["1", "A", 1, 1],
    ["1.1", "B", 1, 1],
    [1.1, "C", 1, 1],
  ]);
  expect(ringkas).toEqual(["peringatan kode-ganda A3:F4"]);
});

test.each<[string, SelUji, string]>([
  ["a percent", persenSel(0.5), "kesalahan bukan-angka D2"],
  ["a percent text", "50%", "kesalahan bukan-angka D2"],
  ["a text", "belum cair", "kesalahan bukan-angka D2"],
  ["a number of something else", "73 orang", "kesalahan bukan-angka D2"],
  ["a range", "10-20", "kesalahan bukan-angka D2"],
  ["an error", galatSel("#N/A"), "kesalahan sel-galat D2"],
])("%s is no amount: the row is unreadable and said", (_, realisasi, temuan) => {
  const { anggaran, ringkas } = baca([["1", "A", 10, realisasi]]);
  expect(anggaran?.daftarBaris[0]?.kegiatan).toMatchObject({
    realisasiAnggaran: undefined,
    tidakTerbaca: true,
  });
  expect(ringkas).toEqual([temuan]);
});

test("a blank and a dash are unfilled, not 0 and not unreadable; a dash is said", () => {
  expect(baca([["1", "A", 10, null]]).anggaran?.daftarBaris[0]?.kegiatan).toMatchObject({
    realisasiAnggaran: undefined,
    tidakTerbaca: false,
  });
  expect(baca([["1", "A", 10, "Rp -"]]).ringkas).toEqual(["informasi tanda-kosong D2"]);
  expect(baca([["1", "A", 10, 0]]).isi).toEqual([["1", 10, 0]]);
});

test("Pagu Perubahan counts before Pagu Awal, and that is said", () => {
  const judul = ["No", "Uraian", "Pagu Awal", "Pagu Perubahan", "Realisasi"];
  const { isi, ringkas, temuan } = baca([["1", "A", 10, 20, 5]], {}, judul);
  expect(isi).toEqual([["1", 20, 5]]);
  expect(ringkas).toEqual(["informasi pagu-dipilih A1:E2"]);
  expect(temuan[0]?.pesan).toContain("“Pagu Perubahan” (kolom D)");
  expect(baca([["1", "A", 10, 5]], {}, ["No", "Uraian", "Pagu Awal", "Realisasi"])).toMatchObject({
    isi: [["1", 10, 5]],
    ringkas: [],
  });
});

test("a code column comes before a running number", () => {
  const { isi } = baca([[1, "7.01", "A", 10, 5]], {}, [
    "No",
    "Kode Rekening",
    "Uraian",
    "Pagu",
    "Realisasi",
  ]);
  expect(isi).toEqual([["7.01", 10, 5]]);
});

test("hidden rows count and are said", () => {
  const { isi, ringkas } = baca(
    [
      ["1", "A", 10, 5],
      ["2", "B", 10, 5],
    ],
    { tersembunyi: [2] },
  );
  expect(isi).toHaveLength(2);
  expect(ringkas).toEqual(["informasi baris-tersembunyi A3:F3"]);
});

test("an empty budget table is said and stops nothing", () => {
  const { anggaran, temuan } = baca([]);
  expect(anggaran).toBeUndefined();
  expect(temuan).toMatchObject([{ aturan: "tabel-kosong", tingkat: "peringatan" }]);
  expect(temuan.some(isHalangan)).toBe(false);
});

test("a missing budget table is said once, as information", () => {
  const { daftarTemuan } = readMasukan([]);
  expect(daftarTemuan.filter(({ aturan }) => aturan === "tabel-anggaran-tidak-ada")).toMatchObject([
    { tingkat: "informasi" },
  ]);
});

test("a merged JUMLAH over the output columns stops the writing", () => {
  const { ringkas } = baca(
    [
      ["1", "A", 10, 5],
      ["JUMLAH", null, 10, 5],
    ],
    { gabungan: [rentang("E3:F3")] },
  );
  expect(ringkas).toEqual(["kesalahan sel-keluaran-gabungan E3:F3"]);
});
