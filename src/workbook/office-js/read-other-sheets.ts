import type { OtherSheetReading, ReadRequest } from "../workbook";
import { answerName } from "./answer-name";
import { askCells } from "./ask-name";

/**
 * Sheet after sheet, each found as the next of the one before: no name need be known, and past the last one everything
 * is a null object. The active sheet is asked along, for nobody knows which it is, and left out of the answer.
 */
export function queueOtherSheets(
  { workbook }: Excel.RequestContext,
  { names: asked, limit }: NonNullable<ReadRequest["otherSheets"]>,
): (activeSheet: string) => OtherSheetReading[] {
  const sheets: Excel.Worksheet[] = [];
  while (sheets.length < limit) {
    const last = sheets.at(-1);
    sheets.push(last ? last.getNextOrNullObject() : workbook.worksheets.getFirst());
  }
  const questions = sheets.map((sheet) => ({
    sheet: sheet.load("name"),
    names: asked.map((name) => askCells(sheet.names, name, "lembar")),
  }));
  return (activeSheet) =>
    questions
      .filter(({ sheet }) => !sheet.isNullObject && sheet.name !== activeSheet)
      .map(({ sheet, names }) => ({
        sheet: sheet.name,
        names: names.flatMap((question) => answerName(question)?.nama ?? []),
      }))
      .filter(({ names }) => names.length > 0);
}
