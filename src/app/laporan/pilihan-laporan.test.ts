import { TATA_LETAK_BAWAAN } from "../../dokumen/tata-letak";
import { MASUKAN_LAPORAN_KOSONG } from "../../masukan/masukan-laporan";
import { pilihanLaporanOf, simpanPilihanLaporan, tataLetakTertulis } from "./pilihan-laporan";
import { SEMUA_BAGIAN } from "./sebutan-bagian";

const PILIHAN = {
  daftarBagian: SEMUA_BAGIAN.filter((bagian) => bagian !== "sampul"),
  tataLetak: { ...TATA_LETAK_BAWAAN, kertas: "folio", huruf: "Calibri", ukuranHuruf: 12 },
} as const;

test("what was chosen is what is read again", () => {
  expect(pilihanLaporanOf(MASUKAN_LAPORAN_KOSONG, simpanPilihanLaporan(PILIHAN))).toEqual(PILIHAN);
});

test("the workbook's own settings have the last word on the paper", () => {
  const masukan = {
    ...MASUKAN_LAPORAN_KOSONG,
    tertulis: ["kertas", "marginKiri"] as const,
    tataLetak: { ...TATA_LETAK_BAWAAN, margin: { ...TATA_LETAK_BAWAAN.margin, kiri: 4 } },
  };
  const { tataLetak } = pilihanLaporanOf(masukan, simpanPilihanLaporan(PILIHAN));
  expect(tataLetak).toMatchObject({ kertas: "A4", huruf: "Calibri", margin: { kiri: 4 } });
  expect(tataLetakTertulis(masukan)).toEqual(["kertas", "margin"]);
});

test.each([undefined, "{", "7", '{"kertas":"A3","huruf":"Wingdings","ukuranHuruf":72,"tanpa":7}'])(
  "what is not ours (%s) leaves the defaults",
  (teks) => {
    expect(pilihanLaporanOf(MASUKAN_LAPORAN_KOSONG, teks)).toEqual({
      daftarBagian: SEMUA_BAGIAN,
      tataLetak: TATA_LETAK_BAWAAN,
    });
  },
);

test("a report without any section is no choice", () => {
  const teks = simpanPilihanLaporan({ ...PILIHAN, daftarBagian: [] });
  expect(pilihanLaporanOf(MASUKAN_LAPORAN_KOSONG, teks).daftarBagian).toEqual(SEMUA_BAGIAN);
});
