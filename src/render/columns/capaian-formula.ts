import type { Indikator } from "../../kinerja/indikator";
import type { Pengaturan } from "../../kinerja/pengaturan";
import type { Ratio } from "./ratio";
import { ratioNegatifA, ratioNegatifB, ratioOf } from "./ratio";
import { roundedFormula } from "./rounding";
import { textLiteral } from "./reference";

/** Written where a capaian or serapan cannot be computed. */
export const TAK_TERUKUR = "tak terukur";

/** One row as its formulas see it: the rule of the indikator and its two cells. */
export interface FormulaRow {
  readonly arah: Indikator["arah"];
  readonly rumus: Indikator["rumus"];
  readonly target: string;
  readonly realisasi: string;
}

function ratioOfRow({ arah, rumus, target, realisasi }: FormulaRow): Ratio {
  if (arah === "positif") return ratioOf(realisasi, target);
  return rumus === "A" ? ratioNegatifA(target, realisasi) : ratioNegatifB(target, realisasi);
}

/** What the row's formula gives when it is unmeasurable, when it is exactly 100 %, and otherwise. */
export interface Branches {
  readonly unmeasurable: string;
  readonly whole: string;
  readonly measured: (ratio: Ratio) => string;
}

/** The conditions of `computeCapaian`, in its order, around the branches. */
export function guardedFormula(row: FormulaRow, branches: Branches): string {
  const { arah, rumus, target, realisasi } = row;
  const unmeasurable = textLiteral(branches.unmeasurable);
  const atZero =
    arah === "negatif"
      ? `IF(AND(${target}=0,${realisasi}=0),${branches.whole},${unmeasurable})`
      : unmeasurable;
  const measured = branches.measured(ratioOfRow(row));
  const above =
    arah === "negatif" && rumus === "B"
      ? `IF(${realisasi}=0,${unmeasurable},${measured})`
      : measured;
  return `=IF(COUNT(${target},${realisasi})<2,${unmeasurable},IF(${target}<=0,${atZero},${above}))`;
}

/** Capaian of one row, capped and rounded as it is printed: a fraction, or `tak terukur`. */
export function capaianFormula(
  row: FormulaRow,
  { batasCapaian, pembulatan }: Pick<Pengaturan, "batasCapaian" | "pembulatan">,
): string {
  const capped = (formula: string): string =>
    batasCapaian === "tanpa" ? formula : `MIN(${batasCapaian / 100},${formula})`;
  return guardedFormula(row, {
    unmeasurable: TAK_TERUKUR,
    whole: "1",
    measured: (ratio) => capped(roundedFormula(ratio, pembulatan, 0)),
  });
}
