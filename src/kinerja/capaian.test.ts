import fc from "fast-check";
import type { UnsurCapaian } from "./capaian";
import { computeCapaian } from "./capaian";
import type { Capaian, Target } from "./indikator";
import { SKALA_BAWAAN, kategoriOf } from "./skala";

const nilai = (angka: number): Target => ({ jenis: "nilai", nilai: angka });
const rentang = (bawah: number, atas: number): Target => ({ jenis: "rentang", bawah, atas });
const predikat = (kode: string, skor: number): Target => ({ jenis: "predikat", kode, skor });

const unsur = (bagian: Partial<UnsurCapaian>): UnsurCapaian => ({
  arah: "positif",
  rumus: "A",
  target: nilai(100),
  realisasi: 100,
  alasan: undefined,
  ...bagian,
});

const capaianOf = (bagian: Partial<UnsurCapaian>): Capaian => computeCapaian(unsur(bagian));
const terukur = (angka: number): unknown => ({ status: "terukur", nilai: angka });
const takTerukur = (alasan: string): unknown => ({ status: "tak-terukur", alasan });

/** Decimals as typed: up to nine digits, up to four behind the comma. */
const ketikan = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([angka, koma]) => Number(`${angka}e-${koma}`));

describe("a positive indikator", () => {
  test.each([
    [92, 69, 75],
    [0.92, 0.69, 75],
    [92, 83.33, 90.5760869565217],
    [92, 76.67, 83.3369565217391],
    [80, 0, 0],
    [80, 100, 125],
    [3.14, -1.57, -50],
  ])("with T %d and R %d has capaian %d", (target, realisasi, hasil) => {
    expect(capaianOf({ target: nilai(target), realisasi })).toEqual(terukur(hasil));
  });

  test("that meets its target exactly has 100, whatever the target", () => {
    fc.assert(
      fc.property(ketikan, (angka) => {
        expect(capaianOf({ target: nilai(angka), realisasi: angka })).toEqual(terukur(100));
      }),
    );
  });

  test("below its target has less than 100, above it more", () => {
    fc.assert(
      fc.property(ketikan, ketikan, (target, realisasi) => {
        const capaian = capaianOf({ target: nilai(target), realisasi });
        const tanda = capaian.status === "terukur" ? Math.sign(capaian.nilai - 100) : undefined;
        expect(tanda).toBe(Math.sign(realisasi - target));
      }),
    );
  });
});

describe.each([
  [100, "Sangat Tinggi"],
  [91, "Sangat Tinggi"],
  [76, "Tinggi"],
  [66, "Sedang"],
  [51, "Rendah"],
])("a capaian of exactly %d", (ambang, kategori) => {
  test(`is exact and ${kategori}, whatever the target`, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (angka, koma) => {
          const target = Number(`${angka}e-${koma}`);
          const realisasi = Number(`${angka * ambang}e-${koma + 2}`);
          const capaian = capaianOf({ target: nilai(target), realisasi });
          expect(capaian).toEqual(terukur(ambang));
          expect(
            capaian.status === "terukur" &&
              kategoriOf(capaian.nilai, SKALA_BAWAAN, "batas-bawah").nama,
          ).toBe(kategori);
        },
      ),
    );
  });
});

describe("a negative indikator", () => {
  test.each([
    [12, 80],
    [5, 150],
    [25, -50],
    [0, 200],
    [10, 100],
  ])("by formula A with T 10 and R %d has capaian %d", (realisasi, hasil) => {
    expect(capaianOf({ arah: "negatif", target: nilai(10), realisasi })).toEqual(terukur(hasil));
  });

  test.each([
    [12, 83.3333333333333],
    [5, 200],
    [25, 40],
    [10, 100],
  ])("by formula B with T 10 and R %d has capaian %d", (realisasi, hasil) => {
    expect(capaianOf({ arah: "negatif", rumus: "B", target: nilai(10), realisasi })).toEqual(
      terukur(hasil),
    );
  });

  test("by formula B cannot divide by a realisasi of 0", () => {
    expect(capaianOf({ arah: "negatif", rumus: "B", target: nilai(10), realisasi: 0 })).toEqual(
      takTerukur("realisasi-nol"),
    );
  });

  test.each(["A", "B"] as const)("by formula %s that promised 0 and had 0 is met", (rumus) => {
    expect(capaianOf({ arah: "negatif", rumus, target: nilai(0), realisasi: 0 })).toEqual(
      terukur(100),
    );
  });

  test("that promised 0 and had more has no capaian", () => {
    expect(capaianOf({ arah: "negatif", target: nilai(0), realisasi: 1 })).toEqual(
      takTerukur("target-nol"),
    );
  });

  test("by formula A keeps its digits where realisasi is nearly twice the target", () => {
    expect(capaianOf({ arah: "negatif", target: nilai(10), realisasi: 19.99 })).toEqual(
      terukur(0.1),
    );
  });

  test("by formula A mirrors the positive one around 100", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 3000 }),
        (target, promil) => {
          const realisasi = (target * promil) / 1000;
          expect(capaianOf({ arah: "negatif", target: nilai(target), realisasi })).toEqual(
            terukur((2000 - promil) / 10),
          );
        },
      ),
    );
  });
});

