import { isDefinedName } from "../name-rules";
import type { NameChange, NamesWrite } from "../workbook";
import { WorkbookError } from "../workbook-error";
import { queueStore } from "./queue-store";
import { runBatch } from "./run-batch";

/** One round trip; a second one, in trouble only, to tell whether a name was taken. */
export async function defineNames({ changes, store }: NamesWrite): Promise<void> {
  const target = `define ${changes.map(({ name }) => name).join(", ")}`;
  if (changes.some(({ kind, name }) => kind === "add" && !isDefinedName(name))) {
    throw new WorkbookError("nama-tak-sah", target);
  }
  try {
    await runBatch(target, (context) => {
      for (const change of changes) queueChange(context.workbook, change);
      queueStore(context.workbook, store);
      return context.sync();
    });
  } catch (error) {
    throw await explain(error, changes);
  }
}

const namesOf = (workbook: Excel.Workbook, sheet: string | undefined): Excel.NamedItemCollection =>
  sheet === undefined ? workbook.names : workbook.worksheets.getItem(sheet).names;

/** Queues one change; nothing is sent. */
export function queueChange(workbook: Excel.Workbook, change: NameChange): void {
  const names = namesOf(workbook, change.sheet);
  if (change.kind === "add") names.add(change.name, change.refersTo);
  else if (change.kind === "move") names.getItem(change.name).formula = change.refersTo;
  else names.getItemOrNullObject(change.name).delete();
}

/** Hosts differ in what they call a name that is taken: asking is the one way to know. */
async function explain(error: unknown, changes: readonly NameChange[]): Promise<unknown> {
  if (!(error instanceof WorkbookError)) return error;
  const taken = new WorkbookError("nama-terpakai", error.target, { cause: error.cause });
  if (error.code === "lembar-sudah-ada") return taken;
  if (error.code !== "tak-terduga") return error;
  try {
    return (await isTaken(changes)) ? taken : error;
  } catch {
    // Who does not answer now explains nothing: the first error is the one to tell.
    return error;
  }
}

/** One of the names to add is there and points elsewhere. Those added before the refusal point where they were told. */
const isTaken = (changes: readonly NameChange[]): Promise<boolean> =>
  runBatch("define, which is taken", async (context) => {
    const asked = changes.flatMap((change) =>
      change.kind === "add" ? [{ change, item: askFormula(context.workbook, change) }] : [],
    );
    await context.sync();
    return asked.some(({ change, item }) => !item.isNullObject && item.formula !== change.refersTo);
  });

const askFormula = (workbook: Excel.Workbook, { name, sheet }: NameChange): Excel.NamedItem =>
  namesOf(workbook, sheet).getItemOrNullObject(name).load("formula");
