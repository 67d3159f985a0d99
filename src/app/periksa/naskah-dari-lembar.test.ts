import type { LainKisi, SelUji } from "../../../test/support/kisi";
import { kisi, persenSel } from "../../../test/support/kisi";
import { alamatLengkap } from "../../masukan/alamat";
import type { AsalTeks } from "../../naskah/naskah";
import { naskahDariLembar } from "./naskah-dari-lembar";

const alamatOf = (asal: AsalTeks | undefined): string =>
  asal?.jenis === "sel" ? alamatLengkap(asal.tempat) : "";

/** Pieces as a test reads them: `A1 text`, and tables as their rows. */
function baca(matriks: readonly (readonly SelUji[])[], lain: LainKisi = {}) {
  const { daftarBagian } = naskahDariLembar({
    nama: "Lembar",
    tampak: true,
    terproteksi: false,
    kisi: kisi(matriks, { ...lain, lembar: "Lembar" }),
    jumlahBarisTakTerbaca: 0,
    daftarTabelExcel: [],
    daftarPivot: [],
  });
  return daftarBagian.map((bagian) =>
    bagian.jenis === "tabel" ? bagian.daftarBaris : `${alamatOf(bagian.asal)} ${bagian.teks}`,
  );
}

const selebar = (...daftar: number[]): LainKisi => ({
  gabungan: daftar.map((baris) => ({ baris, kolom: 0, tinggi: 1, lebar: 3 })),
});

describe("naskahDariLembar", () => {
  test("reads texts top to bottom, each with its cell", () => {
    expect(baca([["Laporan"], [null], ["Serapan 75%."]])).toEqual([
      "Lembar!A1 Laporan",
      "Lembar!A3 Serapan 75%.",
    ]);
  });

  test("knows an empty sheet", () => {
    const lembar = { nama: "x", tampak: true, terproteksi: false, kisi: undefined };
    expect(
      naskahDariLembar({
        ...lembar,
        jumlahBarisTakTerbaca: 0,
        daftarTabelExcel: [],
        daftarPivot: [],
      }),
    ).toEqual({ daftarBagian: [] });
  });

  test("keeps a table together, between the texts around it", () => {
    const bagian = baca(
      [
        ["Tabel 2.1 Target"],
        ["No", "Indikator", "Target"],
        [1, "Layanan tepat waktu", persenSel(0.92)],
        ["Catatan: target disepakati bersama atasan langsung."],
      ],
      selebar(0, 3),
    );
    expect(bagian).toEqual([
      "Lembar!A1:C1 Tabel 2.1 Target",
      [
        ["No", "Indikator", "Target"],
        ["1", "Layanan tepat waktu", "92%"],
      ],
      "Lembar!A4:C4 Catatan: target disepakati bersama atasan langsung.",
    ]);
  });

  test("counts a merged cell once and drops the columns it covers", () => {
    const gabungan = [0, 1].map((baris) => ({ baris, kolom: 0, tinggi: 1, lebar: 2 }));
    expect(
      baca(
        [
          ["No", null, "Indikator", "Target"],
          [1, null, "Layanan", 92],
        ],
        { gabungan },
      ),
    ).toEqual([
      [
        ["No", "Indikator", "Target"],
        ["1", "Layanan", "92"],
      ],
    ]);
  });

  test("does not take a list or a heading with its number for a table", () => {
    expect(baca([["2.1", "Perjanjian Kinerja"], [null], ["a.", "satu;"], ["b.", "dua."]])).toEqual([
      "Lembar!A1:B1 2.1 Perjanjian Kinerja",
      "Lembar!A3:B3 a. satu;",
      "Lembar!A4:B4 b. dua.",
    ]);
  });

  test("does not take two signatures side by side for a table", () => {
    expect(
      baca([
        ["Mengetahui,", "Candipuro, 03 Juli 2024"],
        ["Camat", "Kasi"],
      ]),
    ).toHaveLength(4);
  });

  test("joins what the report split over two rows", () => {
    const awal = "Capaian kinerja dihitung dengan membandingkan realisasi dan target yang";
    expect(baca([[awal], ["ditetapkan di awal tahun."], ["Kalimat lain."]])).toEqual([
      `Lembar!A1:A2 ${awal} ditetapkan di awal tahun.`,
      "Lembar!A3 Kalimat lain.",
    ]);
  });

  test("does not join a title with the text below it", () => {
    expect(baca([["BAB II AKUNTABILITAS"], ["Capaian kinerja 75%."]])).toHaveLength(2);
  });
});
