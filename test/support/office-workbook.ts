import type { HostSheet } from "../../src/host/document/host-document";
import type { OfficeInNode, OfficeOptions } from "./office-in-node";
import { openOffice } from "./office-in-node";

export interface OfficeSheet extends OfficeInNode {
  /** The document's first and active sheet. */
  readonly sheet: HostSheet;
  /** One batch on the active sheet; what `batch` queues and answers is sent with one sync and then given back. */
  readonly run: <T>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
  ) => Promise<T>;
}

/** A fresh workbook of one sheet, for tests that do one thing to it. */
export function openSheet(options: OfficeOptions = {}): OfficeSheet {
  const office = openOffice(options);
  const [sheet] = office.document.sheets;
  if (!sheet) throw new Error("The document has no sheet");
  return {
    ...office,
    sheet,
    run: (batch) =>
      office.Excel.run(async (context) => {
        const queued = batch(context.workbook.worksheets.getActiveWorksheet(), context);
        await context.sync();
        return queued;
      }),
  };
}
