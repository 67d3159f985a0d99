import fc from "fast-check";
import { romawi } from "./romawi";

const NILAI: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** A sign before a larger one is taken away. */
const nilaiOf = (teks: string): number =>
  Array.from(teks).reduce((jumlah, tanda, posisi) => {
    const nilai = NILAI[tanda] ?? NaN;
    return jumlah + (nilai < (NILAI[teks.charAt(posisi + 1)] ?? 0) ? -nilai : nilai);
  }, 0);

test.each([
  [1, "I"],
  [2, "II"],
  [3, "III"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [2023, "MMXXIII"],
])("%i is %s", (angka, teks) => {
  expect(romawi(angka)).toBe(teks);
});

test("every numeral has its number, and no sign stands four times in a row", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (angka) => {
      const teks = romawi(angka);
      expect(nilaiOf(teks)).toBe(angka);
      expect(teks).not.toMatch(/(.)\1\1\1/);
    }),
  );
});

test.each([0, -1, 1.5, 4000, NaN])("%d has no numeral", (angka) => {
  expect(() => romawi(angka)).toThrow(RangeError);
});
