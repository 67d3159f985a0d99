import { isSheetName } from "../name-rules";
import type { SheetCopy } from "../workbook";
import { WorkbookError } from "../workbook-error";
import { queueWrite } from "./queue-write";
import { runBatch } from "./run-batch";

/** Looks first, because a copy that cannot get its name would stay behind under another. */
export async function copySheet(copy: SheetCopy): Promise<void> {
  const target = `copySheet ${copy.source} to ${copy.name}`;
  if (!isSheetName(copy.name)) throw new WorkbookError("nama-tak-sah", target);
  await runBatch(target, (context) => requirePlace(context, copy));
  try {
    await runBatch(target, (context) => {
      const source = context.workbook.worksheets.getItem(copy.source);
      source.copy("After", source).name = copy.name;
      queueWrite(context, copy.plan);
      return context.sync();
    });
  } catch (error) {
    await removeHalf(error, copy.name);
    throw error;
  }
}

async function requirePlace(
  context: Excel.RequestContext,
  { source, name }: SheetCopy,
): Promise<void> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  const from = worksheets.getItemOrNullObject(source).load("name");
  const there = worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (from.isNullObject) throw new WorkbookError("tidak-ditemukan", source);
  if (!there.isNullObject) throw new WorkbookError("lembar-sudah-ada", name);
  if (protection.protected) throw new WorkbookError("struktur-terkunci", name);
}

/** A copy into which the plan could not be written would look like a finished period. */
async function removeHalf(error: unknown, name: string): Promise<void> {
  if (error instanceof WorkbookError && error.code === "sesi-putus") return;
  try {
    await runBatch(`remove ${name}`, (context) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      return context.sync();
    });
  } catch {
    // It stays; the first error is the one to tell.
  }
}
