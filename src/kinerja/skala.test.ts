import fc from "fast-check";
import { persen } from "./satuan";
import type { AturanCelah, Skala } from "./skala";
import { DAFTAR_ATURAN_CELAH, SKALA_BAWAAN, kategoriOf } from "./skala";

const namaOf = (nilai: number, aturan: AturanCelah, skala: Skala = SKALA_BAWAAN): string =>
  kategoriOf(persen(nilai), skala, aturan).nama;

describe("a value inside the printed bounds", () => {
  const dalam = SKALA_BAWAAN.flatMap(({ nama, bawah, atas }) => [
    [bawah, nama] as const,
    [atas ?? bawah, nama] as const,
  ]);

  test.each(dalam)("%d is %s by every rule", (nilai, nama) => {
    for (const aturan of DAFTAR_ATURAN_CELAH) expect(namaOf(nilai, aturan)).toBe(nama);
  });
});

describe("a value in a gap", () => {
  test.each([
    [90.58, "Tinggi", "Sangat Tinggi", "Sangat Tinggi"],
    [75.4, "Sedang", "Tinggi", "Sedang"],
    [75.5, "Sedang", "Tinggi", "Tinggi"],
    [90.9999999999, "Tinggi", "Sangat Tinggi", "Sangat Tinggi"],
    [50.01, "Sangat Rendah", "Rendah", "Sangat Rendah"],
  ])("%d is %s by batas-bawah, %s by batas-atas, %s by bulatkan", (nilai, ...hasil) => {
    expect(DAFTAR_ATURAN_CELAH.map((aturan) => namaOf(nilai, aturan))).toEqual(hasil);
  });
});

test("above the top bound is the top category, below every bound the lowest", () => {
  for (const aturan of DAFTAR_ATURAN_CELAH) {
    expect(namaOf(132.05, aturan)).toBe("Sangat Tinggi");
    expect(namaOf(-50, aturan)).toBe("Sangat Rendah");
  }
});

test("a blank upper bound leaves the decision to the lower bound above it", () => {
  const skala: Skala = [
    { nama: "Baik", bawah: persen(60), atas: undefined },
    { nama: "Kurang", bawah: persen(0), atas: undefined },
  ];
  expect(namaOf(59.99, "batas-atas", skala)).toBe("Kurang");
  expect(namaOf(60, "batas-atas", skala)).toBe("Baik");
});

test("bounds that touch belong to the upper category by batas-bawah, to the lower by batas-atas", () => {
  const skala: Skala = [
    { nama: "Baik", bawah: persen(75), atas: persen(100) },
    { nama: "Cukup", bawah: persen(0), atas: persen(75) },
  ];
  expect(namaOf(75, "batas-bawah", skala)).toBe("Baik");
  expect(namaOf(75, "batas-atas", skala)).toBe("Cukup");
});

test("a scale without categories is a programming error", () => {
  expect(() => kategoriOf(persen(75), [], "batas-bawah")).toThrow(RangeError);
});

test("a higher capaian is never in a lower category", () => {
  const angka = fc.integer({ min: -10_000, max: 20_000 }).map((nilai) => persen(nilai / 100));
  fc.assert(
    fc.property(angka, angka, fc.constantFrom(...DAFTAR_ATURAN_CELAH), (a, b, aturan) => {
      const tingkat = (nilai: number): number =>
        SKALA_BAWAAN.indexOf(kategoriOf(persen(nilai), SKALA_BAWAAN, aturan));
      expect(tingkat(Math.max(a, b))).toBeLessThanOrEqual(tingkat(Math.min(a, b)));
    }),
  );
});
