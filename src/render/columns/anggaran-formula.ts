import type { Pembulatan } from "../../kinerja/pengaturan";
import type { Amounts } from "./amounts";
import { TAK_TERUKUR } from "./capaian-formula";
import { ratioOf } from "./ratio";
import { textLiteral } from "./reference";
import { roundedFormula } from "./rounding";

/** Written where nothing can be subtracted. */
export const TANPA_SISA = "–";

/** An amount is missing; a single cell and a sum over leaves are asked in the same way. */
const isMissing = ({ counted: [pagu, realisasi] }: Amounts): string =>
  `OR(COUNT(${pagu})=0,COUNT(${realisasi})=0)`;

/** Serapan, rounded as it is printed: a fraction, or `tak terukur`. */
export function serapanFormula(amounts: Amounts, pembulatan: Pembulatan): string {
  const { pagu, realisasi } = amounts;
  const tak = textLiteral(TAK_TERUKUR);
  const measured = roundedFormula(ratioOf(realisasi, pagu), pembulatan, undefined);
  return `=IF(${isMissing(amounts)},${tak},IF(${pagu}<=0,${tak},${measured}))`;
}

/** Pagu − realisasi to the sen. */
export const sisaFormula = (amounts: Amounts): string =>
  `=IF(${isMissing(amounts)},${textLiteral(TANPA_SISA)},ROUND(${amounts.pagu}-${amounts.realisasi},2))`;
