import Big from "big.js";

declare const satuan: unique symbol;
type Bersatuan<Nama extends string> = number & { readonly [satuan]: Nama };

/** Percentage points: `87.5` is 87,5 %. Never a fraction. */
export type Persen = Bersatuan<"persen">;

/** Rupiah to the sen: `1_500_000.5` is Rp1.500.000,50. */
export type Rupiah = Bersatuan<"rupiah">;

/** Digits Excel keeps of a number; whatever stands behind them is binary noise. */
const DIGIT_EXCEL = 15;

const SEN_PER_RUPIAH = 100;

const requireFinite = (value: number): number => {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Expected a finite number, got ${String(value)}`);
  }
  return value;
};

/** The number nearest to the 15 digits of a value; adding 0 turns −0 into 0. */
const stripNoise = (value: number): number => Number(value.toPrecision(DIGIT_EXCEL)) + 0;

const toNumber = (value: Big): number => Number(value.toPrecision(DIGIT_EXCEL)) + 0;

/**
 * A number as the decimal a person typed, for exact arithmetic.
 * Throws RangeError for NaN and infinities: those are programming errors here, never data.
 */
export const desimal = (value: number): Big =>
  new Big(requireFinite(value).toPrecision(DIGIT_EXCEL));

/** Names a number of percentage points; a result of binary arithmetic loses its noise here. */
export const persen = (value: number | Big): Persen =>
  (typeof value === "number" ? stripNoise(requireFinite(value)) : toNumber(value)) as Persen;

/** Names an amount of rupiah, snapped to the nearest sen so that sums compare equal to their pagu. */
export const rupiah = (value: number | Big): Rupiah =>
  (Number.isSafeInteger(value)
    ? Number(value) + 0
    : toNumber(
        (typeof value === "number" ? desimal(value) : value).round(2, Big.roundHalfUp),
      )) as Rupiah;

/** Snaps a sum of amounts, which lies within binary noise of a whole sen, to that sen. */
const snapSen = (value: number): Rupiah =>
  (Math.round(value * SEN_PER_RUPIAH) / SEN_PER_RUPIAH + 0) as Rupiah;

/** Sum of two amounts, exact to the sen (below 10 trillion, beyond which Excel itself drops sen). */
export const tambahRupiah = (a: Rupiah, b: Rupiah): Rupiah => snapSen(a + b);

/** Difference of two amounts, exact to the sen like {@link tambahRupiah}. */
export const kurangRupiah = (a: Rupiah, b: Rupiah): Rupiah => snapSen(a - b);

/**
 * pembilang / penyebut × 100, exact wherever the result has at most 15 digits: the two inputs, the
 * division and the product each add at most half a unit in the last place, 4.5e-16 in all, while
 * half a unit of the 15th digit is at least 5e-16; so stripping the noise finds that result. This
 * is a tenth of the time of a decimal division, which a table of 10⁵ rows feels.
 *
 * @returns percentage points; undefined when the quotient is no number (penyebut 0 or practically 0)
 */
export function rasioPersen(pembilang: number, penyebut: number): Persen | undefined {
  const nilai = (stripNoise(pembilang) / stripNoise(penyebut)) * 100;
  return Number.isFinite(nilai) ? persen(nilai) : undefined;
}

/** Whole percentage points, half away from zero; only the gap rule `bulatkan` compares such a value. */
export const persenBulat = (nilai: Persen): Persen =>
  (Math.sign(nilai) * Math.round(Math.abs(nilai)) + 0) as Persen;
