import type { TabelExcel } from "../../../masukan/buku-terbaca";
import { parseAreas } from "../reference";
import type { BookQuestion } from "./ask-book";

/** Something that lies over cells: its name is known, its place is asked. */
interface Placed {
  readonly sheet: string;
  readonly name: string;
  readonly range: Excel.Range;
}

export interface Places {
  readonly tables: readonly Placed[];
  readonly pivots: readonly Placed[];
}

/** Queues where the tables and pivot tables of the first answer stand. */
export const askPlaces = ({ tables, pivots }: BookQuestion): Places => ({
  tables: tables.items.map((table) => placed(table, table.getRange())),
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
