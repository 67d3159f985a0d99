import { parseRange, rangeAddress } from "../../document/address";
import type { HostRange, HostSheet } from "../../document/host-document";
import type { PageSetup } from "../../document/page-setup";
import { ApiError } from "../api-error";
import { oneOf } from "../arguments";
import { spansAllColumns, spansAllRows } from "../cells/areas";
import type { Engine } from "../engine";
import type { Argument, Member, Opened } from "../member";
import { command, factory } from "../member";
import { object, range } from "../objects";
import { areasOn, rangeOn } from "../range-arguments";
import { changePageSetup } from "./change-page-setup";

const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
type Unit = keyof typeof POINTS_PER;
const UNITS = Object.keys(POINTS_PER) as Unit[];
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

export const PAGE_LAYOUT_METHODS: Readonly<Record<string, Member<HostSheet>>> = {
  SetPrintArea: command("1.9", (sheet, [argument], engine) => {
    const areas = areasOn(argument, { sheet, name: "printArea" }, engine);
    changePageSetup(sheet, { printArea: areas.map(rangeAddress).join(",") }, engine);
  }),
  GetPrintArea: factory("1.9", (sheet) => printAreaOf(sheet) ?? notThere("print area")),
  GetPrintAreaOrNullObject: factory("1.9", printAreaOf),
  SetPrintTitleRows: command("1.9", (sheet, [argument], engine) => {
    const rows = rangeOn(argument, { sheet, name: "printTitleRows" }, engine);
    if (!spansAllColumns(rows)) throw new ApiError("InvalidArgument", "printTitleRows");
    changePageSetup(sheet, { printTitleRows: rangeAddress(rows) }, engine);
  }),
  GetPrintTitleRows: factory("1.9", (sheet) => titleRowsOf(sheet) ?? notThere("title rows")),
  GetPrintTitleRowsOrNullObject: factory("1.9", titleRowsOf),
  SetPrintTitleColumns: command("1.9", (sheet, [argument], engine) => {
    const columns = rangeOn(argument, { sheet, name: "printTitleColumns" }, engine);
    if (!spansAllRows(columns)) throw new ApiError("InvalidArgument", "printTitleColumns");
    changePageSetup(sheet, { printTitleColumns: rangeAddress(columns) }, engine);
  }),
  GetPrintTitleColumns: factory(
    "1.9",
    (sheet) => titleColumnsOf(sheet) ?? notThere("title columns"),
  ),
  GetPrintTitleColumnsOrNullObject: factory("1.9", titleColumnsOf),
  SetPrintMargins: command("1.9", setPrintMargins),
};

function notThere(what: string): never {
  throw new ApiError("ItemNotFound", what);
}

function printAreaOf(sheet: HostSheet): Opened {
  const areas = (sheet.pageSetup.printArea ?? "").split(",").flatMap(areaOf);
  if (areas.length === 0) return null;
  return object(
    "RangeAreas",
    areas.map((area) => ({ sheet, area })),
  );
}

function titleRowsOf(sheet: HostSheet): Opened {
  return linesOf(sheet, "printTitleRows");
}

function titleColumnsOf(sheet: HostSheet): Opened {
  return linesOf(sheet, "printTitleColumns");
}

function linesOf(sheet: HostSheet, part: "printTitleRows" | "printTitleColumns"): Opened {
  const [area] = areaOf(sheet.pageSetup[part] ?? "");
  return area === undefined ? null : range(sheet, area);
}

const areaOf = (address: string): readonly HostRange[] => {
  const area = parseRange(address.includes(":") ? address : `${address}:${address}`);
  return area === undefined ? [] : [area];
};

/** Margins that are left out stay as they are. */
function setPrintMargins(
  sheet: HostSheet,
  [unit, options]: readonly Argument[],
  engine: Engine,
): void {
  const points = POINTS_PER[oneOf(unit, UNITS, "unit")];
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new ApiError("InvalidArgument", "marginOptions");
  }
  const given = options as Readonly<Record<string, unknown>>;
  const margins: PageSetup["margins"] = { ...sheet.pageSetup.margins };
  for (const side of SIDES) {
    const value = given[side] ?? undefined;
    if (value === undefined) continue;
    if (typeof value !== "number" || value < 0) throw new ApiError("InvalidArgument", side);
    margins[side] = Number((value * points).toPrecision(12));
  }
  changePageSetup(sheet, { margins }, engine);
}
