import type { SheetWrite } from "../../sheet-plan";
import { WorkbookError } from "../../workbook-error";
import { isOurMistake } from "../error-code";
import { runBatch } from "../run-batch";

/** The same error, or a better one: which protection refused a sheet can be told only by asking. In trouble only. */
export async function explainRefusal(error: unknown, write: SheetWrite): Promise<unknown> {
  if (!isRefusal(error)) return error;
  try {
    const code = await runBatch(`protection of ${write.name}`, (context) =>
      askProtection(context, write),
    );
    return code ? new WorkbookError(code, error.target, { cause: error.cause }) : error;
  } catch {
    // Who does not answer now explains nothing: the first error is the one to tell.
    return error;
  }
}

const isRefusal = (error: unknown): error is WorkbookError =>
  error instanceof WorkbookError &&
  ["lembar-terkunci", "tak-terduga"].includes(error.code) &&
  !isOurMistake(error.cause);

async function askProtection(
  { workbook }: Excel.RequestContext,
  { name, rebuild, unhide = false }: SheetWrite,
): Promise<"lembar-terkunci" | "struktur-terkunci" | undefined> {
  const structure = workbook.protection.load("protected");
  const sheet = workbook.worksheets.getItemOrNullObject(name).load("protection/protected");
  await workbook.context.sync();
  if (!sheet.isNullObject && sheet.protection.protected) return "lembar-terkunci";
  const touchesStructure = !rebuild || unhide;
  return structure.protected && touchesStructure ? "struktur-terkunci" : undefined;
}
