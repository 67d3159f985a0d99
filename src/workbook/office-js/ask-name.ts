/** What one name is asked; every answer may be a null object, because each name may be absent. */
export interface NameQuestion {
  readonly cakupan: "lembar" | "buku";
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
  /** The part that holds something: rows and columns are asked of it, because a whole column has a million rows. */
  readonly used: Excel.Range | undefined;
  /** What is used in the rows of the range, over the whole width of the sheet. */
  readonly across: Excel.Range | undefined;
  readonly details: NameDetails | undefined;
}

/** What is good to know and may be refused by some host; see `readNames`. */
export interface NameDetails {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  /** Of the last row in use: headings above may be locked. */
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Undefined where the host lacks ExcelApi 1.13. */
  readonly merged: Excel.RangeAreas | undefined;
}

export interface AskOptions {
  readonly details: boolean;
  readonly merges: boolean;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";
const CELLS = "values,text,formulas,numberFormat,valueTypes";
const SHEET = "worksheet/name,worksheet/protection/protected,worksheet/protection/options";
const LOCKED = { format: { protection: true } };

/**
 * Queues everything there is to know of one name. Nothing is sent. Ranges are untracked at once: a tracked one costs
 * a further request when the batch ends.
 */
export function askName(
  names: Excel.NamedItemCollection,
  name: string,
  { cakupan, details, merges }: AskOptions & Pick<NameQuestion, "cakupan">,
): NameQuestion {
  const item = names.getItemOrNullObject(name).load("name,formula");
  const range = item.getRangeOrNullObject().untrack().load(`address,${PLACE},${CELLS},${SHEET}`);
  const used = range.getUsedRangeOrNullObject(true).untrack().load("address,rowIndex,columnIndex");
  const row = range.getEntireRow().untrack();
  const across = row.getUsedRangeOrNullObject(true).untrack().load("columnIndex,columnCount");
  return {
    cakupan,
    item,
    range,
    used,
    across,
    details: details ? askDetails(range, used, merges) : undefined,
  };
}

/** Queues the cells of one name and nothing else: for tables that are only read. */
export function askCells(
  names: Excel.NamedItemCollection,
  name: string,
  cakupan: NameQuestion["cakupan"],
): NameQuestion {
  const item = names.getItemOrNullObject(name).load("name,formula");
  const range = item
    .getRangeOrNullObject()
    .untrack()
    .load(`address,${PLACE},${CELLS},worksheet/name`);
  return { cakupan, item, range, used: undefined, across: undefined, details: undefined };
}

function askDetails(range: Excel.Range, used: Excel.Range, merges: boolean): NameDetails {
  return {
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getLastRow().untrack().getColumnProperties(LOCKED),
    merged: merges ? range.getMergedAreasOrNullObject().untrack().load("address") : undefined,
  };
}
