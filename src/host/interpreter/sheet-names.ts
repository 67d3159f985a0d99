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
