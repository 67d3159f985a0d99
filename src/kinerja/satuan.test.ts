import fc from "fast-check";
import {
  desimal,
  kurangRupiah,
  persen,
  persenBulat,
  rasioPersen,
  rupiah,
  tambahRupiah,
} from "./satuan";

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

test("whole percents round by the decimals, half away from zero", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (angka) => {
      const nilai = persen(Number(`${angka}e-4`));
      expect(persenBulat(nilai)).toBe(Number(desimal(nilai).round(0).toString()) + 0);
    }),
  );
});

test("sums and differences of amounts are exact to the sen", () => {
  const sen = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
  const amount = (jumlah: number): ReturnType<typeof rupiah> => rupiah(Number(`${jumlah}e-2`));
  fc.assert(
    fc.property(sen, sen, (a, b) => {
      expect(tambahRupiah(amount(a), amount(b))).toBe(amount(a + b));
      expect(kurangRupiah(amount(a), amount(b))).toBe(amount(a - b));
    }),
  );
});

/** Numbers a cell can show: up to fifteen digits, the comma anywhere. */
const bilangan = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 15 }))
  .map(([angka, koma]) => Number(`${angka}e-${koma}`));

test("a ratio of few digits is exact, however large the numbers are", () => {
  const beberapaDigit = fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 5 }))
    .map(([angka, koma]) => Number(`${angka}e-${koma}`));
  const delapanDigit = fc.integer({ min: 1, max: 99_999_999 });
  fc.assert(
    fc.property(
      beberapaDigit,
      delapanDigit,
      fc.integer({ min: 0, max: 6 }),
      (hasil, angka, koma) => {
        const penyebut = desimal(Number(`${angka}e-${koma}`));
        const pembilang = penyebut.times(desimal(hasil)).div(100);
        expect(rasioPersen(Number(pembilang.toString()), Number(penyebut.toString()))).toBe(hasil);
      },
    ),
    { numRuns: 2000 },
  );
});

test("any ratio agrees with the decimal division to the fifteenth digit", () => {
  fc.assert(
    fc.property(bilangan, bilangan, (pembilang, penyebut) => {
      const nilai = rasioPersen(pembilang, penyebut) ?? Number.NaN;
      const tepat = Number(desimal(pembilang).times(1e40).div(desimal(penyebut)).toString()) / 1e38;
      // Half a unit of the fifteenth digit, and the noise that was there before it was stripped.
      expect(Math.abs(nilai - tepat)).toBeLessThanOrEqual(tepat * (5e-15 + 5e-16));
    }),
    { numRuns: 2000 },
  );
});

test("noise in what a formula left in a cell does not survive a ratio", () => {
  expect(rasioPersen(0.1 + 0.2, 0.4)).toBe(75);
  expect(rasioPersen(1.200000000000004, 1.25)).toBe(96);
});

test("a ratio to 0 is no number", () => {
  expect(rasioPersen(5, 0)).toBeUndefined();
  expect(rasioPersen(0, 0)).toBeUndefined();
  expect(rasioPersen(1e300, 1e-300)).toBeUndefined();
});
