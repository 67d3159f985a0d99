import { usedRange } from "../document/cells";
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

/** What is used within an area; cells with no more than a style count unless only values are asked for. */
export function usedWithin(
  { sheet, area }: RangeTarget,
  valuesOnly: boolean,
): HostRange | undefined {
  const whole = usedRange(sheet, { valuesOnly });
  if (whole === undefined || isWithin(whole, area)) return whole;
  const cells = new Map(
    [...sheet.cells].filter(([key]) => contains(area, rowOfKey(key), columnOfKey(key))),
  );
  return usedRange({ ...sheet, cells }, { valuesOnly });
}

const isWithin = (inner: HostRange, outer: HostRange): boolean =>
  contains(outer, inner.row, inner.column) &&
  contains(outer, inner.row + inner.height - 1, inner.column + inner.width - 1);
