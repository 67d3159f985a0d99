import type { HostDocument, HostRange, HostSheet } from "../document/host-document";
import { columnOfKey, rowOfKey } from "../document/host-document";
import { parseAddress } from "./address";
import { ApiError } from "./api-error";
import { contains } from "./cells/areas";
import type { RangeTarget } from "./objects";

/** By name (case does not matter) or id. */
export function findSheet(document: HostDocument, key: string): HostSheet | undefined {
  const wanted = key.toLowerCase();
  return document.sheets.find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
}

export function activeSheet(document: HostDocument): HostSheet {
  const sheet = document.sheets.find(({ id }) => id === document.activeSheetId);
  if (!sheet) throw new ApiError("ItemNotFound", "active worksheet");
  return sheet;
}

/** The range a text points to, or undefined when it points to none. */
export function resolveAddress(
  document: HostDocument,
  home: HostSheet,
  text: string,
): RangeTarget | undefined {
  const parsed = parseAddress(text);
  if (!parsed) return undefined;
  const sheet = parsed.sheet === undefined ? home : findSheet(document, parsed.sheet);
  return sheet && { sheet, area: parsed.area };
}

/** The smallest rectangle around what is used; cells with no more than a style count unless only values are asked for. */
export function usedWithin(
  { sheet, area }: RangeTarget,
  valuesOnly: boolean,
): HostRange | undefined {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [key, { value, formula }] of sheet.cells) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const counts = !valuesOnly || value !== null || formula !== undefined;
    if (!counts || !contains(area, row, column)) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}
