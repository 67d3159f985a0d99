import type { SheetPlan } from "../../sheet-plan";
import type { Step } from "./step";
import { RANGE_BYTES } from "./step";

/** What of the sheet never scrolls away. */
export function frozenSteps({ frozen }: Pick<SheetPlan, "frozen">): Step[] {
  if (!frozen || frozen.rows + frozen.columns === 0) return [];
  return [
    {
      bytes: 2 * RANGE_BYTES,
      queue: (sheet) => {
        freeze(sheet, frozen);
      },
    },
  ];
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["frozen"]>): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
}
