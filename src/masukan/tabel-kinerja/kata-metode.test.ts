import { kisi, nama } from "../../../test/support/kisi";
import { readMasukan } from "../baca-masukan";
import { isHalangan } from "../halangan";
import { readMetode } from "./kata-metode";

const JUDUL = ["Indikator", "Target", "Realisasi", "Metode"];

function baca(metode: string | null, judul: readonly string[] = JUDUL) {
  const { kinerja, daftarTemuan } = readMasukan([
    nama("LKj_Kinerja", kisi([judul, ["Surat selesai", 12, 11, metode, metode]])),
  ]);
  return {
    indikator: kinerja?.daftarBaris[0]?.indikator,
    temuan: daftarTemuan.filter(({ aturan }) => /metode|ganda/.test(aturan)),
  };
}

test.each([
  ["Jumlah", "jumlah"],
  ["Penjumlahan", "jumlah"],
  ["TERAKHIR", "terakhir"],
  ["Tidak Kumulatif", "terakhir"],
  ["Non-kumulatif", "terakhir"],
  ["Rata - rata", "rata-rata"],
  ["rerata", "rata-rata"],
  ["Kumulatif", "kumulatif"],
  ["Akumulasi", "kumulatif"],
])("%p means %s", (teks, metode) => {
  expect(readMetode(teks)).toBe(metode);
  const { indikator, temuan } = baca(teks);
  expect([indikator?.metode, temuan]).toEqual([metode, []]);
});

test("a blank says nothing, and nothing is said of it", () => {
  const { indikator, temuan } = baca(null);
  expect(indikator).not.toHaveProperty("metode");
  expect(temuan).toEqual([]);
});

test.each(["Jumlah surat selesai dibagi jumlah surat", "kumulatif dan rata-rata", "K"])(
  "%p is told with its cell, not guessed, and stands in nobody's way",
  (teks) => {
    const { indikator, temuan } = baca(teks);
    expect(indikator).not.toHaveProperty("metode");
    expect(temuan).toMatchObject([
      { aturan: "metode-tidak-dikenal", letak: { rentang: { baris: 1, kolom: 3 } } },
    ]);
    expect(temuan.some(isHalangan)).toBe(false);
  },
);

test("two columns of that meaning are told and do not stop the calculation", () => {
  const { indikator, temuan } = baca("Jumlah", [...JUDUL, "Cara Menghitung"]);
  expect(indikator).toMatchObject({ nama: "Surat selesai", realisasi: 11 });
  expect(indikator).not.toHaveProperty("metode");
  expect(temuan.map(({ aturan }) => aturan)).toEqual(["laporan-kolom-ganda"]);
});
