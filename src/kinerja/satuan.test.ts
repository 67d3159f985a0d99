import fc from "fast-check";
import { desimal, persen, persenBulat, rupiah } from "./satuan";

test("persen strips the noise of binary arithmetic", () => {
  expect((0.69 / 0.92) * 100).not.toBe(75);
  expect(persen((0.69 / 0.92) * 100)).toBe(75);
});

test("a number that is not finite is refused as a programming error", () => {
  expect(() => persen(Number.NaN)).toThrow(RangeError);
  expect(() => rupiah(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test("no unit is ever −0", () => {
  expect(persen(desimal(0).times(-1))).toBe(0);
  expect(rupiah(-0.001)).toBe(0);
});

test("rupiah snaps to the nearest sen, half away from zero", () => {
  expect(rupiah(0.1 + 0.2)).toBe(0.3);
  expect(rupiah(1.005)).toBe(1.01);
  expect(rupiah(-1.005)).toBe(-1.01);
});

test("any amount of whole sen stays as typed", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (sen) => {
      expect(rupiah(sen / 100)).toBe(Number(`${sen}e-2`) + 0);
    }),
  );
});

test("decimals a person types are read exactly", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 6 }),
      (angka, koma) => {
        const diketik = Number(`${angka}e-${koma}`);
        expect(
          desimal(diketik)
            .times(10 ** koma)
            .eq(angka),
        ).toBe(true);
      },
    ),
  );
});

test.each([
  [75.4, 75],
  [75.5, 76],
  [-0.5, -1],
  [90.58, 91],
])("%d rounds to the whole percent %d", (nilai, bulat) => {
  expect(persenBulat(persen(nilai))).toBe(bulat);
});
