import { MAX_COLUMNS, MAX_ROWS } from "../../document/address";
import type { HostRange, HostSheet } from "../../document/host-document";
import { ApiError } from "../api-error";
import { booleanOf, integerOf, oneOf, textOf } from "../arguments";
import { isInsideSheet } from "../cells/areas";
import type { Engine } from "../engine";
import type { Argument, Opened, TypeTable } from "../member";
import { command, factory, navigation, scalar } from "../member";
import { requireSheetName } from "../sheet-names";
import { object, range } from "../objects";
import { resolveAddress, usedWithin } from "../sheets";
import type { Json } from "../wire";
import { eventRegistrations } from "./event-registrations";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;
const WHOLE = { row: 0, column: 0, height: MAX_ROWS, width: MAX_COLUMNS };
const FIRST_CELL = { row: 0, column: 0, height: 1, width: 1 };

export const WORKSHEET: TypeTable<"Worksheet"> = {
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: scalar("1.1", ({ id }) => id),
    Name: scalar("1.1", ({ name }) => name, rename),
    Position: scalar("1.1", (sheet, { document }) => document.sheets.indexOf(sheet)),
    Visibility: scalar("1.1", ({ visibility }) => capitalised(visibility), setVisibility),
    ShowGridlines: scalar(
      "1.8",
      ({ view }) => view.showGridlines,
      (sheet, value, engine) => {
        const showGridlines = booleanOf(value, "showGridlines");
        engine.journal.change(sheet, "view", { ...sheet.view, showGridlines });
      },
    ),
    Names: navigation("1.4", (sheet, { document }) =>
      object("NamedItemCollection", { document, sheet }),
    ),
    Protection: navigation("1.2", (sheet) => object("WorksheetProtection", sheet)),
    PageLayout: navigation("1.9", (sheet) => object("PageLayout", sheet)),
    FreezePanes: navigation("1.7", (sheet) => object("WorksheetFreezePanes", sheet)),
    GetRange: factory("1.1", getRange),
    GetCell: factory("1.1", (sheet, [row, column]) => byIndexes(sheet, [row, column, 1, 1])),
    GetRangeByIndexes: factory("1.7", byIndexes),
    GetUsedRange: factory("1.1", (sheet, [valuesOnly]) =>
      range(sheet, used(sheet, valuesOnly) ?? FIRST_CELL),
    ),
    GetUsedRangeOrNullObject: factory("1.4", (sheet, [valuesOnly]) => {
      const area = used(sheet, valuesOnly);
      return area ? range(sheet, area) : null;
    }),
    ...eventRegistrations(["DataChanged", "SelectionChanged", "Activated"]),
    Activate: command("1.1", (sheet, _, engine) => {
      if (sheet.visibility !== "visible") throw new ApiError("InvalidOperation", "hidden sheet");
      engine.document.activeSheetId = sheet.id;
    }),
    Delete: command("1.1", remove),
    Calculate: command("1.6", (_sheet, _args, engine) => {
      engine.stale = true;
    }),
  },
};

const used = (sheet: HostSheet, valuesOnly: Argument): HostRange | undefined =>
  usedWithin({ sheet, area: WHOLE }, valuesOnly === true);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function getRange(sheet: HostSheet, [address]: readonly Argument[], { document }: Engine): Opened {
  if (address === undefined || address === null) {
    return range(sheet, WHOLE);
  }
  const text = textOf(address, "address");
  const refersTo = [...sheet.names, ...document.names].find(
    ({ name }) => name.toLowerCase() === text.toLowerCase(),
  )?.refersTo;
  const found = resolveAddress(document, sheet, refersTo ?? text);
  if (found?.sheet !== sheet) throw new ApiError("InvalidArgument", text);
  return range(sheet, found.area);
}

function byIndexes(sheet: HostSheet, args: readonly Argument[]): Opened {
  const [row = 0, column = 0, height = 0, width = 0] = args.map((argument) =>
    integerOf(argument, "index"),
  );
  const area = { row, column, height, width };
  if (!isInsideSheet(area)) throw new ApiError("InvalidArgument", "index");
  return range(sheet, area);
}

function rename(sheet: HostSheet, value: Json, { document, journal }: Engine): void {
  if (document.structureProtected) throw new ApiError("AccessDenied", "workbook structure");
  const name = textOf(value, "name");
  const isSame = name.toLowerCase() === sheet.name.toLowerCase();
  journal.change(sheet, "name", isSame ? name : requireSheetName(document, name));
}

function setVisibility(sheet: HostSheet, value: Json, { document, journal }: Engine): void {
  const wanted = oneOf(value, VISIBILITY, "visibility");
  const visibility =
    wanted === "VeryHidden" ? "veryHidden" : wanted === "Hidden" ? "hidden" : "visible";
  if (visibility !== "visible") requireAnotherVisible(sheet, document.sheets);
  journal.change(sheet, "visibility", visibility);
}

function remove(sheet: HostSheet, _: readonly Argument[], { document, journal }: Engine): void {
  if (document.structureProtected) throw new ApiError("AccessDenied", "workbook structure");
  requireAnotherVisible(sheet, document.sheets);
  const rest = document.sheets.filter((other) => other !== sheet);
  const next = rest.find(({ visibility }) => visibility === "visible");
  journal.change(document, "sheets", rest);
  if (document.activeSheetId === sheet.id && next) {
    journal.change(document, "activeSheetId", next.id);
  }
}

function requireAnotherVisible(sheet: HostSheet, sheets: readonly HostSheet[]): void {
  const others = sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (others.length === 0) throw new ApiError("InvalidOperation", "the only visible worksheet");
}
