import type { HostDocument, HostRange, HostSheet } from "../document/host-document";
import { columnOfKey, rowOfKey } from "../document/host-document";
import { parseAddress } from "./address";
import { ApiError } from "./api-error";
import { bound } from "./cells/areas";
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

/** The smallest rectangle around what is used; formats count unless only values are asked for. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean): HostRange | undefined {
  let used: HostRange | undefined;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    const place = { row: rowOfKey(key), column: columnOfKey(key), height: 1, width: 1 };
    used = used === undefined ? place : grow(used, place);
  }
  return used;
}

/** {@link bound} without a new object where nothing changes: a sheet has many cells. */
function grow(used: HostRange, place: HostRange): HostRange {
  const isInside =
    place.row >= used.row &&
    place.row < used.row + used.height &&
    place.column >= used.column &&
    place.column < used.column + used.width;
  return isInside ? used : bound(used, place);
}
