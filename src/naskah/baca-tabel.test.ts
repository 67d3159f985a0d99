import * as fc from "fast-check";
import { bacaTabel } from "./baca-tabel";
import type { AsalTeks, TabelNaskah } from "./naskah";

const asal = (nomor: number): AsalTeks => ({ jenis: "naskah", nomor });

/** A table whose cell at row r, column c comes from piece 100 r + c. */
const tabel = (...daftarBaris: string[][]): TabelNaskah => ({
  jenis: "tabel",
  daftarBaris,
  daftarAsal: daftarBaris.map((baris, r) => baris.map((_, c) => asal(100 * r + c))),
});

test("a table of indikator is read with each number's cell, its averages apart", () => {
  const [hasil] = bacaTabel(
    tabel(
      [
        "No",
        "Sasaran",
        "Indikator Kinerja",
        "Target",
        "Realisasi",
        "Capaian (6 = 5/4 × 100%)",
        "Ket.",
      ],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      ["1", "Mutu", "Persentase surat\nselesai", "92%", "69%", "75,00%", "Sedang"],
      ["2", "Mutu", "Jumlah rapat", "12 rapat", "18 rapat", "-", ""],
      ["", "Rata-rata capaian", "", "", "", "75%", "Sedang"],
    ),
  );
  expect(hasil).toMatchObject({
    jenis: "kinerja",
    daftarBaris: [
      {
        nama: "Persentase surat selesai",
        target: { nilai: 92, persen: true, asal: asal(203) },
        realisasi: { nilai: 69, persen: true, asal: asal(204) },
        capaian: { nilai: 75, persen: true, desimal: 2, asal: asal(205) },
        kategori: "Sedang",
      },
      { nama: "Jumlah rapat", target: { nilai: 12 }, realisasi: { nilai: 18 }, capaian: undefined },
    ],
    daftarJumlah: [{ nama: "Rata-rata capaian", capaian: { nilai: 75 } }],
  });
});

test("a table of money is read in rupiah, its total apart", () => {
  const [hasil] = bacaTabel(
    tabel(
      ["No", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"],
      ["1", "Program Pemberdayaan", "428.807.750,00", "428.791.750", "99,99%"],
      ["1.1", "Koordinasi", "398.907", "-", "-"],
      ["", "JUMLAH", "428.807.750,00", "428.791.750,00", "99,99%"],
    ),
  );
  expect(hasil).toMatchObject({
    jenis: "anggaran",
    daftarBaris: [
      {
        kode: "1",
        nama: "Program Pemberdayaan",
        pagu: { nilai: 428807750, desimal: 2 },
        realisasiAnggaran: { nilai: 428791750, asal: asal(103) },
        serapan: { nilai: 99.99, persen: true },
      },
      { kode: "1.1", pagu: { nilai: 398907 }, realisasiAnggaran: undefined },
    ],
    daftarJumlah: [{ nama: "JUMLAH", pagu: { nilai: 428807750 } }],
  });
});

test.each([
  [
    [
      ["No", "Rentang Capaian", "Kategori"],
      ["1", "91%–100%", "Sangat Tinggi"],
    ],
  ],
  [
    [
      ["Nama", "Alamat"],
      ["A", "B"],
    ],
  ],
  [[]],
  [[["satu"]]],
])("a table of something else is not read", (baris) => {
  expect(bacaTabel(tabel(...baris))).toEqual([]);
});

const GABUNGAN = [
  ["No", "Indikator Kinerja", "Kinerja", "", "", "Anggaran (Rp)", "", ""],
  ["", "", "Target", "Realisasi", "Capaian", "Pagu", "Realisasi", "Serapan"],
];
const NOMOR = ["(1)", "(2)", "(3)", "(4)", "(5=4/3)", "(6)", "(7)", "(8=7/6)"];
const ISI = ["1", "Surat selesai", "92%", "69%", "75%", "1.000.000", "900.000", "90%"];

test.each([
  ["under two rows of headings", [...GABUNGAN, ISI]],
  ["with a row of column numbers and formulas", [...GABUNGAN, NOMOR, ISI]],
])("indikator and their money side by side are read as two tables, %s", (_, baris) => {
  const [kinerja, anggaran] = bacaTabel(tabel(...baris));
  expect(kinerja).toMatchObject({
    jenis: "kinerja",
    daftarBaris: [
      {
        nama: "Surat selesai",
        target: { nilai: 92 },
        realisasi: { nilai: 69 },
        capaian: { nilai: 75 },
      },
    ],
  });
  expect(anggaran).toMatchObject({
    jenis: "anggaran",
    daftarBaris: [
      {
        nama: "Surat selesai",
        pagu: { nilai: 1_000_000 },
        realisasiAnggaran: { nilai: 900_000 },
        serapan: { nilai: 90 },
      },
    ],
    daftarJumlah: [],
  });
});

test("money beside the indikator that has no headings of its own stays unread", () => {
  const hasil = bacaTabel(
    tabel(
      ["No", "Indikator", "Target", "Realisasi", "Anggaran", "Realisasi"],
      ["1", "Surat selesai", "92%", "69%", "1.000.000", "900.000"],
    ),
  );
  expect(hasil.map(({ jenis }) => jenis)).toEqual(["kinerja"]);
  expect(hasil[0]?.daftarBaris).toMatchObject([{ realisasi: undefined }]);
});

test("no table makes it throw, ragged ones included", () => {
  const sel = fc.oneof(
    fc.constantFrom("Indikator", "Target", "Realisasi", "Pagu", "Uraian", "92%"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(sel, { maxLength: 6 }), { maxLength: 6 }), (baris) => {
      expect(() => bacaTabel(tabel(...baris))).not.toThrow();
    }),
  );
});
