import type { CellStyle, HostCell, HostValue } from "../../document/host-document";
import type { RangeTarget } from "../objects";
import type { Json } from "../wire";
import { isTooLargeForGrid } from "./areas";
import { cellAt, styleAt } from "./style";

/** One entry per cell, row by row; null for whole columns and ranges too large to hand out. */
export function gridOf(
  { sheet, area }: RangeTarget,
  read: (cell: HostCell, style: CellStyle) => Json,
): Json {
  if (isTooLargeForGrid(area)) return null;
  return Array.from({ length: area.height }, (_, row) =>
    Array.from({ length: area.width }, (__, column) =>
      read(
        cellAt(sheet, area.row + row, area.column + column),
        styleAt(sheet, area.row + row, area.column + column),
      ),
    ),
  );
}

export const wireValue = (value: HostValue): Json => {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
};

/** `formulas` holds the formula, or the constant where there is none. */
export const wireFormula = ({ formula, value }: HostCell): Json =>
  formula === undefined ? wireValue(value) : `=${formula}`;

export function valueTypeOf({ value }: HostCell): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
