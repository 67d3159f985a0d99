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

const HEADER_ASING: readonly (readonly [string, string[][], object])[] = [
  [
    "the last of several years is the year reported",
    [
      ["Indikator", "Realisasi 2023", "Target 2024", "Realisasi 2024", "Capaian", "Status"],
      ["IKM", "82,90", "84,00", "85,26", "101,5%", "Tercapai"],
      ["Usulan terakomodasi", "41,2%", "45%", "42,9%", "95,3%", "Belum"],
    ],
    {
      jenis: "kinerja",
      daftarBaris: [
        { target: { nilai: 84 }, realisasi: { nilai: 85.26 }, kategori: "Tercapai" },
        { target: { nilai: 45 }, realisasi: { nilai: 42.9 }, kategori: "Belum" },
      ],
    },
  ],
  [
    "what was reached up to a quarter is the realisasi",
    [
      ["No", "Program", "Pagu", "TW I", "TW II", "s.d. TW II", "%", "Sisa"],
      ["1", "Layanan", "1.000", "200", "300", "500", "50,00", "500"],
      ["2", "Tata usaha", "2.000", "500", "1.000", "1.500", "75,00", "500"],
    ],
    {
      jenis: "anggaran",
      daftarBaris: [{ realisasiAnggaran: { nilai: 500 } }, { realisasiAnggaran: { nilai: 1500 } }],
    },
  ],
  [
    "money planned and spent by components",
    [
      ["Komponen", "Rencana (Rp)", "Realisasi (Rp)", "Persen"],
      ["Perpustakaan", "31.250.000", "31.250.000", "100,00"],
      ["Sarana", "88.700.000", "87.945.500", "99,15"],
    ],
    {
      jenis: "anggaran",
      daftarBaris: [{ nama: "Perpustakaan", pagu: { nilai: 31_250_000 } }, { nama: "Sarana" }],
    },
  ],
  [
    "a sasaran on a row of its own stands over the row below",
    [
      ["Sasaran / Indikator", "Satuan", "Target", "Realisasi", "Capaian"],
      ["Sasaran 1. Mutu madrasah", "", "", "", "100,27"],
      ["1.1 Madrasah terakreditasi", "%", "82,00", "84,50", "103,05"],
      ["1.2 Nilai asesmen", "nilai", "74,00", "72,15", "97,50"],
    ],
    {
      jenis: "kinerja",
      daftarBaris: [
        { nama: "1.1 Madrasah terakreditasi", sasaran: "Sasaran 1. Mutu madrasah" },
        { nama: "1.2 Nilai asesmen", sasaran: "" },
      ],
    },
  ],
];

test.each(HEADER_ASING)("headings in other words: %s", (_nama, isi, hasil) => {
  expect(bacaTabel(tabel(...isi))[0]).toMatchObject(hasil);
});

test("headings in other words that the rows do not prove are left unread", () => {
  const [hasil] = bacaTabel(
    tabel(
      ["Indikator", "Realisasi 2023", "Target 2024", "Realisasi 2024", "Capaian"],
      ["IKM", "82,90", "84,00", "85,26", "61,5%"],
      ["Usulan terakomodasi", "41,2%", "45%", "42,9%", "12,3%"],
    ),
  );
  expect(hasil?.jenis === "kinerja" && hasil.daftarBaris.map(({ realisasi }) => realisasi)).toEqual(
    [undefined, undefined],
  );
});

test("a heading stands above the first numbers, whatever titles stand above it and whatever is below", () => {
  const [hasil] = bacaTabel(
    tabel(
      ["Tabel 3.1", "", "", ""],
      ["Uraian", "Anggaran 2024", "Realisasi 2024", "%"],
      ["(1)", "(2)", "(3)", "(4)"],
      ["Layanan", "1.000", "500", "50,00"],
      ["Indikator", "Target", "Realisasi", "Capaian"],
    ),
  );
  expect(hasil).toMatchObject({
    jenis: "anggaran",
    daftarBaris: [{ nama: "Layanan", pagu: { nilai: 1000 } }, { nama: "Indikator" }],
  });
});
