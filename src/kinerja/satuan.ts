import Big from "big.js";

declare const satuan: unique symbol;
type Bersatuan<Nama extends string> = number & { readonly [satuan]: Nama };

/** Percentage points: `87.5` is 87,5 %. Never a fraction. */
export type Persen = Bersatuan<"persen">;

/** Rupiah to the sen: `1_500_000.5` is Rp1.500.000,50. */
export type Rupiah = Bersatuan<"rupiah">;

/** Digits Excel keeps of a number; whatever stands behind them is binary noise. */
const DIGIT_EXCEL = 15;

/**
 * A number as the decimal a person typed, for exact arithmetic.
 * Throws RangeError for NaN and infinities: those are programming errors here, never data.
 */
export function desimal(value: number): Big {
  if (!Number.isFinite(value))
    throw new RangeError(`Expected a finite number, got ${String(value)}`);
  return new Big(value.toPrecision(DIGIT_EXCEL));
}

/** Adding 0 turns the −0 that signed decimals can give into 0. */
const toNumber = (value: Big): number => Number(value.toPrecision(DIGIT_EXCEL)) + 0;

/** Names a number of percentage points; a result of binary arithmetic loses its noise here. */
export const persen = (value: number | Big): Persen =>
  toNumber(typeof value === "number" ? desimal(value) : value) as Persen;

/** Names an amount of rupiah, snapped to the nearest sen so that sums compare equal to their pagu. */
export const rupiah = (value: number | Big): Rupiah =>
  toNumber(
    (typeof value === "number" ? desimal(value) : value).round(2, Big.roundHalfUp),
  ) as Rupiah;

/** Whole percentage points, half away from zero; only the gap rule `bulatkan` compares such a value. */
export const persenBulat = (nilai: Persen): Persen =>
  persen(desimal(nilai).round(0, Big.roundHalfUp));
