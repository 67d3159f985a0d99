import type { LainKisi, SelUji } from "../../../test/support/kisi";
import { galatSel, kisi, nama, persenSel, rentang } from "../../../test/support/kisi";
import { TAMBAHAN_KOSONG } from "../../kinerja/tambahan-indikator";
import { alamat } from "../alamat";
import { readMasukan } from "../baca-masukan";
import { isHalangan } from "../halangan";
import type { NamaTerbaca } from "../masukan";

function baca(...daftarNama: readonly NamaTerbaca[]) {
  const { kinerja, anggaran, daftarTemuan } = readMasukan(daftarNama);
  const temuan = daftarTemuan.filter(
    ({ aturan }) => aturan.startsWith("laporan-") && aturan !== "laporan-tabel-tidak-ada",
  );
  return {
    daftarBaris: kinerja?.daftarBaris ?? [],
    tambahan: kinerja?.daftarBaris.map(({ tambahan }) => tambahan) ?? [],
    anggaran: anggaran?.daftarBaris ?? [],
    halangan: daftarTemuan.filter(isHalangan),
    temuan,
    ringkas: temuan.map(({ aturan, letak }) => `${aturan} ${letak ? alamat(letak.rentang) : "-"}`),
  };
}

const bacaKinerja = (matriks: readonly (readonly SelUji[])[], lain: LainKisi = {}) =>
  baca(nama("LKj_Kinerja", kisi(matriks, lain)));

const LENGKAP = [
  "Indikator",
  "Target",
  "Realisasi",
  "Penyebab",
  "Ket",
  "Target Tahunan",
  "Realisasi Tahun Lalu",
  "Target Renstra",
  "Rata-rata Nasional",
];

test("everything a row says besides its numbers is read, in its own unit", () => {
  const { tambahan, daftarBaris, ringkas } = bacaKinerja([
    LENGKAP,
    [
      "A",
      persenSel(0.92),
      persenSel(0.69),
      "anggaran dikurangi",
      "revisi",
      persenSel(0.95),
      "65%",
      "97,5 %",
      persenSel(0.8),
    ],
    ["B", 100, 73, "-", null, 120, "110 orang", null, "n/a"],
  ]);
  expect(tambahan).toEqual([
    {
      penyebab: "anggaran dikurangi",
      keterangan: "revisi",
      targetTahunan: 95,
      realisasiTahunLalu: 65,
      targetRenstra: 97.5,
      nasional: 80,
    },
    { ...TAMBAHAN_KOSONG, targetTahunan: 120, realisasiTahunLalu: 110 },
  ]);
  expect(daftarBaris[0]?.selTambahan).toMatchObject({
    targetTahunan: { letak: { baris: 1, kolom: 5 }, pengali: 100, berupaAngka: true },
    realisasiTahunLalu: { berupaAngka: false, teks: "65%" },
  });
  expect(daftarBaris[1]?.selTambahan).not.toHaveProperty("nasional");
  expect(ringkas).toEqual([]);
});

test("a table without such columns says nothing more", () => {
  expect(
    bacaKinerja([
      ["Indikator", "Target", "Realisasi"],
      ["A", 1, 1],
    ]).tambahan,
  ).toEqual([TAMBAHAN_KOSONG]);
});

test("a cause merged over several indikator is that of each", () => {
  const { tambahan } = bacaKinerja(
    [
      ["Indikator", "Target", "Realisasi", "Penyebab"],
      ["A", 1, 1, "cuaca"],
      ["B", 1, 1, null],
      ["C", 1, 1, null],
    ],
    { gabungan: [rentang("D2:D3")] },
  );
  expect(tambahan.map(({ penyebab }) => penyebab)).toEqual(["cuaca", "cuaca", ""]);
});

test.each<[SelUji, string]>([
  ["banyak", "laporan-bukan-angka D2"],
  ["80-90", "laporan-bukan-angka D2"],
  [galatSel("#REF!"), "laporan-sel-galat D2"],
  [95, "laporan-satuan-berbeda D2"],
  ["WTP", "laporan-satuan-berbeda D2"],
])("%j beside a target in percent is said, left out, and hinders nothing", (sel, ringkas) => {
  const hasil = bacaKinerja([
    ["Indikator", "Target", "Realisasi", "Target Tahunan", "Penyebab"],
    ["A", persenSel(0.92), persenSel(0.69), sel, galatSel("#N/A")],
  ]);
  expect(hasil.tambahan).toEqual([TAMBAHAN_KOSONG]);
  expect(hasil.ringkas).toEqual(["laporan-sel-galat E2", ringkas]);
  expect(hasil.halangan).toEqual([]);
  expect(hasil.daftarBaris[0]?.indikator).toMatchObject({ alasan: undefined, realisasi: 69 });
});

