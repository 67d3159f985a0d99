import type { CellInput, ContentsReading } from "../workbook";
import { scopesOf } from "./read-names";

const PLACE = "formulas,rowIndex,columnIndex,rowCount,columnCount";
const SHEET = "worksheet/name,worksheet/protection/protected";

/** Queues what the named cells hold and nothing else of them: a whole report, whose looks are of no interest. */
export function queueContents(
  context: Excel.RequestContext,
  asked: readonly string[],
): () => ContentsReading[] {
  const questions = scopesOf(context).flatMap(({ cakupan, names }) =>
    asked.map((name) => {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
      return { cakupan, name, range: range.load(`${PLACE},${SHEET}`) };
    }),
  );
  return () =>
    questions
      .filter(({ range }) => !range.isNullObject)
      .map(({ cakupan, name, range }) => ({
        name,
        cakupan,
        sheet: range.worksheet.name,
        sheetProtected: range.worksheet.protection.protected,
        rentang: {
          baris: range.rowIndex,
          kolom: range.columnIndex,
          tinggi: range.rowCount,
          lebar: range.columnCount,
        },
        formulas: range.formulas as CellInput[][],
      }));
}
