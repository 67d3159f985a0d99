import fc from "fast-check";
import type { LainKisi, SelUji } from "../../../test/support/kisi";
import { kisi, rentang } from "../../../test/support/kisi";
import { KONTRAK } from "../kontrak";
import { createPencariGabungan } from "../sel/sel-gabungan";
import { findKepala } from "./find-kepala";

const cari = (
  tabel: "Kinerja" | "Anggaran",
  matriks: readonly (readonly SelUji[])[],
  lain: LainKisi = {},
) => {
  const grid = kisi(matriks, lain);
  const kepala = findKepala(grid, KONTRAK[tabel], createPencariGabungan(grid));
  return (
    kepala && {
      kolom: Object.fromEntries(kepala.padanan.kolom),
      ganda: Object.fromEntries(kepala.padanan.ganda),
      barisData: kepala.barisData,
    }
  );
};

const TABEL_24: readonly (readonly SelUji[])[] = [
  ["Tabel 2.4 Pencapaian Kinerja dan Anggaran"],
  ["No", "Sasaran / Kegiatan", "Indikator Kinerja", "Anggaran", null, null, "Kinerja"],
  [null, null, null, "Pagu", "Realisasi", "Capaian (%)", "T", "R", "Capaian (%)"],
  [
    "1",
    "Terpenuhinya",
    "Rata-rata",
    "428.807.750,00",
    "428.791.750,00",
    "99,99%",
    "92%",
    "83,33%",
    "76,67%",
  ],
];
const GABUNGAN_24 = ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2"].map(rentang);

test.each([
  ["merged cells are known", { gabungan: GABUNGAN_24 }],
  ["the host cannot tell merged cells", {}],
])("a group heading spreads over its columns when %s", (_, lain) => {
  expect(cari("Kinerja", TABEL_24, lain)).toEqual({
    kolom: { no: 0, sasaran: 1, indikator: 2, target: 6, realisasi: 7, capaian: 8 },
    ganda: {},
    barisData: 3,
  });
  expect(cari("Anggaran", TABEL_24, lain)?.kolom).toMatchObject({
    pagu: 3,
    realisasi: 4,
    serapan: 5,
    uraian: 1,
  });
});

test("a heading merged over two others gives way to what stands below it", () => {
  const matriks = [
    ["No", "Program / Kegiatan", "Pagu", null, "Capaian (%)"],
    [null, null, "Anggaran (Rp)", "Realisasi (Rp)"],
    ["1", "Program", "1", "1"],
  ];
  const gabungan = ["A1:A2", "B1:B2", "C1:D1", "E1:E2"].map(rentang);
  for (const lain of [{ gabungan }, {}]) {
    expect(cari("Anggaran", matriks, lain)).toEqual({
      kolom: { no: 0, uraian: 1, pagu: 2, realisasi: 3, serapan: 4 },
      ganda: {},
      barisData: 2,
    });
  }
});

test("a merged group ends where its merge ends", () => {
  const matriks = [
    ["Indikator", "Target", "Anggaran", null, null],
    [null, null, "Pagu", "Serapan", "Realisasi"],
  ];
  const gabungan = ["A1:A2", "B1:B2", "C1:D1"].map(rentang);
  expect(cari("Kinerja", matriks, { gabungan })?.kolom).toEqual({
    indikator: 0,
    target: 1,
    realisasi: 4,
  });
});

test("a heading with nothing below it is no group of its right neighbour", () => {
  const matriks = [
    ["Indikator", "Pagu", null, null],
    [null, null, "Target", "Realisasi"],
  ];
  expect(cari("Kinerja", matriks)?.kolom).toEqual({ indikator: 0, target: 2, realisasi: 3 });
});

test("titles above and numbering below the header are no data", () => {
  for (const nomor of [
    ["(1)", "(2)", "(3)", "(4)"],
    [1, 2, 3, 4],
    ["1", "2", "3", "4=3/2"],
  ]) {
    const matriks = [
      ["Target dan Realisasi"],
      [],
      ["No", "Indikator", "Target", "Realisasi"],
      nomor,
      [1, "A", 1, 1],
    ];
    expect(cari("Kinerja", matriks)?.barisData).toBe(4);
  }
});

test("a first row of data that looks numeric is no numbering row", () => {
  const matriks = [
    ["No", "Indikator", "Target", "Realisasi"],
    [1, "Jumlah desa", 2, 3],
  ];
  expect(cari("Kinerja", matriks)?.barisData).toBe(1);
});

test("two columns of one meaning are given to neither", () => {
  const matriks = [["Indikator", "Target", "Realisasi", "Realisasi", "Capaian"]];
  expect(cari("Kinerja", matriks)).toMatchObject({
    kolom: { indikator: 0, target: 1, capaian: 4 },
    ganda: { realisasi: [2, 3] },
  });
});

test("a target of four periods is not chosen among; one beside an annual target is the target", () => {
  const matriks = [
    ["Indikator", "Target", null, null, null, "Realisasi"],
    [null, "TW I", "TW II", "TW III", "TW IV", null],
  ];
  expect(cari("Kinerja", matriks)?.ganda).toEqual({ target: [1, 2, 3, 4] });
  expect(
    cari("Kinerja", [["Indikator", "Target Tahunan", "Target TW IV", "Realisasi TW IV"]])?.kolom,
  ).toEqual({
    indikator: 0,
    targetTahunan: 1,
    target: 2,
    realisasi: 3,
  });
});

test("columns that only resemble target and realisasi are never taken for them", () => {
  const judul = [
    "Target Renstra",
    "Realisasi Tahun Lalu",
    "Penyebab",
    "Ket.",
    "Indikator",
    "Target",
    "Realisasi",
  ];
  expect(cari("Kinerja", [judul])?.kolom).toEqual({
    targetRenstra: 0,
    realisasiTahunLalu: 1,
    penyebab: 2,
    keterangan: 3,
    indikator: 4,
    target: 5,
    realisasi: 6,
  });
});

test("rupiah and percent of the realisasi are two meanings", () => {
  const judul = ["Uraian", "Pagu", "Realisasi (Rp)", "Realisasi (%)"];
  expect(cari("Anggaran", [judul])?.kolom).toEqual({
    uraian: 0,
    pagu: 1,
    realisasi: 2,
    serapan: 3,
  });
});

test("without any known heading there is no header", () => {
  expect(
    cari("Kinerja", [
      ["Nama", "Alamat"],
      ["A", "B"],
    ]),
  ).toBeUndefined();
  expect(cari("Kinerja", [["Target dan Realisasi Kinerja"], [1, 2]])).toBeUndefined();
});

test("the order of the columns never matters", () => {
  const judul = [
    "No",
    "Sasaran Strategis",
    "Indikator\nKinerja",
    "Satuan",
    "TARGET",
    "realisasi ",
    "Capaian (%)",
    "Predikat",
    "Ket",
  ];
  const arti = [
    "no",
    "sasaran",
    "indikator",
    "satuan",
    "target",
    "realisasi",
    "capaian",
    "kategori",
    "keterangan",
  ];
  const urutan = fc.shuffledSubarray(
    judul.map((_, posisi) => posisi),
    { minLength: judul.length },
  );
  fc.assert(
    fc.property(urutan, (posisi) => {
      const acak = posisi.map((asal) => judul[asal] ?? null);
      const harapan = Object.fromEntries(
        posisi.map((asal, kolom) => [arti[asal] ?? "", kolom] as const),
      );
      expect(cari("Kinerja", [acak])).toEqual({ kolom: harapan, ganda: {}, barisData: 1 });
    }),
  );
});
