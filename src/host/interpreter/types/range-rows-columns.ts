import { ApiError } from "../api-error";
import { booleanOf } from "../arguments";
import { spansAllColumns, spansAllRows } from "../cells/areas";
import { requireAllowed } from "../cells/guard";
import { columnAt, rowAt } from "../cells/line-styles";
import { putColumn, putRow } from "../cells/lines";
import type { Engine } from "../engine";
import type { Member } from "../member";
import { scalar } from "../member";
import type { RangeTarget } from "../objects";
import type { Json } from "../wire";

/** Hidden rows and columns: true, false, or null where they differ. */
export const RANGE_VISIBILITY: Readonly<Record<string, Member<RangeTarget>>> = {
  RowHidden: scalar("1.2", rowHidden, setRowHidden),
  ColumnHidden: scalar("1.2", columnHidden, setColumnHidden),
  Hidden: scalar("1.2", (target) => rowHidden(target) === true || columnHidden(target) === true),
};

export function rowHidden({ sheet, area }: RangeTarget): Json {
  if (spansAllRows(area))
    return [...sheet.rows.values()].some(({ hidden }) => hidden) ? null : false;
  return common(area.row, area.height, (row) => sheet.rows.get(row)?.hidden ?? false);
}

export function columnHidden({ sheet, area }: RangeTarget): Json {
  return common(area.column, area.width, (column) => sheet.columns.get(column)?.hidden ?? false);
}

function setRowHidden({ sheet, area }: RangeTarget, value: Json, engine: Engine): void {
  requireAllowed({ sheet }, "allowFormatRows");
  const hidden = booleanOf(value, "rowHidden");
  if (spansAllRows(area)) throw new ApiError("InvalidArgument", "rowHidden");
  for (let row = area.row; row < area.row + area.height; row += 1) {
    putRow({ sheet, row }, { ...rowAt(sheet, row), hidden }, engine);
  }
}

function setColumnHidden({ sheet, area }: RangeTarget, value: Json, engine: Engine): void {
  requireAllowed({ sheet }, "allowFormatColumns");
  const hidden = booleanOf(value, "columnHidden");
  if (spansAllColumns(area)) throw new ApiError("InvalidArgument", "columnHidden");
  for (let column = area.column; column < area.column + area.width; column += 1) {
    putColumn({ sheet, column }, { ...columnAt(sheet, column), hidden }, engine);
  }
}

function common(start: number, size: number, read: (index: number) => boolean): Json {
  const first = read(start);
  for (let index = start + 1; index < start + size; index += 1) {
    if (read(index) !== first) return null;
  }
  return first;
}
