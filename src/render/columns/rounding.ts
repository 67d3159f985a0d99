import type { Pembulatan } from "../../kinerja/pengaturan";
import type { Ratio } from "./ratio";

/**
 * The quotient in hundredths of a percent without its binary noise: 0,69/0,92 is 7500 here, not
 * 7499,999999999999. Calculators that round naively (0,12345 → 0,1234) are right on whole numbers.
 * Ten decimals are the fourteen a `persen` of 100 and more has. What is nearer to a half or a bound
 * than 5e-15 counts as on it: of amounts up to a hundred million nothing is, of billions hardly any.
 */
const hundredths = ({ quotient }: Ratio): string => `ROUND(${quotient}*10000,10)`;

/** Lower bound of the printed value: a negative capaian prints 0, a negative serapan stays. */
export type Floor = 0 | undefined;

const atLeast = (floor: Floor, value: string): string =>
  floor === undefined ? value : `MAX(${floor},${value})`;

function withoutFalse100(ratio: Ratio, floor: Floor): string {
  const rounded = `ROUND(${hundredths(ratio)},0)`;
  const below = atLeast(floor, `MIN(9999,${rounded})`);
  return `IF(${ratio.isWhole},1,IF(${ratio.isBelow},${below},MAX(10001,${rounded}))/10000)`;
}

/** The printed value of a ratio as a formula: a fraction of four decimals, rounded as `roundPersen` does. */
export function roundedFormula(ratio: Ratio, pembulatan: Pembulatan, floor: Floor): string {
  switch (pembulatan) {
    case "cegah-100-palsu":
      return withoutFalse100(ratio, floor);
    case "setengah-ke-atas":
      return atLeast(floor, `ROUND(${hundredths(ratio)},0)/10000`);
    case "potong":
      return atLeast(floor, `TRUNC(${hundredths(ratio)})/10000`);
  }
}
