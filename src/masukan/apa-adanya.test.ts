import type { SelUji } from "../../test/support/kisi";
import { kisi, nama, rentang } from "../../test/support/kisi";
import { alamat } from "./alamat";
import { readMasukan } from "./baca-masukan";
import { isHalangan } from "./halangan";

/** The tables of a real report as staff keep them, every number a text; the rows are those of its sheet. */
const TABEL_23: readonly (readonly SelUji[])[] = [
  ["Tabel 2.3 Capaian Kinerja"],
  ["No", "Sasaran Kegiatan", "Indikator Kinerja", "Target", "Realisasi", "Capaian 6 = 4/5", "Ket"],
  [1, 2, 3, 4, 5, 6, 7],
  ["1", "Terpenuhinya Pemberdayaan", "Rata - rata persentase fasilitasi", "92%", "69%", "75%"],
];

const TABEL_24: readonly (readonly SelUji[])[] = [
  ["Tabel 2.4 Pencapaian Kinerja dan Anggaran (Cost per Outcomes)"],
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
];

const TABEL_25: readonly (readonly SelUji[])[] = [
  ["Tabel 2.5 Pagu Anggaran dan Realisasi Belanja Operasi"],
  ["No", "Program / Kegiatan", "Pagu", null, "Capaian (%)"],
  [null, null, "Anggaran (Rp)", "Realisasi (Rp)"],
  ["1", "Program Pemberdayaan", "428.807.750,00", "428.791.750,00", "99,99%"],
  ["1.1", "Koordinasi", "398.907.750,00", "398.891.750,00", "99,99%"],
  ["1.2", "Kesejahteraan Keluarga", "29.900.000,00", "29.900.000,00", "100%"],
  ["JUMLAH", null, "428.807.750,00", "428.791.750,00", "99,99%"],
];

const kinerja = (matriks: readonly (readonly SelUji[])[], gabungan: readonly string[] = []) =>
  nama("LKj_Kinerja", kisi(matriks, { lembar: "TW IV 2023", gabungan: gabungan.map(rentang) }));

const anggaran = (matriks: readonly (readonly SelUji[])[], gabungan: readonly string[]) =>
  nama("LKj_Anggaran", kisi(matriks, { lembar: "TW IV 2023", gabungan: gabungan.map(rentang) }));

test("Tabel 2.3, title and numbering row included, is read", () => {
  const masukan = readMasukan([kinerja(TABEL_23)]);
  expect(masukan.kinerja?.daftarBaris).toMatchObject([
    {
      baris: 3,
      indikator: { target: { jenis: "nilai", nilai: 92 }, realisasi: 69, alasan: undefined },
    },
  ]);
  expect(masukan.kinerja?.keluaran).toMatchObject({
    capaian: { letak: 5, judul: "Capaian 6 = 4/5", barisJudul: 1 },
    kategori: { letak: undefined, judul: "Kategori", barisJudul: 1 },
  });
  expect(masukan.daftarTemuan.filter(isHalangan)).toEqual([]);
});

test("Tabel 2.4 gives its Kinerja half to LKj_Kinerja and its Anggaran half to LKj_Anggaran", () => {
  const gabungan = ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2"];
  const masukan = readMasukan([kinerja(TABEL_24, gabungan), anggaran(TABEL_24, gabungan)]);
  expect(masukan.kinerja?.daftarBaris[0]).toMatchObject({
    indikator: { target: { nilai: 92 }, realisasi: 83.33 },
    target: { letak: { kolom: 6 } },
    realisasi: { letak: { kolom: 7 } },
  });
  expect(masukan.kinerja?.keluaran.capaian.letak).toBe(8);
  expect(masukan.anggaran?.daftarBaris[0]?.kegiatan).toMatchObject({
    pagu: 428_807_750,
    realisasiAnggaran: 428_791_750,
  });
  expect(masukan.anggaran?.keluaran.serapan.letak).toBe(5);
});

test("Tabel 2.5 gives its tree and its total", () => {
  const masukan = readMasukan([anggaran(TABEL_25, ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "A7:B7"])]);
  expect(
    masukan.anggaran?.daftarBaris.map(({ kegiatan }) => [kegiatan.kode, kegiatan.pagu]),
  ).toEqual([
    ["1", 428_807_750],
    ["1.1", 398_907_750],
    ["1.2", 29_900_000],
  ]);
  expect(masukan.anggaran?.jumlah).toMatchObject({ baris: 6, pagu: { nilai: 428_807_750 } });
  expect(masukan.anggaran?.keluaran.serapan).toMatchObject({ letak: 4, barisJudul: 2 });
});

test("a name over the whole sheet holds several tables and is refused with where the next begins", () => {
  const { kinerja: tabel, daftarTemuan } = readMasukan([
    kinerja([...TABEL_23, [], ...TABEL_24, [], ...TABEL_25]),
  ]);
  expect(tabel).toBeUndefined();
  const [halangan] = daftarTemuan.filter(isHalangan);
  expect(halangan).toMatchObject({ aturan: "dua-tabel", letak: { lembar: "TW IV 2023" } });
  expect(halangan?.letak && alamat(halangan.letak.rentang)).toBe("A7:I7");
});
