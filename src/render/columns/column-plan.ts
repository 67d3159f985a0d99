import type { Letak } from "../../masukan/kisi";
import type { KolomKeluaran } from "../../masukan/masukan";
import type { BlockWrite, CellInput } from "../../workbook/workbook";

/** What one output cell will hold. */
export interface CellPlan {
  readonly input: CellInput;
  /** A plain value although live formulas were asked for. */
  readonly fixed: boolean;
}

/** A percent cell: `fraction` is the number it shows, undefined where it shows a text. */
export interface PercentPlan extends CellPlan {
  readonly fraction: number | undefined;
}

/** A cell with its number format; undefined leaves the format as it is. */
export interface FormattedCell {
  readonly cell: CellPlan;
  readonly format: string | undefined;
}

/** One output column, first to last data row. */
export interface ColumnPlan {
  readonly kolom: KolomKeluaran;
  readonly block: BlockWrite;
  /** Cells with a plain value although live formulas were asked for. */
  readonly daftarTetap: readonly Letak[];
}

/** Where output columns stand that the table lacks: their zero-based sheet column. */
export type NewColumns = ReadonlyMap<KolomKeluaran["kolom"], number>;

/** A column to write, its cells keyed by zero-based sheet row. */
export interface ColumnDraft {
  readonly kolom: KolomKeluaran;
  /** Undefined: the table has no such column and none was agreed. */
  readonly column: number | undefined;
  readonly cells: ReadonlyMap<number, FormattedCell>;
}

/** One block from the first to the last planned row; rows in between that are no data stay untouched. */
export function columnPlan({ kolom, column, cells }: ColumnDraft): ColumnPlan | undefined {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const [first] = rows;
  const last = rows.at(-1);
  if (column === undefined || first === undefined || last === undefined) return undefined;

  const planned = Array.from({ length: last - first + 1 }, (_, step) => cells.get(first + step));
  return {
    kolom,
    block: {
      sheet: kolom.lembar,
      rentang: { baris: first, kolom: column, tinggi: planned.length, lebar: 1 },
      formulas: planned.map((formatted) => [formatted?.cell.input ?? null]),
      numberFormats: planned.map((formatted) => [formatted?.format ?? null]),
    },
    daftarTetap: rows
      .filter((baris) => cells.get(baris)?.cell.fixed)
      .map((baris) => ({ lembar: kolom.lembar, baris, kolom: column })),
  };
}
