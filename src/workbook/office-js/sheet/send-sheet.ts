import type { SheetWrite } from "../../sheet-plan";
import { sheetSteps } from "./sheet-steps";
import type { Step } from "./step";
import { packSteps } from "./step";

/** Excel on the web takes 5 MB; what the client library adds of its own is only estimated. */
export const MAX_REQUEST = 4 * 1024 * 1024;

/** Makes the sheet, or takes the one that is there, and writes it in as few requests as its size allows. */
export async function sendSheet(context: Excel.RequestContext, write: SheetWrite): Promise<void> {
  const { worksheets } = context.workbook;
  const [first = [], ...rest] = packSteps(sheetSteps(write), MAX_REQUEST);
  const sheet = write.rebuild ? worksheets.getItem(write.name) : worksheets.add(write.name);
  await sendBatch(context, sheet, first);
  await sendRest(context, write.name, rest);
}

/** One after the other: each asks for the sheet anew, which may have gone meanwhile. */
async function sendRest(
  context: Excel.RequestContext,
  name: string,
  [batch, ...rest]: readonly (readonly Step[])[],
): Promise<void> {
  if (!batch) return;
  await sendBatch(context, context.workbook.worksheets.getItem(name), batch);
  await sendRest(context, name, rest);
}

function sendBatch(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  steps: readonly Step[],
): Promise<void> {
  for (const { queue } of steps) queue(sheet, context.workbook);
  return context.sync();
}
