import { MAX_COLUMNS, MAX_ROWS } from "../../document/address";
import type { HostRange, HostSheet, SheetView } from "../../document/host-document";
import { ApiError } from "../api-error";
import { booleanOf, integerOf, textOf } from "../arguments";
import { isInsideSheet } from "../cells/areas";
import type { Engine } from "../engine";
import type { Argument, Opened, Scalar, TypeTable } from "../member";
import { command, factory, navigation, scalar } from "../member";
import { object, range } from "../objects";
import { areasOn } from "../range-arguments";
import { resolveAddress, usedWithin } from "../sheets";
import type { Json } from "../wire";
import { colorOf } from "./color-of";
import { eventRegistrations } from "./event-registrations";
import { setStandardWidthOf, standardHeightOf, standardWidthOf } from "./range-size";
import { WORKSHEET_STRUCTURE } from "./worksheet-structure";

const WHOLE = { row: 0, column: 0, height: MAX_ROWS, width: MAX_COLUMNS };
const FIRST_CELL = { row: 0, column: 0, height: 1, width: 1 };

const shown = (name: "showGridlines" | "showHeadings"): Scalar<HostSheet> =>
  scalar(
    "1.8",
    ({ view }) => view[name],
    (sheet, value, engine) => {
      const view: SheetView = { ...sheet.view, [name]: booleanOf(value, name) };
      engine.journal.change(sheet, "view", view);
    },
  );

export const WORKSHEET: TypeTable<"Worksheet"> = {
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: scalar("1.1", ({ id }) => id),
    ...WORKSHEET_STRUCTURE,
    // Read under the one name, written by office.js under the other.
    ShowGridlines: shown("showGridlines"),
    Gridlines: shown("showGridlines"),
    ShowHeadings: shown("showHeadings"),
    Headings: shown("showHeadings"),
    TabColor: scalar("1.7", ({ tabColor }) => tabColor ?? "", setTabColor),
    StandardWidth: scalar("1.7", standardWidthOf, setStandardWidthOf),
    StandardHeight: scalar("1.7", standardHeightOf),
    Names: navigation("1.4", (sheet, { document }) =>
      object("NamedItemCollection", { document, sheet }),
    ),
    Protection: navigation("1.2", (sheet) => object("WorksheetProtection", sheet)),
    PageLayout: navigation("1.9", (sheet) => object("PageLayout", sheet)),
    HorizontalPageBreaks: navigation("1.9", (sheet) =>
      object("PageBreakCollection", { sheet, axis: "rowBreaks" }),
    ),
    VerticalPageBreaks: navigation("1.9", (sheet) =>
      object("PageBreakCollection", { sheet, axis: "columnBreaks" }),
    ),
    CustomProperties: navigation("1.12", (sheet) =>
      object("WorksheetCustomPropertyCollection", sheet),
    ),
    Tables: navigation("1.1", (sheet) => object("TableCollection", { sheets: [sheet] })),
    PivotTables: navigation("1.3", (sheet) => object("PivotTableCollection", { sheets: [sheet] })),
    FreezePanes: navigation("1.7", (sheet) => object("WorksheetFreezePanes", sheet)),
    GetRange: factory("1.1", getRange),
    GetRanges: factory("1.9", getRanges),
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
    Calculate: command("1.6", (_sheet, _args, engine) => {
      engine.stale = true;
    }),
  },
};

const used = (sheet: HostSheet, valuesOnly: Argument): HostRange | undefined =>
  usedWithin({ sheet, area: WHOLE }, valuesOnly === true);

/** An empty text takes the colour off. */
function setTabColor(sheet: HostSheet, value: Json, { journal }: Engine): void {
  journal.change(sheet, "tabColor", value === "" ? undefined : colorOf(value));
}

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

/** Excel documents that it cuts longer ones off, and refuses them. */
const MAX_ADDRESS = 8192;

function getRanges(sheet: HostSheet, [address]: readonly Argument[], engine: Engine): Opened {
  if (typeof address === "string" && address.length > MAX_ADDRESS) {
    throw new ApiError("InvalidArgument", "address");
  }
  const areas =
    address === undefined || address === null
      ? [WHOLE]
      : areasOn(address, { sheet, name: "address" }, engine);
  return object(
    "RangeAreas",
    areas.map((area) => ({ sheet, area })),
  );
}

function byIndexes(sheet: HostSheet, args: readonly Argument[]): Opened {
  const [row = 0, column = 0, height = 0, width = 0] = args.map((argument) =>
    integerOf(argument, "index"),
  );
  const area = { row, column, height, width };
  if (!isInsideSheet(area)) throw new ApiError("InvalidArgument", "index");
  return range(sheet, area);
}
