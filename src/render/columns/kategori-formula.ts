import type { Pengaturan } from "../../kinerja/pengaturan";
import type { Skala } from "../../kinerja/skala";
import type { TabelSkala } from "../../masukan/masukan";
import type { FormulaRow } from "./capaian-formula";
import { guardedFormula } from "./capaian-formula";
import type { Ratio } from "./ratio";
import { fixedReference, textLiteral } from "./reference";

/** Written where there is no kategori. */
export const TANPA_KATEGORI = "–";

type Aturan = Pick<Pengaturan, "aturanCelah" | "batasCapaian">;

/** The scale as a formula refers to it: cells of `LKj_Skala`, or array constants. */
interface ScaleParts {
  readonly names: string;
  /** Bounds of all categories but the lowest, highest first; undefined when there is only one. */
  readonly bounds: string | undefined;
  /** Bounds are fractions (percent cells), not percentage points. */
  readonly fractions: boolean;
}

/**
 * Bounds a value must reach (batas-bawah) or exceed (batas-atas) to be better than the category
 * below, highest first; undefined when a needed upper bound is blank.
 */
function thresholds(skala: Skala, { aturanCelah }: Aturan): number[] | undefined {
  const bounds = skala
    .slice(0, -1)
    .map((kategori, index) =>
      aturanCelah === "batas-atas" ? skala[index + 1]?.atas : kategori.bawah,
    );
  const known = bounds.filter((bound) => bound !== undefined);
  return known.length === bounds.length ? known : undefined;
}

/** `kategoriOf` takes the first category reached; counting says the same once no bound exceeds the one before. */
const descending = (bounds: readonly number[]): number[] =>
  bounds.map((_, index) => Math.min(...bounds.slice(0, index + 1)));

const arrayConstant = (items: readonly string[]): string => `{${items.join(";")}}`;

function constantParts(skala: Skala, bounds: readonly number[]): ScaleParts {
  const names = skala.map(({ nama }) => textLiteral(nama));
  return {
    names: names.length > 1 ? arrayConstant(names) : names.join(),
    bounds: bounds.length > 0 ? arrayConstant(descending(bounds).map(String)) : undefined,
    fractions: false,
  };
}

function cellParts(sel: NonNullable<TabelSkala["sel"]>, aturan: Aturan): ScaleParts | undefined {
  const { lembar, bawah, atas, nama, pengali } = sel;
  const column = aturan.aturanCelah === "batas-atas" ? atas : bawah;
  if (!column) return undefined;
  const shift = aturan.aturanCelah === "batas-atas" ? 1 : 0;
  const rows = { ...column, baris: column.baris + shift, tinggi: column.tinggi - 1 };
  return {
    names: fixedReference(lembar, nama),
    bounds: rows.tinggi > 0 ? fixedReference(lembar, rows) : undefined,
    fractions: pengali === 100,
  };
}

function partsOf({ skala, sel }: TabelSkala, aturan: Aturan): ScaleParts | undefined {
  const bounds = thresholds(skala, aturan);
  if (!bounds) return undefined;
  const ordered = descending(bounds).every((bound, index) => bound === bounds[index]);
  const cells = sel && ordered ? cellParts(sel, aturan) : undefined;
  return cells ?? constantParts(skala, bounds);
}

/** Whole percents first (`bulatkan`); points are rounded, as 0,905 is no exact half in binary. */
const wholePercent = (points: string, fractions: boolean): string =>
  `ROUND(${points},0)${fractions ? "/100" : ""}`;

/** The value that is compared with the bounds, in their unit, capped, without binary noise. */
function comparedValue({ quotient }: Ratio, fractions: boolean, aturan: Aturan): string {
  const bulatkan = aturan.aturanCelah === "bulatkan";
  const inFractions = fractions && !bulatkan;
  const value = inFractions ? `ROUND(${quotient},14)` : `ROUND(${quotient}*100,12)`;
  const capped = capValue(value, aturan.batasCapaian, inFractions);
  return bulatkan ? wholePercent(capped, fractions) : capped;
}

function capValue(value: string, batas: Aturan["batasCapaian"], fractions: boolean): string {
  if (batas === "tanpa") return value;
  return `MIN(${fractions ? batas / 100 : batas},${value})`;
}

/**
 * Kategori of one row from its target and realisasi, not from the rounded capaian: 90,996 % must not
 * become 91 %. Undefined when the scale cannot be said as a formula (batas-atas with a blank bound).
 */
export function kategoriFormula(
  row: FormulaRow,
  skala: TabelSkala,
  aturan: Aturan,
): string | undefined {
  const parts = partsOf(skala, aturan);
  if (!parts) return undefined;
  const { names, bounds, fractions } = parts;
  const above = aturan.aturanCelah === "batas-atas" ? ">=" : ">";
  const pick = (value: string): string =>
    bounds === undefined ? names : `INDEX(${names},1+SUMPRODUCT((${bounds}${above}${value})*1))`;
  return guardedFormula(row, {
    unmeasurable: TANPA_KATEGORI,
    whole: pick(comparedValue({ quotient: "1", isWhole: "", isBelow: "" }, fractions, aturan)),
    measured: (ratio) => pick(comparedValue(ratio, fractions, aturan)),
  });
}
