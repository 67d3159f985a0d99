import type { StoredQuestion } from "../ask-stored";
import { askStored } from "../ask-stored";
import { supports } from "../run-batch";
import type { KindsQuestion } from "./ask-kinds";
import { askKinds } from "./ask-kinds";

/** Sheets after so many are listed, but their cells are not read: each costs the request about 2 kB. */
export const MAX_SHEETS = 60;

/** One sheet, as the first round trip asks after it. */
export interface SheetQuestion {
  readonly sheet: Excel.Worksheet;
  /** Cells that hold something: what is only coloured does not count. */
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  /** Undefined where it is not asked. */
  readonly kinds: KindsQuestion | undefined;
}

export interface BookQuestion {
  readonly workbook: Excel.Workbook;
  readonly all: Excel.WorksheetCollection;
  readonly sheets: readonly SheetQuestion[];
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly pivots: Excel.PivotTableCollection | undefined;
  readonly protection: Excel.WorkbookProtection;
  readonly active: Excel.Worksheet | undefined;
  readonly selected: Excel.RangeAreas | Excel.Range | undefined;
  readonly stored: readonly StoredQuestion[];
}

const NAMES = "items/name,items/formula";
const LISTED = "items/name,items/worksheet/name";
const TABLES = `${LISTED},items/showHeaders,items/showTotals`;
const SHEET = "name,visibility,protection/protected";
const USED = "rowIndex,columnIndex,rowCount,columnCount,rowHidden";

export interface BookOptions {
  readonly storedKeys: readonly string[];
  /** Without what a host may refuse: selection and active sheet (a chart may be both), pivot tables, kinds of cells. */
  readonly bare: boolean;
}

/** Queues everything but the cells. */
export function askBook(
  { workbook }: Excel.RequestContext,
  { storedKeys, bare }: BookOptions,
): BookQuestion {
  workbook.load("readOnly");
  return {
    workbook,
    all: workbook.worksheets.load("items/name,items/visibility,items/protection/protected"),
    sheets: askSheets(workbook, bare),
    names: workbook.names.load(NAMES),
    tables: workbook.tables.load(TABLES),
    pivots: bare || !supports("1.8") ? undefined : workbook.pivotTables.load(LISTED),
    protection: workbook.protection.load("protected"),
    active: bare ? undefined : workbook.worksheets.getActiveWorksheet().load("name"),
    selected: bare ? undefined : askSelection(workbook),
    stored: askStored(workbook, storedKeys),
  };
}

const askSelection = (workbook: Excel.Workbook): Excel.RangeAreas | Excel.Range =>
  supports("1.9")
    ? workbook.getSelectedRanges().untrack().load("address")
    : workbook.getSelectedRange().untrack().load("address");

/** Each found as the next of the one before: their names are not known yet. Past the last one all are null objects. */
function askSheets({ worksheets }: Excel.Workbook, bare: boolean): SheetQuestion[] {
  const questions: SheetQuestion[] = [];
  while (questions.length < MAX_SHEETS) {
    const last = questions.at(-1)?.sheet;
    const sheet = last ? last.getNextOrNullObject() : worksheets.getFirst();
    const question = askSheet(sheet.load(SHEET));
    questions.push(bare ? question : { ...question, kinds: askKinds(question.used) });
  }
  return questions;
}

/** Queues what is used of a sheet, and its own names. */
export const askSheet = (sheet: Excel.Worksheet): SheetQuestion => ({
  sheet,
  used: sheet.getUsedRangeOrNullObject(true).untrack().load(USED),
  names: sheet.names.load(NAMES),
  kinds: undefined,
});
