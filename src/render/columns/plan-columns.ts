import type { Perhitungan } from "../../laporan/perhitungan";
import type { KolomKeluaran, Masukan, TabelAnggaran, TabelKinerja } from "../../masukan/masukan";
import type { AnggaranCells } from "./anggaran-columns";
import { anggaranCells } from "./anggaran-columns";
import type { CellPlan, ColumnDraft, ColumnPlan, NewColumns, PercentPlan } from "./column-plan";
import { columnPlan } from "./column-plan";
import type { KinerjaCells } from "./kinerja-columns";
import { kinerjaCells } from "./kinerja-columns";
import { amountFormat, generalFormat, percentFormats } from "./number-format";

/** What was read and computed, and where columns stand that the tables lack. */
export interface ColumnSource {
  readonly masukan: Masukan;
  readonly perhitungan: Perhitungan;
  readonly newColumns: NewColumns;
}

interface Rows {
  readonly kinerja: readonly KinerjaCells[];
  readonly anggaran: readonly AnggaranCells[];
}

type PercentFormat = (cell: PercentPlan) => string;

function computeRows({ masukan, perhitungan }: ColumnSource): Rows {
  const { kinerja, anggaran, skala, pengaturan } = masukan;
  const { daftarIndikator: daftarDinilai } = perhitungan.kinerja;
  const rekap = perhitungan.anggaran;
  return {
    kinerja: kinerja ? kinerjaCells({ tabel: kinerja, skala, pengaturan, daftarDinilai }) : [],
    anggaran: anggaran && rekap ? anggaranCells({ tabel: anggaran, rekap, pengaturan }) : [],
  };
}

/** A column's cells by row, each with its number format. */
function draft<Row extends { readonly baris: number }, Cell extends CellPlan>(
  rows: readonly Row[],
  cellOf: (row: Row) => Cell,
  formatOf: (cell: Cell, baris: number) => string | undefined,
): ColumnDraft["cells"] {
  return new Map(
    rows.map((row) => {
      const cell = cellOf(row);
      return [row.baris, { cell, format: formatOf(cell, row.baris) }];
    }),
  );
}

/** Zero-based sheet column; undefined: the table has no such column and none was agreed. */
const columnOf = (kolom: KolomKeluaran, newColumns: NewColumns): number | undefined =>
  kolom.letak ?? newColumns.get(kolom.kolom);

function draftKinerja(
  { keluaran: { capaian, kategori }, kisiKeluaran }: TabelKinerja,
  rows: readonly KinerjaCells[],
  { newColumns, percent }: { readonly newColumns: NewColumns; readonly percent: PercentFormat },
): ColumnDraft[] {
  const column = columnOf(kategori, newColumns);
  return [
    {
      kolom: capaian,
      column: columnOf(capaian, newColumns),
      cells: draft(rows, (row) => row.capaian, percent),
    },
    {
      kolom: kategori,
      column,
      cells: draft(
        rows,
        (row) => row.kategori,
        (_, baris) => generalFormat(kisiKeluaran, baris, column),
      ),
    },
  ];
}

function draftAnggaran(
  tabel: TabelAnggaran,
  rows: readonly AnggaranCells[],
  { newColumns, percent }: { readonly newColumns: NewColumns; readonly percent: PercentFormat },
): ColumnDraft[] {
  const { serapan, sisa } = tabel.keluaran;
  return [
    {
      kolom: serapan,
      column: columnOf(serapan, newColumns),
      cells: draft(rows, (row) => row.serapan, percent),
    },
    {
      kolom: sisa,
      column: columnOf(sisa, newColumns),
      cells: draft(
        rows,
        (row) => row.sisa,
        (_, baris) => amountFormat(tabel, baris),
      ),
    },
  ];
}

/**
 * The output columns, in the order of the tables: what a click writes. Columns that the table lacks
 * and that were given no place are left out, as are tables without rows. Linear in the rows, but for
 * totals that have to name their leaves.
 */
export function planColumns(source: ColumnSource): ColumnPlan[] {
  const { masukan, newColumns } = source;
  const rows = computeRows(source);
  const formatOf = percentFormats([
    ...rows.kinerja.map(({ capaian }) => capaian.fraction),
    ...rows.anggaran.map(({ serapan }) => serapan.fraction),
  ]);
  const percent: PercentFormat = ({ fraction }) => formatOf(fraction);
  const drafts = [
    ...(masukan.kinerja
      ? draftKinerja(masukan.kinerja, rows.kinerja, { newColumns, percent })
      : []),
    ...(masukan.anggaran
      ? draftAnggaran(masukan.anggaran, rows.anggaran, { newColumns, percent })
      : []),
  ];
  return drafts.flatMap((column) => columnPlan(column) ?? []);
}
