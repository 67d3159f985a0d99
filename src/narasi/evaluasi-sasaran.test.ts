import { createPenulis } from "./create-penulis";
import type { UraianSasaran } from "./evaluasi-sasaran";
import { paragrafSasaran, paragrafTanpaSasaran } from "./evaluasi-sasaran";

const { tulis } = createPenulis([]);

const teks = (over: Partial<UraianSasaran> = {}): string =>
  paragrafSasaran(tulis, {
    urutan: 0,
    nama: "Meningkatnya mutu pelayanan",
    capaian: "87,50%",
    kategori: "Tinggi",
    isBerbobot: false,
    jumlahTerukur: 3,
    jumlahSemua: 3,
    ...over,
  }).kalimat.teks;

test("a sasaran whose indicators are all measured, in wordings that take turns", () => {
  expect([0, 1, 2].map((urutan) => teks({ urutan }))).toEqual([
    "Sasaran “Meningkatnya mutu pelayanan” diukur melalui 3 (tiga) indikator dengan rata-rata capaian sebesar 87,50% dan termasuk kategori Tinggi.",
    "Untuk sasaran “Meningkatnya mutu pelayanan” ditetapkan 3 (tiga) indikator dengan rata-rata capaian sebesar 87,50% dan kategori Tinggi.",
    "Pencapaian sasaran “Meningkatnya mutu pelayanan” dilihat dari 3 (tiga) indikator, dengan rata-rata capaian sebesar 87,50% yang termasuk kategori Tinggi.",
  ]);
});

test("a weighted mean is called so, and an unmeasured indikator is said", () => {
  expect(teks({ isBerbobot: true, jumlahTerukur: 2 })).toBe(
    "Sasaran “Meningkatnya mutu pelayanan” diukur melalui 3 (tiga) indikator dengan rata-rata tertimbang capaian sebesar 87,50% dan termasuk kategori Tinggi. Angka tersebut dihitung dari 2 (dua) indikator yang dapat diukur.",
  );
});

test("a sasaran without mean", () => {
  const over = { capaian: undefined, kategori: undefined, jumlahTerukur: 0 };
  expect([0, 1].map((urutan) => teks({ ...over, urutan }))).toEqual([
    "Sasaran “Meningkatnya mutu pelayanan” diukur melalui 3 (tiga) indikator, tetapi rata-rata capaiannya belum dapat dihitung.",
    "Untuk sasaran “Meningkatnya mutu pelayanan” ditetapkan 3 (tiga) indikator, tetapi rata-rata capaiannya belum dapat dihitung.",
  ]);
});

test("indicators without sasaran are introduced as such", () => {
  expect(paragrafTanpaSasaran(tulis, 2).kalimat.teks).toBe(
    "Selain itu, terdapat 2 (dua) indikator yang belum dihubungkan dengan sasaran.",
  );
});
