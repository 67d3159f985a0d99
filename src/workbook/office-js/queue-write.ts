import type { Rentang } from "../../masukan/kisi";
import type { BlockWrite, WritePlan } from "../workbook";
import { toAssignment } from "./cell-text";
import { queueStore } from "./queue-store";

/** Queues the plan: one assignment per block and property, never per cell. Nothing is sent. */
export function queueWrite(
  { workbook }: Excel.RequestContext,
  { blocks, names, store }: WritePlan,
): void {
  for (const block of blocks) queueBlock(workbook, block);
  for (const { name, sheet, refersTo } of names) {
    const scope = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
    scope.names.getItem(name).formula = refersTo;
  }
  queueStore(workbook, store);
}

/** Formats first: a cell formatted as text would keep a formula as text. */
function queueBlock(
  workbook: Excel.Workbook,
  { sheet, rentang, formulas, numberFormats }: BlockWrite,
): void {
  const range = rangeAt(workbook, sheet, rentang);
  if (numberFormats) range.numberFormat = numberFormats.map((row) => [...row]);
  range.formulas = formulas.map((row) => row.map(toAssignment));
}

/** Untracked: a tracked range costs a further request when the batch ends. */
export const rangeAt = (
  workbook: Excel.Workbook,
  sheet: string,
  { baris, kolom, tinggi, lebar }: Rentang,
): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(baris, kolom, tinggi, lebar).untrack();
