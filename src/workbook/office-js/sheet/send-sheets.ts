import { isSheetName } from "../../name-rules";
import type { SheetWrite } from "../../sheet-plan";
import { WorkbookError } from "../../workbook-error";
import { MAX_REQUEST } from "./send-sheet";
import { closingSteps, contentSteps } from "./sheet-steps";
import type { Step } from "./step";
import { packSteps, RANGE_BYTES } from "./step";

interface BookStep {
  readonly bytes: number;
  readonly queue: (workbook: Excel.Workbook) => void;
}

/** Looks whether every name is free, then makes and writes the sheets in as few requests as their size allows. */
export async function sendSheets(
  context: Excel.RequestContext,
  writes: readonly SheetWrite[],
): Promise<void> {
  await requireFree(context, writes);
  for (const { name } of writes) context.workbook.worksheets.add(name);
  const steps = [contentSteps, closingSteps].flatMap((stepsOf) =>
    writes.flatMap((write) => stepsOf(write).map((step) => onSheet(write.name, step))),
  );
  await sendAll(context, packSteps(steps, MAX_REQUEST));
}

async function requireFree(
  { workbook }: Excel.RequestContext,
  writes: readonly SheetWrite[],
): Promise<void> {
  const refused = writes.find(({ name }) => !isSheetName(name));
  if (refused) throw new WorkbookError("nama-tak-sah", `writeSheets ${refused.name}`);
  const protection = workbook.protection.load("protected");
  const there = writes.map(({ name }) =>
    workbook.worksheets.getItemOrNullObject(name).load("name"),
  );
  await workbook.context.sync();
  const taken = there.find(({ isNullObject }) => !isNullObject);
  if (taken) throw new WorkbookError("lembar-sudah-ada", `writeSheets ${taken.name}`);
  if (protection.protected) throw new WorkbookError("struktur-terkunci", "writeSheets");
}

/** The same step, finding its sheet itself: those of several sheets go into one request. */
const onSheet = (name: string, { bytes, queue }: Step): BookStep => ({
  bytes: bytes + RANGE_BYTES,
  queue: (workbook) => {
    queue(workbook.worksheets.getItem(name), workbook);
  },
});

async function sendAll(
  context: Excel.RequestContext,
  [batch, ...rest]: readonly (readonly BookStep[])[],
): Promise<void> {
  if (!batch) return;
  for (const { queue } of batch) queue(context.workbook);
  await context.sync();
  await sendAll(context, rest);
}
