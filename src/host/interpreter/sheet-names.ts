import type { HostDocument } from "../document/host-document";
import { isValidSheetName, sheetByName } from "../document/sheets";
import { ApiError } from "./api-error";

/** Excel's rules for a sheet name; answers the name. */
export function requireSheetName(document: HostDocument, name: string): string {
  if (!isValidSheetName(name)) throw new ApiError("InvalidArgument", "name");
  if (sheetByName(document, name)) throw new ApiError("ItemAlreadyExists", name);
  return name;
}

/** The next free `SheetN`. */
export function freeSheetName(document: HostDocument): string {
  let number = document.sheets.length + 1;
  while (sheetByName(document, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

const MAX_NAME = 31;

/** `Januari` → `Januari (2)`, the next that is free, cut to what a name may have. */
export function copiedSheetName(document: HostDocument, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  let number = 2;
  let next = nameOf(base, number);
  while (sheetByName(document, next)) {
    number += 1;
    next = nameOf(base, number);
  }
  return next;
}

function nameOf(base: string, number: number): string {
  const mark = ` (${number})`;
  return base.slice(0, MAX_NAME - mark.length) + mark;
}
