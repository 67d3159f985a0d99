/** Signs from the largest down; the pairs such as `IV` are signs of their own. */
const TANDA = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** Beyond it Roman numerals need signs no keyboard has. */
const TERBESAR = 3999;

/**
 * A Roman numeral, for periods and chapters: `4` → `IV`.
 *
 * @throws RangeError unless it is a whole number from 1 to 3999: periods and chapters are, by construction
 */
export function romawi(angka: number): string {
  if (!Number.isInteger(angka) || angka < 1 || angka > TERBESAR) {
    throw new RangeError(`Expected a whole number from 1 to ${TERBESAR}, got ${angka}`);
  }
  let sisa = angka;
  let teks = "";
  for (const [nilai, tanda] of TANDA) {
    while (sisa >= nilai) {
      teks += tanda;
      sisa -= nilai;
    }
  }
  return teks;
}
