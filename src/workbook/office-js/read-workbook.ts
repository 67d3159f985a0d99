import type { ReadRequest, WorkbookReading } from "../workbook";
import { answerStored, askStored } from "./ask-stored";
import { queueContents } from "./read-contents";
import { queueOtherSheets } from "./read-other-sheets";
import { queueNames, readNamesStepwise } from "./read-names";
import { supports } from "./run-batch";

/** Everything in one round trip. */
export async function readAtOnce(
  context: Excel.RequestContext,
  request: ReadRequest,
): Promise<WorkbookReading> {
  const names = queueNames(context, request, { details: true, merges: supports("1.13") });
  const rest = queueRest(context, request);
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  return { ...rest(), structureProtected: protection.protected, names: names() };
}

/** Two round trips that ask for less; see {@link readNamesStepwise}. */
export async function readStepwise(
  context: Excel.RequestContext,
  request: ReadRequest,
): Promise<WorkbookReading> {
  const names = await readNamesStepwise(context, request.names);
  const rest = queueRest(context, request);
  await context.sync();
  return { ...rest(), structureProtected: false, names: names() };
}

function queueRest(
  context: Excel.RequestContext,
  { storedKeys, contents = [], otherSheets }: ReadRequest,
): () => Omit<WorkbookReading, "names" | "structureProtected"> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const sheet = workbook.worksheets.getActiveWorksheet().load("name");
  const culture = supports("1.11")
    ? workbook.application.cultureInfo.numberFormat.load("numberDecimalSeparator")
    : undefined;
  const contentsOf = queueContents(context, contents);
  const othersOf = otherSheets ? queueOtherSheets(context, otherSheets) : () => [];
  const settings = askStored(workbook, storedKeys);
  return () => ({
    activeSheet: sheet.name,
    sheets: sheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visible: visibility === "Visible",
    })),
    decimalSeparator: culture?.numberDecimalSeparator,
    readOnly: workbook.readOnly,
    contents: contentsOf(),
    otherSheets: othersOf(sheet.name),
    stored: answerStored(settings),
  });
}