test("the temuan names the column, the value, the cell and what to do", () => {
  const { temuan } = bacaKinerja([
    ["Indikator", "Target", "Realisasi", "Target Renstra"],
    ["A", 10, 9, "banyak"],
  ]);
  expect(temuan[0]).toMatchObject({
    tingkat: "peringatan",
    pesan: "Target Renstra “banyak” di Kinerja!D2 bukan angka; tidak dipakai di laporan.",
    saran: "Isi dengan angka saja, misalnya 92% atau 73.",
  });
});

test("a grade is read by its score, within its family", () => {
  const { tambahan, ringkas } = bacaKinerja([
    ["Indikator", "Target", "Realisasi", "Realisasi Tahun Lalu"],
    ["Opini", "WTP", "WTP", "WDP"],
    ["SAKIP", "A", "BB", "WTP"],
  ]);
  expect(tambahan.map(({ realisasiTahunLalu }) => realisasiTahunLalu)).toEqual([75, undefined]);
  expect(ringkas).toEqual(["laporan-satuan-berbeda D3"]);
});

test("an ambiguous number is decided by the rest of its column, or asked about", () => {
  const judul = ["Indikator", "Target", "Realisasi", "Nasional"];
  expect(bacaKinerja([judul, ["A", 1, 1, "1,309"], ["B", 1, 1, "2,5"]]).tambahan[0]?.nasional).toBe(
    1.309,
  );
  expect(bacaKinerja([judul, ["A", 1, 1, "1,309"]]).ringkas).toEqual(["laporan-bukan-angka D2"]);
});

test("two columns of one meaning are both left out, said, and hinder nothing", () => {
  const { tambahan, ringkas, halangan } = bacaKinerja([
    ["Indikator", "Target", "Realisasi", "Ket", "Keterangan"],
    ["A", 1, 1, "satu", "dua"],
  ]);
  expect(tambahan).toEqual([TAMBAHAN_KOSONG]);
  expect(ringkas).toEqual(["laporan-kolom-ganda A1:E1"]);
  expect(halangan).toEqual([]);
});

test("Penyebab is surer than a word that only may mean it", () => {
  const { tambahan, ringkas } = bacaKinerja([
    ["Indikator", "Target", "Realisasi", "Kendala", "Penyebab"],
    ["A", 1, 1, "hujan", "cuaca"],
  ]);
  expect(tambahan[0]?.penyebab).toBe("cuaca");
  expect(ringkas).toEqual([]);
});

test("last year's capaian is not last year's realisasi", () => {
  const { tambahan } = bacaKinerja([
    ["Indikator", "Target", "Realisasi", "Capaian Tahun Lalu"],
    ["A", 1, 1, 97],
  ]);
  expect(tambahan).toEqual([TAMBAHAN_KOSONG]);
});

test("of two tables each says what it has, the realisasi first", () => {
  const { tambahan } = baca(
    nama(
      "LKj_Target",
      kisi([
        ["Indikator", "Target", "Target Renstra", "Keterangan"],
        ["A", 10, 50, "dari target"],
        ["B", 10, 60, "dari target"],
      ]),
    ),
    nama(
      "LKj_Realisasi",
      kisi(
        [
          ["Indikator", "Realisasi", "Penyebab", "Keterangan"],
          ["B", 9, "cuaca", null],
          ["A", 8, null, "dari realisasi"],
        ],
        { lembar: "Realisasi" },
      ),
    ),
  );
  expect(tambahan).toEqual([
    { ...TAMBAHAN_KOSONG, penyebab: "cuaca", keterangan: "dari target", targetRenstra: 60 },
    { ...TAMBAHAN_KOSONG, keterangan: "dari realisasi", targetRenstra: 50 },
  ]);
});

test("a budget row says which sasaran it serves, or else which indikator", () => {
  const pagu = (judul: string, isi: SelUji) =>
    baca(
      nama(
        "LKj_Anggaran",
        kisi(
          [
            ["Kode", "Uraian", "Pagu", "Realisasi", judul],
            ["1", "Program", 100, 90, isi],
            ["1.1", "Kegiatan", 100, 90, null],
          ],
          { gabungan: [rentang("E2:E3")] },
        ),
      ),
    );
  expect(pagu("Sasaran", "Mutu pelayanan").anggaran.map(({ sasaran }) => sasaran)).toEqual([
    "Mutu pelayanan",
    "Mutu pelayanan",
  ]);
  expect(pagu("Indikator", "Surat selesai").anggaran[0]?.sasaran).toBe("Surat selesai");
  expect(pagu("Catatan", "x").anggaran[0]?.sasaran).toBe("");
});
