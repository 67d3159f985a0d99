import type { Kisi, Rentang } from "../../../masukan/kisi";
import type { ScanPart } from "../../scan-bounds";
import { mapCells, toNilai, toRumus } from "../cells";
import { parseAreas } from "../reference";
import { supports } from "../run-batch";
import type { ColumnsQuestion } from "./ask-columns";
import { askColumns, cellOf } from "./ask-columns";
import type { ColumnKinds } from "./ask-kinds";
import { formatFromText, typeFromValue } from "./tell-from-text";

/** The cells of one sheet, as the second round trip asks after them. */
export interface CellsQuestion {
  readonly part: ScanPart;
  readonly range: Excel.Range;
  /** Undefined where everything is asked of every cell. */
  readonly columns:
    | { readonly text: readonly ColumnsQuestion[]; readonly formulas: readonly ColumnsQuestion[] }
    | undefined;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  /** Undefined where the host lacks ExcelApi 1.13. */
  readonly merged: Excel.RangeAreas | undefined;
}

interface CellsOptions {
  readonly part: ScanPart;
  /** What the columns need; undefined: everything. */
  readonly kinds: ColumnKinds | undefined;
  /** Some row may be hidden. */
  readonly hides: boolean;
}

const EVERYTHING = "values,text,formulas,valueTypes,numberFormat";

/** Queues the cells of the part. */
export function askCells(
  sheet: Excel.Worksheet,
  { part, kinds, hides }: CellsOptions,
): CellsQuestion {
  const { baris, kolom, tinggi, lebar } = part.rentang;
  const range = sheet.getRangeByIndexes(baris, kolom, tinggi, lebar).untrack();
  range.load(kinds ? "values" : EVERYTHING);
  const ask = (property: "text" | "formulas", needed: readonly boolean[]) =>
    askColumns(sheet, part.rentang, { needed, property });
  return {
    part,
    range,
    columns: kinds && {
      text: ask("text", kinds.numbers),
      formulas: ask("formulas", kinds.formulas),
    },
    rows: hides ? range.getRowProperties({ rowHidden: true }) : undefined,
    merged: supports("1.13")
      ? range.getMergedAreasOrNullObject().untrack().load("address")
      : undefined,
  };
}

export function answerCells(lembar: string, question: CellsQuestion): Kisi {
  const { part, rows, merged } = question;
  return {
    lembar,
    rentang: part.rentang,
    ...cellsOf(question),
    tersembunyi: (rows?.value ?? []).flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])),
    gabungan: merged && areasOf(merged),
  };
}

const areasOf = (areas: Excel.RangeAreas): Rentang[] =>
  areas.isNullObject ? [] : parseAreas(areas.address);

type Cells = Pick<Kisi, "nilai" | "rumus" | "format" | "teks">;

const cellsOf = ({ range, columns }: CellsQuestion): Cells =>
  columns ? toldFromValues(range.values as unknown[][], columns) : asRead(range);

const asRead = (range: Excel.Range): Cells => ({
  nilai: mapCells(range, toNilai),
  rumus: mapCells(range, toRumus),
  format: range.numberFormat as string[][],
  teks: range.text,
});

/** A text shows what it is; a column in which no formula stands holds what it shows. */
function toldFromValues(
  values: readonly (readonly unknown[])[],
  { text, formulas }: NonNullable<CellsQuestion["columns"]>,
): Cells {
  const grid = {
    values: values as unknown[][],
    formulas: values.map((line, row) =>
      line.map((value, column) => cellOf(formulas, "formulas", { row, column }) ?? value),
    ),
    valueTypes: values.map((line) => line.map(typeFromValue)),
  };
  const nilai = mapCells(grid, toNilai);
  const teks = values.map((line, row) =>
    line.map((value, column) => shown(cellOf(text, "text", { row, column }) ?? value)),
  );
  return {
    nilai,
    teks,
    rumus: mapCells(grid, toRumus),
    format: nilai.map((line, r) =>
      line.map((value, c) => formatFromText(value, teks[r]?.[c] ?? "")),
    ),
  };
}

const shown = (value: unknown): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);
