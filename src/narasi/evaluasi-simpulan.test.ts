import { createPenulis } from "./create-penulis";
import type { UraianSimpulan } from "./evaluasi-simpulan";
import { paragrafSimpulan } from "./evaluasi-simpulan";

const teks = (over: Partial<UraianSimpulan> = {}): string =>
  paragrafSimpulan(createPenulis([]).tulis, {
    jabatanLengkap: "Camat Candipuro",
    periode: "Tahun 2023",
    capaian: "75%",
    kategori: "Sedang",
    serapan: "99,99%",
    isRataRata: false,
    ...over,
  }).kalimat.teks;

test("the category rests on capaian and serapan", () => {
  expect(teks()).toBe(
    "Dengan capaian kinerja sebesar 75% dan serapan anggaran sebesar 99,99%, kinerja Camat Candipuro pada Tahun 2023 termasuk kategori Sedang.",
  );
});

test("of several indicators it is a mean", () => {
  expect(teks({ isRataRata: true, serapan: undefined })).toBe(
    "Dengan rata-rata capaian kinerja sebesar 75%, kinerja Camat Candipuro pada Tahun 2023 termasuk kategori Sedang.",
  );
});

test("nothing measured: no category", () => {
  expect(teks({ capaian: undefined, kategori: undefined })).toBe(
    "Kinerja Camat Candipuro pada Tahun 2023 belum dapat dikategorikan karena belum ada indikator yang capaiannya dapat diukur.",
  );
});
