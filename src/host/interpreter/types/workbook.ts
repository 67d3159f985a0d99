import { ApiError } from "../api-error";
import { labelOf, textOf } from "../arguments";
import type { TypeTable } from "../member";
import { command, factory, navigation, scalar } from "../member";
import { object, range } from "../objects";
import { activeSheet } from "../sheets";

export const WORKBOOK: TypeTable<"Workbook"> = {
  members: {
    ReadOnly: scalar("1.8", ({ readOnly }) => readOnly),
    Worksheets: navigation("1.1", (document) => object("WorksheetCollection", document)),
    Names: navigation("1.1", (document) =>
      object("NamedItemCollection", { document, sheet: undefined }),
    ),
    Application: navigation("1.1", (document) => object("Application", document)),
    Settings: navigation("1.4", (document) => object("SettingCollection", document)),
    Protection: navigation("1.7", (document) => object("WorkbookProtection", document)),
    Tables: navigation("1.1", ({ sheets }) => object("TableCollection", { sheets })),
    PivotTables: navigation("1.3", ({ sheets }) => object("PivotTableCollection", { sheets })),
    GetSelectedRange: factory("1.1", (document) => {
      const { selection, alsoSelected = [] } = document;
      if (alsoSelected.length > 0) throw new ApiError("InvalidSelection", "several areas");
      return range(activeSheet(document), selection);
    }),
    GetSelectedRanges: factory("1.9", (document) => {
      const { selection, alsoSelected = [] } = document;
      const sheet = activeSheet(document);
      return object(
        "RangeAreas",
        [selection, ...alsoSelected].map((area) => ({ sheet, area })),
      );
    }),
    GetActiveCell: factory("1.7", (document) => {
      const { row, column } = document.selection;
      return range(activeSheet(document), { row, column, height: 1, width: 1 });
    }),
    _GetObjectByReferenceId: factory("1.1", (_document, [id], engine) => {
      const kept = engine.references.get(textOf(id, "referenceId"));
      if (!kept) throw new ApiError("InvalidObjectPath", labelOf(id));
      return range(kept.sheet, kept.area);
    }),
    _RemoveReference: command("1.1", (_document, [id], engine) => {
      engine.references.delete(textOf(id, "referenceId"));
    }),
    _RemoveAllReferences: command("1.1", (_document, _args, engine) => {
      engine.references.clear();
    }),
  },
};

export const WORKBOOK_PROTECTION: TypeTable<"WorkbookProtection"> = {
  members: {
    Protected: scalar("1.7", ({ structureProtected }) => structureProtected),
    Protect: command("1.7", (document, _, { journal }) => {
      if (document.structureProtected) throw new ApiError("InvalidOperation", "already protected");
      journal.change(document, "structureProtected", true);
    }),
    Unprotect: command("1.7", (document, _, { journal }) => {
      journal.change(document, "structureProtected", false);
    }),
  },
};
