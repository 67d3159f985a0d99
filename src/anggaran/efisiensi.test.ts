import fc from "fast-check";
import { persen } from "../kinerja/satuan";
import { computeEfisiensi } from "./efisiensi";
import type { Serapan } from "./kegiatan";

const serapan = (nilai: number): Serapan => ({ status: "terukur", nilai: persen(nilai) });

test.each([
  [100, 90, 10, "efisien"],
  [100, 95, 5, "sebanding"],
  [100, 94.99, 5.01, "efisien"],
  [90, 95, -5, "sebanding"],
  [89.99, 95, -5.01, "efisiensi-rendah"],
  [75, 99.99, -24.99, "efisiensi-rendah"],
  [80.3, 75.3, 5, "sebanding"],
])("capaian %d against serapan %d differs by %d: %s", (...kasus) => {
  const [capaian, terserap, selisih, putusan] = kasus;
  expect(
    computeEfisiensi({ capaian: persen(capaian), serapan: serapan(terserap), toleransi: 5 }),
  ).toEqual({ status: "terukur", putusan, selisih });
});

test("the tolerance is the office's", () => {
  const unsur = { capaian: persen(100), serapan: serapan(92) };
  expect(computeEfisiensi({ ...unsur, toleransi: 10 })).toMatchObject({ putusan: "sebanding" });
  expect(computeEfisiensi({ ...unsur, toleransi: 0 })).toMatchObject({ putusan: "efisien" });
});

test("without capaian there is no verdict", () => {
  expect(computeEfisiensi({ capaian: undefined, serapan: serapan(90), toleransi: 5 })).toEqual({
    status: "tak-terukur",
    alasan: "capaian-tak-terukur",
  });
});

test.each<[string, Serapan | undefined]>([
  ["a budget table", undefined],
  ["a measurable serapan", { status: "tak-terukur", alasan: "pagu-nol" }],
])("without %s there is no verdict", (_, tanpa) => {
  expect(computeEfisiensi({ capaian: persen(90), serapan: tanpa, toleransi: 5 })).toEqual({
    status: "tak-terukur",
    alasan: "serapan-tak-terukur",
  });
});

test("exchanging capaian and serapan turns the verdict round", () => {
  const lawan = {
    efisien: "efisiensi-rendah",
    sebanding: "sebanding",
    "efisiensi-rendah": "efisien",
  };
  const angka = fc.integer({ min: 0, max: 15_000 }).map((nilai) => nilai / 100);
  fc.assert(
    fc.property(angka, angka, (a, b) => {
      const maju = computeEfisiensi({ capaian: persen(a), serapan: serapan(b), toleransi: 5 });
      const balik = computeEfisiensi({ capaian: persen(b), serapan: serapan(a), toleransi: 5 });
      expect(balik).toMatchObject({
        putusan: maju.status === "terukur" ? lawan[maju.putusan] : undefined,
      });
    }),
  );
});
