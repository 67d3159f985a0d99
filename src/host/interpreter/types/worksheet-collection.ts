import type { HostDocument, HostSheet } from "../../document/host-document";
import { createSheet } from "../../document/sheets";
import { ApiError } from "../api-error";
import { labelOf, textOf } from "../arguments";
import type { Engine } from "../engine";
import type { Argument, Opened, TypeTable } from "../member";
import { factory, method } from "../member";
import { object } from "../objects";
import { eventRegistrations } from "./event-registrations";
import { activeSheet, findSheet } from "../sheets";
import { freeSheetName, requireSheetName } from "../sheet-names";

export const WORKSHEET_COLLECTION: TypeTable<"WorksheetCollection"> = {
  members: {
    GetActiveWorksheet: factory("1.1", (document) => object("Worksheet", activeSheet(document))),
    GetItem: factory("1.1", (document, [key]) => {
      const found = find(document, key);
      if (!found) throw new ApiError("ItemNotFound", labelOf(key));
      return found;
    }),
    GetItemOrNullObject: factory("1.4", (document, [key]) => find(document, key)),
    GetFirst: factory("1.5", (document, [visibleOnly]) => edge(document, visibleOnly, 0)),
    GetLast: factory("1.5", (document, [visibleOnly]) => edge(document, visibleOnly, -1)),
    GetCount: method("1.4", ({ sheets }, [visibleOnly]) => shown(sheets, visibleOnly).length),
    Add: factory("1.1", add),
    ...eventRegistrations(["DataChanged", "SelectionChanged", "Activated", "Added", "Deleted"]),
  },
  items: ({ sheets }) => sheets.map((sheet) => object("Worksheet", sheet)),
  indexer: (document, key) => find(document, key),
};

const find = (document: HostDocument, key: Argument): Opened => {
  const sheet = findSheet(document, textOf(key, "key"));
  return sheet ? object("Worksheet", sheet) : null;
};

const shown = (sheets: readonly HostSheet[], visibleOnly: Argument): readonly HostSheet[] =>
  visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;

function edge({ sheets }: HostDocument, visibleOnly: Argument, position: number): Opened {
  const sheet = shown(sheets, visibleOnly).at(position);
  if (!sheet) throw new ApiError("ItemNotFound", "worksheet");
  return object("Worksheet", sheet);
}

function add(document: HostDocument, [name]: readonly Argument[], engine: Engine): Opened {
  if (document.structureProtected) throw new ApiError("AccessDenied", "workbook structure");
  const isNamed = typeof name === "string";
  const sheet = createSheet(isNamed ? requireSheetName(document, name) : freeSheetName(document));
  engine.journal.change(document, "sheets", [...document.sheets, sheet]);
  return object("Worksheet", sheet);
}
