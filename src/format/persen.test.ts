import fc from "fast-check";
import type { Pembulatan } from "../kinerja/pengaturan";
import { persen } from "../kinerja/satuan";
import { printedCapaian } from "./capaian";
import { formatPersen, roundPersen } from "./persen";

const SEMUA: readonly Pembulatan[] = ["cegah-100-palsu", "setengah-ke-atas", "potong"];

test.each([
  [99.9962687241637, 99.99, 100, 99.99],
  [99.995, 99.99, 100, 99.99],
  [99.994, 99.99, 99.99, 99.99],
  [100, 100, 100, 100],
  [100.004, 100.01, 100, 100],
  [100.006, 100.01, 100.01, 100],
  [90.5760869565217, 90.58, 90.58, 90.57],
  [1.005, 1.01, 1.01, 1],
  [-1.005, -1.01, -1.01, -1],
  [0.004, 0, 0, 0],
  [-0.004, 0, 0, 0],
])("%d rounds to %d, half up to %d, cut to %d", (...kasus) => {
  const [nilai, ...hasil] = kasus;
  expect(SEMUA.map((pembulatan) => roundPersen(persen(nilai), pembulatan))).toEqual(hasil);
});

test.each([
  [92, "92%"],
  [100, "100%"],
  [0, "0%"],
  [76.67, "76,67%"],
  [76.5, "76,50%"],
  [99.99627, "99,99%"],
  [100.00001, "100,01%"],
  [-50, "-50%"],
  [-33.333, "-33,33%"],
  [1234.5, "1234,50%"],
  [-0.001, "0%"],
  [91.999, "92%"],
])("%d is printed %s", (nilai, teks) => {
  expect(formatPersen(persen(nilai))).toBe(teks);
});

test("the office's own rounding is used where asked", () => {
  expect(formatPersen(persen(99.996), "setengah-ke-atas")).toBe("100%");
  expect(formatPersen(persen(99.996), "potong")).toBe("99,99%");
});

test("a negative capaian is printed 0", () => {
  expect(printedCapaian(persen(-50), "cegah-100-palsu")).toBe(0);
  expect(printedCapaian(persen(90.576), "cegah-100-palsu")).toBe(90.58);
});

/** Values with up to ten decimals, many of them next to 100. */
const nilai = fc
  .oneof(
    fc.integer({ min: -(10 ** 13), max: 10 ** 13 }),
    fc.integer({ min: 10 ** 12 - 10 ** 8, max: 10 ** 12 + 10 ** 8 }),
  )
  .map((angka) => persen(Number(`${angka}e-10`)));

test("by default nothing but 100 is ever printed as 100", () => {
  fc.assert(
    fc.property(nilai, (angka) => {
      expect(roundPersen(angka, "cegah-100-palsu") === 100).toBe(angka === 100);
      expect(/^100(,00)?%$/.test(formatPersen(angka))).toBe(angka === 100);
    }),
  );
});

test("by default the side of 100 stays visible", () => {
  fc.assert(
    fc.property(nilai, (angka) => {
      expect(Math.sign(roundPersen(angka, "cegah-100-palsu") - 100)).toBe(Math.sign(angka - 100));
    }),
  );
});

test("rounding keeps the order, moves less than 0,01, and rounds only once", () => {
  fc.assert(
    fc.property(nilai, nilai, fc.constantFrom(...SEMUA), (a, b, pembulatan) => {
      const [rendah, tinggi] = a < b ? [a, b] : [b, a];
      const bulat = roundPersen(rendah, pembulatan);
      expect(bulat).toBeLessThanOrEqual(roundPersen(tinggi, pembulatan));
      expect(Math.abs(bulat - rendah)).toBeLessThan(0.01 + 1e-9);
      expect(roundPersen(bulat, pembulatan)).toBe(bulat);
    }),
  );
});

test("cutting never moves away from 0", () => {
  fc.assert(
    fc.property(nilai, (angka) => {
      expect(Math.abs(roundPersen(angka, "potong"))).toBeLessThanOrEqual(Math.abs(angka));
    }),
  );
});

test("a printed percentage reads back as the rounded value", () => {
  fc.assert(
    fc.property(nilai, fc.constantFrom(...SEMUA), (angka, pembulatan) => {
      const teks = formatPersen(angka, pembulatan);
      expect(Number(teks.replace("%", "").replace(",", "."))).toBe(roundPersen(angka, pembulatan));
    }),
  );
});
