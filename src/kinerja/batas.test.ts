import fc from "fast-check";
import { applyBatas } from "./batas";
import type { Capaian } from "./indikator";
import type { BatasCapaian } from "./pengaturan";
import { persen } from "./satuan";

const terukur = (nilai: number): Capaian => ({ status: "terukur", nilai: persen(nilai) });
const nilaiOf = (capaian: Capaian): number =>
  capaian.status === "terukur" ? capaian.nilai : Number.NaN;

test.each<[number, BatasCapaian, number]>([
  [132.05, "tanpa", 132.05],
  [132.05, 100, 100],
  [132.05, 110, 110],
  [132.05, 120, 120],
  [119.99, 120, 119.99],
  [120, 120, 120],
  [-50, 100, -50],
])("%d with batas %s becomes %d", (nilai, batas, hasil) => {
  expect(applyBatas(terukur(nilai), batas)).toEqual(terukur(hasil));
});

test("tak terukur stays tak terukur with its reason", () => {
  const capaian: Capaian = { status: "tak-terukur", alasan: "realisasi-kosong" };
  expect(applyBatas(capaian, 100)).toEqual(capaian);
});

test("a cap keeps the order of values and never raises one", () => {
  const angka = fc.integer({ min: -30_000, max: 30_000 }).map((nilai) => nilai / 100);
  fc.assert(
    fc.property(
      angka,
      angka,
      fc.constantFrom<BatasCapaian>("tanpa", 100, 110, 120),
      (a, b, batas) => {
        const rendah = nilaiOf(applyBatas(terukur(Math.min(a, b)), batas));
        const tinggi = nilaiOf(applyBatas(terukur(Math.max(a, b)), batas));
        expect(rendah).toBeLessThanOrEqual(tinggi);
        expect(tinggi).toBeLessThanOrEqual(Math.max(a, b));
      },
    ),
  );
});
