import type { Kegiatan } from "../anggaran/kegiatan";
import type { Indikator } from "../kinerja/indikator";
import { PENGATURAN_BAWAAN } from "../kinerja/pengaturan";
import { rupiah } from "../kinerja/satuan";
import { SKALA_BAWAAN } from "../kinerja/skala";
import { computePerhitungan } from "./perhitungan";

const DASAR = { skala: SKALA_BAWAAN, pengaturan: PENGATURAN_BAWAAN };

const indikator = (target: number, realisasi: number): Indikator => ({
  nama: "Persentase layanan tepat waktu",
  sasaran: "Layanan membaik",
  satuan: "%",
  arah: "positif",
  rumus: "A",
  bobot: undefined,
  target: { jenis: "nilai", nilai: target },
  realisasi,
  alasan: undefined,
});

const kegiatan = (kode: string, pagu: number, realisasi: number): Kegiatan => ({
  kode,
  uraian: kode,
  pagu: rupiah(pagu),
  realisasiAnggaran: rupiah(realisasi),
  tidakTerbaca: false,
});

test("the known report: capaian 75, serapan 99,99…, efisiensi rendah", () => {
  const { kinerja, anggaran, efisiensi } = computePerhitungan({
    ...DASAR,
    daftarIndikator: [indikator(92, 69)],
    daftarKegiatan: [
      kegiatan("1", 428_807_750, 428_791_750),
      kegiatan("1.1", 398_907_750, 398_891_750),
      kegiatan("1.2", 29_900_000, 29_900_000),
    ],
  });
  expect(kinerja.keseluruhan).toMatchObject({ nilai: 75, kategori: { nama: "Sedang" } });
  expect(anggaran?.serapan).toEqual({ status: "terukur", nilai: 99.9962687241544 });
  expect(efisiensi).toEqual({
    status: "terukur",
    putusan: "efisiensi-rendah",
    selisih: -24.9962687241544,
  });
});

test("without a budget table performance is computed all the same", () => {
  const { kinerja, anggaran, efisiensi } = computePerhitungan({
    ...DASAR,
    daftarIndikator: [indikator(80, 80)],
    daftarKegiatan: undefined,
  });
  expect(kinerja.keseluruhan.nilai).toBe(100);
  expect(anggaran).toBeUndefined();
  expect(efisiensi).toEqual({ status: "tak-terukur", alasan: "serapan-tak-terukur" });
});

test("the tolerance comes from the settings", () => {
  const { efisiensi } = computePerhitungan({
    daftarIndikator: [indikator(100, 100)],
    daftarKegiatan: [kegiatan("", 100, 92)],
    skala: SKALA_BAWAAN,
    pengaturan: { ...PENGATURAN_BAWAAN, toleransiEfisiensi: 10 },
  });
  expect(efisiensi).toMatchObject({ putusan: "sebanding", selisih: 8 });
});

test("efisiensi compares with the capped mean, as it is printed", () => {
  const { efisiensi } = computePerhitungan({
    daftarIndikator: [indikator(100, 150)],
    daftarKegiatan: [kegiatan("", 100, 98)],
    skala: SKALA_BAWAAN,
    pengaturan: { ...PENGATURAN_BAWAAN, batasCapaian: 100 },
  });
  expect(efisiensi).toMatchObject({ putusan: "sebanding", selisih: 2 });
});

test("an empty workbook gives values with reasons", () => {
  expect(computePerhitungan({ ...DASAR, daftarIndikator: [], daftarKegiatan: [] })).toMatchObject({
    kinerja: { daftarIndikator: [], daftarSasaran: [], keseluruhan: { nilai: undefined } },
    anggaran: { serapan: { status: "tak-terukur", alasan: "tidak-ada-anggaran" } },
    efisiensi: { status: "tak-terukur", alasan: "capaian-tak-terukur" },
  });
});
