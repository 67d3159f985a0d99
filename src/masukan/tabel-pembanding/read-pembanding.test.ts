import type { SelUji } from "../../../test/support/kisi";
import { kisi, nama, rentang } from "../../../test/support/kisi";
import { readMasukan } from "../baca-masukan";
import { NAMA_DIBACA, NAMA_ISI_SAJA } from "../kontrak";
import { NAMA_PEMBANDING } from "./tabel-pembanding";

const TABEL_24: readonly (readonly SelUji[])[] = [
  ["No", "Sasaran / Kegiatan", "Indikator Kinerja", "Anggaran", null, null, "Kinerja"],
  [null, null, null, "Pagu", "Realisasi", "Capaian (%)", "T", "R", "Capaian (%)"],
  [
    "1",
    "Terpenuhinya",
    "Rata - rata persentase fasilitasi",
    "428.807.750,00",
    "428.791.750,00",
    "99,99%",
    "92%",
    "83,33%",
    "76,67%",
  ],
  ["JUMLAH", null, null, "428.807.750,00", "428.791.750,00"],
];
const GABUNGAN = ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1"].map(rentang);

const baca = (matriks: readonly (readonly SelUji[])[], gabungan = GABUNGAN) =>
  readMasukan([nama("LKj_Pembanding1", kisi(matriks, { lembar: "TW IV", gabungan, baris: 14 }))])
    .daftarPembanding;

test("both halves of a cost table are read, its total is not", () => {
  const gabungan = GABUNGAN.map((area) => ({ ...area, baris: area.baris + 14 }));
  const [tabel, ...lain] = baca(TABEL_24, gabungan) ?? [];
  expect(lain).toEqual([]);
  expect(tabel?.sumber).toMatchObject({ nama: "LKj_Pembanding1", jumlahBaris: 1 });
  expect(tabel?.daftarBaris).toMatchObject([
    {
      baris: 16,
      indikator: "Rata - rata persentase fasilitasi",
      target: { nilai: 92 },
      realisasi: { nilai: 83.33, sel: { letak: { baris: 16, kolom: 7 } } },
      capaian: { nilai: 76.67 },
      pagu: { nilai: 428_807_750 },
      realisasiAnggaran: { nilai: 428_791_750 },
    },
  ]);
});

test("groups with a bare % under them are told apart", () => {
  const [tabel] =
    baca(
      [
        ["Indikator", "Anggaran", null, null, "Kinerja", null, null],
        [null, "Pagu (Rp)", "Realisasi (Rp)", "%", "Target", "Realisasi", "%"],
        ["Satu", 1_000, 500, "50%", 80, 60, "75%"],
      ],
      ["A1:A2", "B1:D1", "E1:G1"].map(rentang).map((area) => ({ ...area, baris: area.baris + 14 })),
    ) ?? [];
  expect(tabel?.daftarBaris[0]).toMatchObject({
    pagu: { nilai: 1_000 },
    realisasiAnggaran: { nilai: 500 },
    target: { nilai: 80 },
    realisasi: { nilai: 60 },
    capaian: { nilai: 75 },
  });
});

test("a target-only table says nothing of realisasi, and a cell that is no number has no value", () => {
  const [tabel] =
    baca([
      ["Indikator", "Target"],
      ["Satu", "1,309"],
      ["Dua", "80"],
    ]) ?? [];
  expect(tabel?.daftarBaris[0]).toMatchObject({
    target: { nilai: undefined },
    realisasi: undefined,
  });
  expect(tabel?.daftarBaris[1]?.target?.nilai).toBe(80);
});

test("a table that names no indikator is none, and spoils nothing", () => {
  const masukan = readMasukan([
    nama(
      "LKj_Pembanding1",
      kisi([
        ["Nama", "Alamat"],
        ["A", "B"],
      ]),
    ),
    { nama: "LKj_Pembanding2", cakupan: "buku", isi: { jenis: "rusak", rumus: "=#REF!" } },
  ]);
  expect(masukan.daftarPembanding).toEqual([]);
  expect(masukan.daftarTemuan.filter(({ pesan }) => pesan.includes("Pembanding"))).toEqual([]);
});

test("its names are asked for, as cells only", () => {
  expect(NAMA_DIBACA).toEqual(expect.arrayContaining([...NAMA_PEMBANDING]));
  expect(NAMA_ISI_SAJA).toEqual(expect.arrayContaining([...NAMA_PEMBANDING]));
});

test("a heading the office has taught says which column counts", () => {
  const [tabel] =
    readMasukan(
      [
        nama(
          "LKj_Pembanding1",
          kisi([
            ["Indikator", "Hasil", "Target"],
            ["Satu", 7, 8],
          ]),
        ),
      ],
      { Pembanding: { hasil: "realisasi", target: "" } },
    ).daftarPembanding ?? [];
  expect(tabel?.daftarBaris[0]).toMatchObject({ realisasi: { nilai: 7 }, target: undefined });
});
