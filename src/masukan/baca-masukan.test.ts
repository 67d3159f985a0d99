import { kisi, nama, persenSel } from "../../test/support/kisi";
import { readMasukan } from "./baca-masukan";

const KINERJA_RAPI = kisi(
  [
    [
      "No",
      "Sasaran",
      "Indikator Kinerja",
      "Satuan",
      "Target",
      "Realisasi",
      "Capaian",
      "Kategori",
      "Penyebab",
    ],
    [
      1,
      "Terpenuhinya pemberdayaan",
      "Rata-rata persentase fasilitasi",
      "%",
      persenSel(0.92),
      persenSel(0.69),
      null,
      null,
      "dikurangi",
    ],
  ],
  { baris: 2 },
);

const ANGGARAN_RAPI = kisi(
  [
    ["No", "Program / Kegiatan", "Pagu", "Realisasi", "Capaian (%)"],
    ["1", "Program", 428807750, 428791750],
    ["1.1", "Koordinasi", 398907750, 398891750],
    ["1.2", "PKK", 29900000, 29900000],
  ],
  { lembar: "Anggaran" },
);

const SKALA_RAPI = kisi(
  [
    ["No", "Batas Bawah", "Batas Atas", "Kriteria"],
    [1, persenSel(0.91), persenSel(1), "Sangat Tinggi"],
    [2, persenSel(0.76), persenSel(0.9), "Tinggi"],
    [3, persenSel(0), persenSel(0.75), "Rendah"],
  ],
  { lembar: "Skala" },
);

test("reads a well-kept workbook without a temuan about its numbers", () => {
  const masukan = readMasukan([
    nama("LKj_Kinerja", KINERJA_RAPI),
    nama("LKj_Anggaran", ANGGARAN_RAPI),
    nama("LKj_Skala", SKALA_RAPI),
  ]);

  expect(masukan.daftarTemuan.map(({ aturan }) => aturan)).toEqual(["laporan-tabel-tidak-ada"]);
  expect(masukan.kinerja?.daftarBaris).toMatchObject([
    {
      baris: 3,
      indikator: {
        nama: "Rata-rata persentase fasilitasi",
        sasaran: "Terpenuhinya pemberdayaan",
        satuan: "%",
        target: { jenis: "nilai", nilai: 92 },
        realisasi: 69,
        alasan: undefined,
      },
      target: { letak: { baris: 3, kolom: 4 }, berupaAngka: true, pengali: 100 },
    },
  ]);
  expect(masukan.kinerja?.keluaran).toMatchObject({
    capaian: { letak: 6, judul: "Capaian", barisJudul: 2 },
    kategori: { letak: 7 },
  });
  expect(
    masukan.anggaran?.daftarBaris.map(({ kegiatan }) => [kegiatan.kode, kegiatan.pagu]),
  ).toEqual([
    ["1", 428807750],
    ["1.1", 398907750],
    ["1.2", 29900000],
  ]);
  expect(masukan.anggaran?.keluaran).toMatchObject({
    serapan: { letak: 4 },
    sisa: { letak: undefined, judul: "Sisa" },
  });
  expect(
    masukan.skala.skala.map(({ nama: sebutan, bawah, atas }) => [sebutan, bawah, atas]),
  ).toEqual([
    ["Sangat Tinggi", 91, 100],
    ["Tinggi", 76, 90],
    ["Rendah", 0, 75],
  ]);
  expect(masukan.skala.sel).toMatchObject({
    pengali: 100,
    bawah: { baris: 1, kolom: 1, tinggi: 3 },
    nama: { kolom: 3 },
  });
});
