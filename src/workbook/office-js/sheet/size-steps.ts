import type { SheetPlan } from "../../sheet-plan";
import type { Step } from "./step";
import { bytesOf, PROPERTY_BYTES, RANGE_BYTES } from "./step";

/**
 * All widths in one call, all heights in another. Before the cells: a row whose height is set is not measured again by
 * Excel when wrapped text comes into it, and merging does not change it. What somebody had hidden is shown.
 */
export function sizeSteps({ columnWidths, rowHeights }: SheetPlan): Step[] {
  if (columnWidths.length === 0 || rowHeights.length === 0) return [];
  const columns = columnWidths.map((columnWidth) => ({ format: { columnWidth } }));
  const rows = rowHeights.map((rowHeight) => ({ format: { rowHeight } }));
  return [
    {
      bytes: RANGE_BYTES + PROPERTY_BYTES + bytesOf(columns),
      queue: (sheet) => {
        const range = sheet.getRangeByIndexes(0, 0, 1, columns.length).untrack();
        range.columnHidden = false;
        range.setColumnProperties(columns);
      },
    },
    {
      bytes: RANGE_BYTES + PROPERTY_BYTES + bytesOf(rows),
      queue: (sheet) => {
        const range = sheet.getRangeByIndexes(0, 0, rows.length, 1).untrack();
        range.rowHidden = false;
        range.setRowProperties(rows);
      },
    },
  ];
}
