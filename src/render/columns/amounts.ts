import { desimal } from "../../kinerja/satuan";
import type { Kisi, NilaiSel, Rentang } from "../../masukan/kisi";
import type { BarisAnggaran, SelMasukan } from "../../masukan/masukan";
import { cellReference, rangeReference } from "./reference";

/** Excel takes 8.192 characters in a formula and 255 arguments in a function. */
export const MAX_FORMULA = 8_000;
const MAX_ARGUMENTS = 250;

/** Pagu and realisasi as a formula refers to them: cells of the row, or sums over leaf cells. */
export interface Amounts {
  /** What COUNT is asked of, one entry per amount. */
  readonly counted: readonly [string, string];
  readonly pagu: string;
  readonly realisasi: string;
}

/** What a cell of the grid holds; undefined outside it. */
export function cellValue({ rentang, nilai }: Kisi, { letak }: SelMasukan): NilaiSel | undefined {
  return nilai[letak.baris - rentang.baris]?.[letak.kolom - rentang.kolom];
}

/**
 * The cell adds to a formula exactly what was counted of it: the same number to 15 digits (an amount
 * finer than a sen was snapped), or nothing at all.
 */
export function isFaithful(kisi: Kisi, sel: SelMasukan, counted: number | undefined): boolean {
  if (!sel.berupaAngka) return counted === undefined;
  const held = cellValue(kisi, sel);
  return typeof held === "number" && counted !== undefined && desimal(held).eq(desimal(counted));
}

/** The two cells of one row. */
export function rowAmounts(
  { pagu, realisasi }: { readonly pagu: SelMasukan; readonly realisasi: SelMasukan },
  from: string,
): Amounts {
  const cells = [cellReference(pagu.letak, from), cellReference(realisasi.letak, from)] as const;
  return { counted: cells, pagu: cells[0], realisasi: cells[1] };
}

/** Cells of one column as few rectangles as possible, top to bottom. */
export function mergeRows(rows: readonly number[], column: number): Rentang[] {
  const merged: Rentang[] = [];
  for (const baris of [...rows].sort((a, b) => a - b)) {
    const last = merged.at(-1);
    if (last && last.baris + last.tinggi === baris) {
      merged[merged.length - 1] = { ...last, tinggi: last.tinggi + 1 };
    } else {
      merged.push({ baris, kolom: column, tinggi: 1, lebar: 1 });
    }
  }
  return merged;
}

function sumArguments(cells: readonly SelMasukan[], from: string): string | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const { lembar, kolom } = first.letak;
  const areas = mergeRows(
    cells.map(({ letak }) => letak.baris),
    kolom,
  );
  if (areas.length > MAX_ARGUMENTS) return undefined;
  return areas.map((area) => rangeReference(lembar, area, from)).join(",");
}

/** Sums over the leaves' cells; undefined where a formula cannot hold so many areas. */
export function leafAmounts(leaves: readonly BarisAnggaran[], from: string): Amounts | undefined {
  const pagu = sumArguments(
    leaves.map((leaf) => leaf.pagu),
    from,
  );
  const realisasi = sumArguments(
    leaves.map((leaf) => leaf.realisasi),
    from,
  );
  if (pagu === undefined || realisasi === undefined) return undefined;
  return { counted: [pagu, realisasi], pagu: `SUM(${pagu})`, realisasi: `SUM(${realisasi})` };
}
