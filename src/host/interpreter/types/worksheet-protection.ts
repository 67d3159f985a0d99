import { MAX_COLUMNS, MAX_ROWS } from "../../document/address";
import type { HostSheet } from "../../document/host-document";
import { ApiError } from "../api-error";
import { integerOf } from "../arguments";
import type { Engine } from "../engine";
import type { Argument, Opened, TypeTable } from "../member";
import { command, factory, scalar } from "../member";
import { range } from "../objects";
import { rangeOf } from "../arguments";
import type { Json } from "../wire";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export const WORKSHEET_PROTECTION: TypeTable<"WorksheetProtection"> = {
  members: {
    Protected: scalar("1.2", ({ protection }) => protection.protected),
    Options: scalar("1.2", ({ protection }) => optionsOf(protection.options)),
    Protect: command("1.2", protect),
    Unprotect: command("1.2", (sheet, _, { journal }) => {
      const { protection } = sheet;
      if (!protection.protected) return;
      // A password is kept as the file has it, one way only: the stand-in cannot check one.
      if (protection.hash !== undefined) throw new ApiError("AccessDenied", "password");
      journal.change(sheet, "protection", { ...protection, protected: false });
    }),
  },
};

const optionsOf = (given: Readonly<Record<string, unknown>>): Record<string, Json> => ({
  ...Object.fromEntries(OPTIONS.map((name) => [name, given[name] === true])),
  selectionMode: "Normal",
});

function protect(sheet: HostSheet, [options, password]: readonly Argument[], engine: Engine): void {
  if (sheet.protection.protected) throw new ApiError("AccessDenied", "already protected");
  if (typeof password === "string" && password !== "") {
    throw new ApiError("ApiNotFound", "WorksheetProtection.protect with a password");
  }
  const given = typeof options === "object" && options !== null ? options : {};
  const allowed = Object.fromEntries(
    OPTIONS.map((name) => [name, (given as Record<string, unknown>)[name] === true]),
  );
  engine.journal.change(sheet, "protection", {
    protected: true,
    options: allowed,
    hash: undefined,
  });
}

export const WORKSHEET_FREEZE_PANES: TypeTable<"WorksheetFreezePanes"> = {
  members: {
    FreezeRows: command("1.7", (sheet, [count], engine) => {
      freeze(sheet, { rows: integerOf(count, "count", 1), columns: 0 }, engine);
    }),
    FreezeColumns: command("1.7", (sheet, [count], engine) => {
      freeze(sheet, { rows: 0, columns: integerOf(count, "count", 1) }, engine);
    }),
    FreezeAt: command("1.7", (sheet, [frozen], engine) => {
      const { area } = rangeOf(frozen, "frozenRange");
      const rows = area.row + area.height;
      freeze(sheet, { rows, columns: area.column + area.width }, engine);
    }),
    GetLocation: factory("1.7", (sheet) => {
      const location = frozen(sheet);
      if (location === null) throw new ApiError("ItemNotFound", "frozen panes");
      return location;
    }),
    GetLocationOrNullObject: factory("1.7", frozen),
    Unfreeze: command("1.7", (sheet, _, engine) => {
      freeze(sheet, { rows: 0, columns: 0 }, engine);
    }),
  },
};

/** What never scrolls away: rows, columns, or the cells in the corner of both. */
function frozen(sheet: HostSheet): Opened {
  const { frozenRows, frozenColumns } = sheet.view;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return range(sheet, {
    row: 0,
    column: 0,
    height: frozenRows === 0 ? MAX_ROWS : frozenRows,
    width: frozenColumns === 0 ? MAX_COLUMNS : frozenColumns,
  });
}

function freeze(
  sheet: HostSheet,
  { rows, columns }: { rows: number; columns: number },
  { journal }: Engine,
): void {
  journal.change(sheet, "view", { ...sheet.view, frozenRows: rows, frozenColumns: columns });
}