describe("a range target", () => {
  test.each([
    [80, 100],
    [85, 100],
    [90, 100],
    [72, 90],
    [99, 110],
    [0, 0],
  ])("80–90 with R %d has capaian %d", (realisasi, hasil) => {
    expect(capaianOf({ target: rentang(80, 90), realisasi })).toEqual(terukur(hasil));
  });

  test.each([
    ["A", 99, 90],
    ["A", 72, 110],
    ["B", 100, 90],
    ["B", 64, 125],
    ["A", 85, 100],
  ] as const)(
    "of a negative indikator by formula %s with R %d has capaian %d",
    (rumus, realisasi, hasil) => {
      expect(capaianOf({ arah: "negatif", rumus, target: rentang(80, 90), realisasi })).toEqual(
        terukur(hasil),
      );
    },
  );

  test("is met at 0 when 0 lies inside it", () => {
    expect(capaianOf({ target: rentang(0, 5), realisasi: 0 })).toEqual(terukur(100));
  });

  test("gives no capaian below a lower bound of 0", () => {
    expect(capaianOf({ target: rentang(0, 5), realisasi: -1 })).toEqual(takTerukur("target-nol"));
  });

  test("with equal bounds is a plain target", () => {
    fc.assert(
      fc.property(ketikan, ketikan, (target, realisasi) => {
        expect(capaianOf({ target: rentang(target, target), realisasi })).toEqual(
          capaianOf({ target: nilai(target), realisasi }),
        );
      }),
    );
  });
});

describe("a predikat target", () => {
  test("is measured by its score", () => {
    expect(capaianOf({ target: predikat("WTP", 100), realisasi: 75 })).toEqual(terukur(75));
  });

  test("counts as positive even in a row that says negative", () => {
    expect(capaianOf({ arah: "negatif", target: predikat("BB", 80), realisasi: 90 })).toEqual(
      terukur(112.5),
    );
  });
});

describe("what cannot be measured says why", () => {
  test.each<[string, Partial<UnsurCapaian>, string]>([
    ["a blank target", { target: undefined }, "target-kosong"],
    ["a blank realisasi", { realisasi: undefined }, "realisasi-kosong"],
    ["a target of 0", { target: nilai(0) }, "target-nol"],
    ["a target of 0 with a realisasi of 0", { target: nilai(0), realisasi: 0 }, "target-nol"],
    ["a negative target", { target: nilai(-5) }, "target-negatif"],
    ["a target too small to divide by", { target: nilai(1e-300), realisasi: 1e300 }, "target-nol"],
  ])("%s", (_, bagian, alasan) => {
    expect(capaianOf(bagian)).toEqual(takTerukur(alasan));
  });

  test("the reason found while reading the cells wins, even over numbers", () => {
    expect(capaianOf({ alasan: "satuan-berbeda", target: nilai(92), realisasi: 69 })).toEqual(
      takTerukur("satuan-berbeda"),
    );
  });

  test("nothing a cell can hold throws", () => {
    const angka = fc.double({ noNaN: true, noDefaultInfinity: true });
    const target = fc.oneof(
      angka.map(nilai),
      fc.tuple(angka, angka).map(([a, b]) => rentang(Math.min(a, b), Math.max(a, b))),
    );
    fc.assert(
      fc.property(
        fc.record({
          target,
          realisasi: angka,
          arah: fc.constantFrom<UnsurCapaian["arah"]>("positif", "negatif"),
          rumus: fc.constantFrom<UnsurCapaian["rumus"]>("A", "B"),
        }),
        (bagian) => {
          const capaian = capaianOf(bagian);
          expect(capaian.status === "tak-terukur" || Number.isFinite(capaian.nilai)).toBe(true);
        },
      ),
    );
  });
});
