import { columnOfKey, rowOfKey } from "../../document/host-document";
import type { HostSheet } from "../../document/host-document";
import { contains, spansAllColumns } from "../cells/areas";
import { requireAllowed } from "../cells/guard";
import { columnAt } from "../cells/line-styles";
import { putRow } from "../cells/lines";
import { cellAt, numberFormatOf, styleAt } from "../cells/style";
import type { Engine } from "../engine";
import { refresh } from "../engine";
import type { Argument } from "../member";
import type { RangeTarget } from "../objects";

const MAX_CHARS = 255;

/** As wide as the longest text that is not wrapped or merged, measured in characters. */
export function autofitColumns(
  { sheet, area }: RangeTarget,
  _: readonly Argument[],
  engine: Engine,
): void {
  requireAllowed({ sheet }, "allowFormatColumns");
  refresh(engine);
  const longest = new Map<number, number>();
  for (const key of sheet.cells.keys()) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (!contains(area, row, column) || isMerged(sheet, row, column)) continue;
    const length = textLength({ sheet, row, column }, engine);
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) {
    if (length === 0) continue;
    const widthChars = Math.min(length + 1, MAX_CHARS);
    engine.journal.setEntry(sheet.columns, column, { ...columnAt(sheet, column), widthChars });
  }
}

/** Back to automatic: the page measures rows itself. Merged cells never count, as in Excel. */
export function autofitRows(
  { sheet, area }: RangeTarget,
  _: readonly Argument[],
  engine: Engine,
): void {
  requireAllowed({ sheet }, "allowFormatRows");
  for (const [row, entry] of [...sheet.rows]) {
    const isInside = spansAllColumns(area) || contains({ ...area, column: 0 }, row, 0);
    if (!isInside || row < area.row || row >= area.row + area.height) continue;
    putRow({ sheet, row }, { ...entry, height: undefined }, engine);
  }
}

const isMerged = (sheet: HostSheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => contains(merge, row, column));

function textLength(
  { sheet, row, column }: { sheet: HostSheet; row: number; column: number },
  engine: Engine,
): number {
  const style = styleAt(sheet, row, column);
  if (style.wrap === true) return 0;
  return engine.services.formatText(cellAt(sheet, row, column).value, numberFormatOf(style)).length;
}
