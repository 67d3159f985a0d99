import type { Kisi, Rentang } from "../../../masukan/kisi";
import type { ScanPart } from "../../scan-bounds";
import { mapCells, toNilai, toRumus } from "../cells";
import { parseAreas } from "../reference";
import { supports } from "../run-batch";
import { formatFromText, typeFromValue } from "./tell-from-text";

/** The cells of one sheet, as the second round trip asks after them. */
export interface CellsQuestion {
  readonly part: ScanPart;
  readonly range: Excel.Range;
  readonly full: boolean;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  /** Undefined where the host lacks ExcelApi 1.13. */
  readonly merged: Excel.RangeAreas | undefined;
}

interface CellsOptions {
  readonly part: ScanPart;
  /** With types and number formats, which are a third of the answer. */
  readonly full: boolean;
  /** Some row may be hidden. */
  readonly hides: boolean;
}

/** Queues the cells of the part. */
export function askCells(
  sheet: Excel.Worksheet,
  { part, full, hides }: CellsOptions,
): CellsQuestion {
  const { baris, kolom, tinggi, lebar } = part.rentang;
  const range = sheet.getRangeByIndexes(baris, kolom, tinggi, lebar).untrack();
  range.load(full ? "values,text,formulas,valueTypes,numberFormat" : "values,text,formulas");
  return {
    part,
    range,
    full,
    rows: hides ? range.getRowProperties({ rowHidden: true }) : undefined,
    merged: supports("1.13")
      ? range.getMergedAreasOrNullObject().untrack().load("address")
      : undefined,
  };
}

export function answerCells(lembar: string, question: CellsQuestion): Kisi {
  const { part, range, rows, merged } = question;
  return {
    lembar,
    rentang: part.rentang,
    teks: range.text,
    ...(question.full ? asRead(range) : toldFromText(range)),
    tersembunyi: (rows?.value ?? []).flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])),
    gabungan: merged && areasOf(merged),
  };
}

const areasOf = (areas: Excel.RangeAreas): Rentang[] =>
  areas.isNullObject ? [] : parseAreas(areas.address);

type Cells = Pick<Kisi, "nilai" | "rumus" | "format">;

const asRead = (range: Excel.Range): Cells => ({
  nilai: mapCells(range, toNilai),
  rumus: mapCells(range, toRumus),
  format: range.numberFormat as string[][],
});

function toldFromText({ values, formulas, text }: Excel.Range): Cells {
  const grid = {
    values,
    formulas,
    valueTypes: (values as unknown[][]).map((row) => row.map(typeFromValue)),
  };
  const nilai = mapCells(grid, toNilai);
  return {
    nilai,
    rumus: mapCells(grid, toRumus),
    format: nilai.map((row, r) => row.map((value, c) => formatFromText(value, text[r]?.[c] ?? ""))),
  };
}
