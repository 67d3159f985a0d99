import type { SheetPlan } from "../../sheet-plan";
import type { Step } from "./step";
import { bytesOf, RANGE_BYTES } from "./step";

/**
 * All widths in one call, all heights in another. Before the cells: a row whose height is set is not measured again by
 * Excel when wrapped text comes into it, and merging does not change it.
 */
export function sizeSteps({ columnWidths, rowHeights }: SheetPlan): Step[] {
  const columns = columnWidths.map((columnWidth) => ({ format: { columnWidth } }));
  const rows = rowHeights.map((rowHeight) => ({ format: { rowHeight } }));
  const steps = [
    {
      count: columns.length,
      bytes: RANGE_BYTES + bytesOf(columns),
      queue: (sheet: Excel.Worksheet) => {
        sheet.getRangeByIndexes(0, 0, 1, columns.length).untrack().setColumnProperties(columns);
      },
    },
    {
      count: rows.length,
      bytes: RANGE_BYTES + bytesOf(rows),
      queue: (sheet: Excel.Worksheet) => {
        sheet.getRangeByIndexes(0, 0, rows.length, 1).untrack().setRowProperties(rows);
      },
    },
  ];
  return steps.filter(({ count }) => count > 0);
}
