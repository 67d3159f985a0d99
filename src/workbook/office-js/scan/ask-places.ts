import type { TabelExcel } from "../../../masukan/buku-terbaca";
import type { Rentang } from "../../../masukan/kisi";
import type { Tempat } from "../../../masukan/temuan";
import { parseAreas, parseTablePart } from "../reference";
import type { BookQuestion } from "./ask-book";

/** Something that lies over cells: its name is known, its place is asked. */
interface Placed {
  readonly sheet: string;
  readonly name: string;
  readonly range: Excel.Range;
}

interface PlacedTable extends Placed {
  readonly table: Excel.Table;
}

export interface Places {
  readonly tables: readonly PlacedTable[];
  readonly pivots: readonly Placed[];
}

/** Queues where the tables and pivot tables of the first answer stand. */
export const askPlaces = ({ tables, pivots }: BookQuestion): Places => ({
  tables: tables.items.map((table) => ({ ...placed(table, table.getRange()), table })),
  pivots: (pivots?.items ?? []).map((pivot) => placed(pivot, pivot.layout.getRange())),
});

const placed = (item: Excel.Table | Excel.PivotTable, range: Excel.Range): Placed => ({
  sheet: item.worksheet.name,
  name: item.name,
  range: range.untrack().load("address"),
});

export const placesOn = (sheet: string, places: readonly Placed[]): TabelExcel[] =>
  places
    .filter((item) => item.sheet === sheet)
    .flatMap(({ name, range }) =>
      parseAreas(range.address).map((rentang) => ({ nama: name, rentang })),
    );

/** Where a name that follows a table leads to now; undefined for any other. */
export function placeOfTable(formula: string, { tables }: Places): Tempat | undefined {
  const wanted = parseTablePart(formula);
  const found = tables.find(({ name }) => name.toLowerCase() === wanted?.table.toLowerCase());
  const [whole] = found ? parseAreas(found.range.address) : [];
  const rentang = wanted && found && whole && rowsOf(found.table, whole, wanted.part);
  return rentang && { lembar: found.sheet, rentang };
}

function rowsOf(
  { showHeaders, showTotals }: Excel.Table,
  whole: Rentang,
  part: string,
): Rentang | undefined {
  const [top, bottom] = [Number(showHeaders), Number(showTotals)];
  const last = whole.baris + whole.tinggi - 1;
  if (part === "all") return whole;
  if (part === "headers") return showHeaders ? { ...whole, tinggi: 1 } : undefined;
  if (part === "totals") return showTotals ? { ...whole, baris: last, tinggi: 1 } : undefined;
  return { ...whole, baris: whole.baris + top, tinggi: whole.tinggi - top - bottom };
}
