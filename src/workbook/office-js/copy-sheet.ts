import { isSheetName } from "../name-rules";
import type { SheetCopy } from "../workbook";
import { WorkbookError } from "../workbook-error";
import type { Follower } from "./copied-tables";
import { detachNames, followCopiedTables, listFollowers } from "./copied-tables";
import { queueChange } from "./define-names";
import { queueWrite } from "./queue-write";
import { runBatch } from "./run-batch";

/** Looks first, because a copy that cannot get its name would stay behind under another. */
export async function copySheet(copy: SheetCopy): Promise<void> {
  const target = `copySheet ${copy.source} to ${copy.name}`;
  if (!isSheetName(copy.name)) throw new WorkbookError("nama-tak-sah", target);
  const followers = await runBatch(target, (context) => requirePlace(context, copy));
  try {
    await runBatch(target, (context) => {
      queueCopy(context, copy, followers);
      return context.sync();
    });
  } catch (error) {
    if (await isLeftBehind(error, copy.name)) {
      throw new WorkbookError("salinan-tertinggal", copy.name, { cause: error });
    }
    throw isSheetTaken(error) && addsNames(copy)
      ? new WorkbookError("nama-terpakai", target, { cause: error })
      : error;
  }
  if (followers.length > 0) await followTables(copy.name, followers);
}

/** The place was free a moment ago: what is taken is, as good as always, a name. */
const isSheetTaken = (error: unknown): boolean =>
  error instanceof WorkbookError && error.code === "lembar-sudah-ada";

const addsNames = ({ changes = [] }: SheetCopy): boolean =>
  changes.some(({ kind }) => kind === "add");

function queueCopy(
  context: Excel.RequestContext,
  { source, name, plan, changes = [] }: SheetCopy,
  followers: readonly Follower[],
): void {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(source);
  sheet.copy("After", sheet).name = name;
  queueWrite(context, plan);
  for (const change of [...detachNames(followers, name), ...changes]) queueChange(workbook, change);
}

async function requirePlace(
  context: Excel.RequestContext,
  { source, name }: SheetCopy,
): Promise<readonly Follower[]> {
  const { protection, worksheets, names } = context.workbook;
  protection.load("protected");
  names.load("items/name,items/formula");
  const from = worksheets.getItemOrNullObject(source).load("name");
  from.tables.load("items/name");
  from.names.load("items/name,items/formula");
  const there = worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (from.isNullObject) throw new WorkbookError("tidak-ditemukan", source);
  if (!there.isNullObject) throw new WorkbookError("lembar-sudah-ada", name);
  if (protection.protected) throw new WorkbookError("struktur-terkunci", name);
  return listFollowers(context, from);
}

/** The copy is whole without this: its names stay with the rows they have now. */
async function followTables(sheet: string, followers: readonly Follower[]): Promise<void> {
  try {
    await runBatch(`follow the tables of ${sheet}`, (context) =>
      followCopiedTables(context, sheet, followers),
    );
  } catch {
    // Names that do not grow are told in the pane as soon as the table has grown.
  }
}

/** A copy into which the plan could not be written would look like a finished period: it is removed. */
async function isLeftBehind(error: unknown, name: string): Promise<boolean> {
  if (error instanceof WorkbookError && error.code === "sesi-putus") return false;
  try {
    await runBatch(`remove ${name}`, (context) => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
      return context.sync();
    });
    return false;
  } catch {
    return true;
  }
}
