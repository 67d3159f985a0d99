import type { Blok } from "../../src/dokumen/dokumen";
import { TATA_LETAK_BAWAAN, type TataLetak } from "../../src/dokumen/tata-letak";
import type { HasilRender } from "../../src/render/sheet/hasil-render";
import { renderSheet } from "../../src/render/sheet/render-sheet";
import type { AreaStyle, SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellInput } from "../../src/workbook/workbook";
import { dokumen } from "./dokumen";

/** One cell of a plan as a reader sees it. */
export interface ShownCell {
  readonly baris: number;
  readonly kolom: number;
  /** Size of the area it is merged over. */
  readonly tinggi: number;
  readonly lebar: number;
  readonly input: CellInput;
  readonly style: AreaStyle;
}

/** Lays bloks out on A4 in Arial 11 unless told otherwise. */
export const render = (isi: readonly Blok[], over: Partial<TataLetak> = {}): HasilRender =>
  renderSheet(dokumen(...isi), { ...TATA_LETAK_BAWAAN, ...over });

const contains = (
  area: { baris: number; kolom: number; tinggi: number; lebar: number },
  baris: number,
  kolom: number,
): boolean =>
  baris >= area.baris &&
  baris < area.baris + area.tinggi &&
  kolom >= area.kolom &&
  kolom < area.kolom + area.lebar;

/** All styles laid over a cell, borders aside. */
const styleAt = ({ styles }: SheetPlan, baris: number, kolom: number): AreaStyle =>
  styles
    .filter(
      ({ style, areas }) => !style.border && areas.some((area) => contains(area, baris, kolom)),
    )
    .reduce<AreaStyle>(
      (all, { style }) => ({ ...all, ...style, font: { ...all.font, ...style.font } }),
      {},
    );

/** The cells that hold anything, by row, then by column. */
export function shownCells(plan: SheetPlan): readonly ShownCell[] {
  return plan.cells.flatMap((row, baris) =>
    row.flatMap((input, kolom) => {
      if (input === null) return [];
      const merge = plan.merges.find(({ rentang }) => contains(rentang, baris, kolom));
      const { tinggi, lebar } = merge?.rentang ?? { tinggi: 1, lebar: 1 };
      const style = styleAt(plan, baris, kolom);
      return [{ baris, kolom, tinggi: merge?.across ? 1 : tinggi, lebar, input, style }];
    }),
  );
}

/** The cell that holds just this. */
export function cellOf(plan: SheetPlan, input: CellInput): ShownCell {
  const cell = shownCells(plan).find((shown) => shown.input === input);
  if (!cell) throw new Error(`no cell holds ${String(input)}`);
  return cell;
}

/** What stands on each page, cell by cell. */
export function pagesOf(plan: SheetPlan): readonly (readonly CellInput[])[] {
  const starts = [0, ...plan.pageBreaks, plan.rowHeights.length];
  const cells = shownCells(plan);
  return starts
    .slice(0, -1)
    .map((start, page) =>
      cells
        .filter(({ baris }) => baris >= start && baris < (starts[page + 1] ?? 0))
        .map(({ input }) => input),
    );
}

/** Points from the left edge of the sheet to that of a column. */
export const leftOf = ({ columnWidths }: SheetPlan, kolom: number): number =>
  columnWidths.slice(0, kolom).reduce((sum, width) => sum + width, 0);
