import { bahanLaporan, barisAnggaran, barisKinerja } from "../../test/support/bahan-laporan";
import { PENGATURAN_BAWAAN } from "../kinerja/pengaturan";
import { rupiah } from "../kinerja/satuan";
import { putusanOf } from "./putusan";

const anggaran = (pagu: number | undefined, realisasi: number | undefined) => [
  barisAnggaran({
    kode: "1",
    pagu: pagu === undefined ? undefined : rupiah(pagu),
    realisasiAnggaran: realisasi === undefined ? undefined : rupiah(realisasi),
  }),
];

test("the sample: 75 %, Sedang, 99,99 %, and the difference a reader finds between the two", () => {
  expect(putusanOf(bahanLaporan())).toMatchObject({
    capaian: { tercetak: { nilai: 75, teks: "75%" }, kategori: "Sedang", isTercapai: false },
    serapan: { status: "terukur", tercetak: { nilai: 99.99, teks: "99,99%" } },
    anggaran: {
      pagu: { teks: "428.807.750,00", rp: "Rp428.807.750,00" },
      realisasi: { rp: "Rp428.791.750,00" },
      sisa: { rp: "Rp16.000,00" },
    },
    efisiensi: { putusan: "efisiensi-rendah", selisih: "24,99", isSama: false, toleransi: "5" },
  });
});

test("where the printed percentages would contradict the verdict the exact difference is printed", () => {
  const bahan = bahanLaporan({
    barisKinerja: [barisKinerja({ target: { jenis: "nilai", nilai: 100 }, realisasi: 95.004 })],
    barisAnggaran: anggaran(100, 90),
  });
  expect(putusanOf(bahan)).toMatchObject({
    capaian: { tercetak: { teks: "95%" } },
    efisiensi: { putusan: "efisien", selisih: "5,004" },
  });
});

test("the same percentage printed twice is said to be the same", () => {
  const bahan = bahanLaporan({ barisAnggaran: anggaran(100, 75) });
  expect(putusanOf(bahan).efisiensi).toMatchObject({ putusan: "sebanding", isSama: true });
});

test.each([
  ["no budget table", undefined, "tidak-ada-anggaran"],
  ["pagu 0", anggaran(0, 0), "pagu-nol"],
  ["blank pagu", anggaran(undefined, 5), "pagu-kosong"],
  ["blank realisasi", anggaran(5, undefined), "realisasi-kosong"],
])("with %s neither serapan nor efisiensi is measurable", (_, barisAnggaran, alasan) => {
  expect(putusanOf(bahanLaporan({ barisAnggaran }))).toMatchObject({
    serapan: { status: "tak-terukur", alasan },
    efisiensi: { status: "tak-terukur", alasan: "serapan-tak-terukur" },
  });
});

test("nothing measured: no capaian, no category, no verdict", () => {
  const bahan = bahanLaporan({ barisKinerja: [barisKinerja({ realisasi: undefined })] });
  expect(putusanOf(bahan)).toMatchObject({
    capaian: { tercetak: undefined, kategori: undefined, isTercapai: undefined, jumlahTerukur: 0 },
    efisiensi: { status: "tak-terukur", alasan: "capaian-tak-terukur" },
  });
});

test("a negative capaian is printed 0, and 99,996 % is not printed 100 % nor counted as met", () => {
  const negatif = barisKinerja({
    arah: "negatif",
    target: { jenis: "nilai", nilai: 10 },
    realisasi: 25,
  });
  expect(putusanOf(bahanLaporan({ barisKinerja: [negatif] })).capaian.tercetak?.teks).toBe("0%");
  const hampir = barisKinerja({ target: { jenis: "nilai", nilai: 100 }, realisasi: 99.996 });
  expect(putusanOf(bahanLaporan({ barisKinerja: [hampir] })).capaian).toMatchObject({
    tercetak: { teks: "99,99%" },
    isTercapai: false,
  });
});

test("the rounding the office has chosen is that of the verdicts", () => {
  const bahan = bahanLaporan({
    pengaturan: { ...PENGATURAN_BAWAAN, pembulatan: "setengah-ke-atas" },
  });
  expect(putusanOf(bahan).serapan).toMatchObject({ tercetak: { nilai: 100, teks: "100%" } });
});
