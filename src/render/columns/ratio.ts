/**
 * A quotient as a formula, with the two questions the rounding asks of it. The comparisons are made
 * on the amounts themselves, because 999.999.999.999/1.000.000.000.000 rounds to 1 and is not 1.
 */
export interface Ratio {
  /** `F4/E4`: a fraction, 1 is 100 %. */
  readonly quotient: string;
  readonly isWhole: string;
  readonly isBelow: string;
}

/** `realisasi` out of `target`, or realisasi anggaran out of pagu. */
export const ratioOf = (part: string, whole: string): Ratio => ({
  quotient: `${part}/${whole}`,
  isWhole: `${part}=${whole}`,
  isBelow: `${part}<${whole}`,
});

/** Negatif A: (2T − R)/T. */
export const ratioNegatifA = (target: string, realisasi: string): Ratio => ({
  quotient: `(2*${target}-${realisasi})/${target}`,
  isWhole: `${realisasi}=${target}`,
  isBelow: `${realisasi}>${target}`,
});

/** Negatif B: T/R; a negative realisasi makes a negative quotient. */
export const ratioNegatifB = (target: string, realisasi: string): Ratio => ({
  quotient: `${target}/${realisasi}`,
  isWhole: `${realisasi}=${target}`,
  isBelow: `OR(${realisasi}>${target},${realisasi}<0)`,
});
