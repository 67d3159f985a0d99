import { WorkbookError } from "../workbook-error";
import { errorCodeOf } from "./error-code";

export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * Runs one batch; whatever fails leaves as a WorkbookError with the original as `cause`. A batch that meets a cell
 * being edited waits for the end of the editing.
 */
export async function runBatch<T>(
  target: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (typeof Excel === "undefined") throw new WorkbookError("di-luar-excel", target);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: supports("1.20") }, batch);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError(errorCodeOf(cause), target, { cause });
  }
}
