import { MAX_COLUMNS, MAX_ROWS } from "../../document/address";
import type { HostRange } from "../../document/host-document";
import { ApiError } from "../api-error";
import { integerOf, rangeOf, textOf } from "../arguments";
import { bound, intersect, isInsideSheet } from "../cells/areas";
import type { Argument, Member, Opened } from "../member";
import { factory, navigation } from "../member";
import type { RangeTarget } from "../objects";
import { object, range } from "../objects";
import { resolveAddress, usedWithin } from "../sheets";

/** Ranges made out of ranges. */
export const RANGE_NAVIGATION: Readonly<Record<string, Member<RangeTarget>>> = {
  Worksheet: navigation("1.1", ({ sheet }) => object("Worksheet", sheet)),
  Format: navigation("1.1", (target) => object("RangeFormat", target)),
  DataValidation: navigation("1.8", (target) => object("DataValidation", target)),
  GetRange: factory("1.1", ({ sheet, area }, [address], engine) => {
    if (address === undefined || address === null) return range(sheet, area);
    const text = textOf(address, "address");
    const found = resolveAddress(engine.document, sheet, text);
    if (!found) throw new ApiError("InvalidArgument", text);
    return moved(found, area.row, area.column);
  }),
  GetCell: factory("1.1", ({ sheet, area }, [row, column]) =>
    at({ sheet, area }, [integerOf(row, "row"), 1], [integerOf(column, "column"), 1]),
  ),
  GetRow: factory("1.1", ({ sheet, area }, [row]) =>
    inside(
      { sheet, area },
      { row: integerOf(row, "row"), column: 0, height: 1, width: area.width },
    ),
  ),
  GetColumn: factory("1.1", ({ sheet, area }, [column]) =>
    inside(
      { sheet, area },
      { row: 0, column: integerOf(column, "column"), height: area.height, width: 1 },
    ),
  ),
  GetLastRow: factory("1.1", ({ sheet, area }) =>
    checked(sheet, { ...area, row: area.row + area.height - 1, height: 1 }),
  ),
  GetLastColumn: factory("1.1", ({ sheet, area }) =>
    checked(sheet, { ...area, column: area.column + area.width - 1, width: 1 }),
  ),
  GetLastCell: factory("1.1", ({ sheet, area }) =>
    checked(sheet, {
      row: area.row + area.height - 1,
      column: area.column + area.width - 1,
      height: 1,
      width: 1,
    }),
  ),
  GetEntireRow: factory("1.1", ({ sheet, area }) =>
    checked(sheet, { ...area, column: 0, width: MAX_COLUMNS }),
  ),
  GetEntireColumn: factory("1.1", ({ sheet, area }) =>
    checked(sheet, { ...area, row: 0, height: MAX_ROWS }),
  ),
  GetOffsetRange: factory("1.1", (target, [rows, columns]) =>
    moved(target, integerOf(rows, "rowOffset"), integerOf(columns, "columnOffset")),
  ),
  GetResizedRange: factory("1.3", ({ sheet, area }, [rows, columns]) =>
    checked(sheet, {
      ...area,
      height: area.height + integerOf(rows, "deltaRows"),
      width: area.width + integerOf(columns, "deltaColumns"),
    }),
  ),
  GetAbsoluteResizedRange: factory("1.7", ({ sheet, area }, [rows, columns]) =>
    checked(sheet, {
      ...area,
      height: integerOf(rows, "numRows"),
      width: integerOf(columns, "numColumns"),
    }),
  ),
  GetColumnsAfter: factory("1.3", (target, [count]) => beside(target, count, "after")),
  GetColumnsBefore: factory("1.3", (target, [count]) => beside(target, count, "before")),
  GetRowsBelow: factory("1.3", (target, [count]) => beside(target, count, "below")),
  GetRowsAbove: factory("1.3", (target, [count]) => beside(target, count, "above")),
  GetBoundingRect: factory("1.1", (target, [other], engine) => {
    const second = argumentRange(target, other, engine.document);
    return range(target.sheet, bound(target.area, second.area));
  }),
  GetIntersection: factory("1.1", (target, [other], engine) => {
    const second = argumentRange(target, other, engine.document);
    const area = intersect(target.area, second.area);
    if (!area) throw new ApiError("ItemNotFound", "intersection");
    return range(target.sheet, area);
  }),
  GetIntersectionOrNullObject: factory("1.4", (target, [other], engine) => {
    if (other === null) return null;
    const second = argumentRange(target, other, engine.document);
    const area = intersect(target.area, second.area);
    return area ? range(target.sheet, area) : null;
  }),
  GetUsedRange: factory("1.1", (target, [valuesOnly]) => {
    const { row, column } = target.area;
    return used(target, valuesOnly) ?? range(target.sheet, { row, column, height: 1, width: 1 });
  }),
  GetUsedRangeOrNullObject: factory("1.4", (target, [valuesOnly]) => used(target, valuesOnly)),
  GetMergedAreasOrNullObject: factory("1.13", ({ sheet, area }) => {
    const merges = sheet.merges.filter((merge) => intersect(merge, area) !== undefined);
    if (merges.length === 0) return null;
    return object(
      "RangeAreas",
      merges.map((merge) => ({ sheet, area: merge })),
    );
  }),
};

function used(target: RangeTarget, valuesOnly: Argument): Opened {
  const area = usedWithin(target, valuesOnly === true);
  return area ? range(target.sheet, area) : null;
}

function argumentRange(
  { sheet }: RangeTarget,
  argument: Argument,
  document: Parameters<typeof resolveAddress>[0],
): RangeTarget {
  const found =
    typeof argument === "string"
      ? resolveAddress(document, sheet, argument)
      : rangeOf(argument, "anotherRange");
  if (found?.sheet.id !== sheet.id) throw new ApiError("InvalidArgument", "anotherRange");
  return found;
}

const SIDES = {
  after: ({ area }: RangeTarget, n: number) => ({
    ...area,
    column: area.column + area.width,
    width: n,
  }),
  before: ({ area }: RangeTarget, n: number) => ({ ...area, column: area.column - n, width: n }),
  below: ({ area }: RangeTarget, n: number) => ({
    ...area,
    row: area.row + area.height,
    height: n,
  }),
  above: ({ area }: RangeTarget, n: number) => ({ ...area, row: area.row - n, height: n }),
} as const;

const OPPOSITE = { after: "before", before: "after", below: "above", above: "below" } as const;

/** A negative count counts the other way. */
function beside(target: RangeTarget, count: Argument, side: keyof typeof SIDES): Opened {
  const n = integerOf(count, "count", 1);
  if (n === 0) throw new ApiError("InvalidArgument", "count");
  const area = n > 0 ? SIDES[side](target, n) : SIDES[OPPOSITE[side]](target, -n);
  return checked(target.sheet, area);
}

const moved = ({ sheet, area }: RangeTarget, rows: number, columns: number): Opened =>
  checked(sheet, { ...area, row: area.row + rows, column: area.column + columns });

/** A place relative to the range's first cell, possibly outside of the range. */
const at = (
  { sheet, area }: RangeTarget,
  [row, height]: readonly [number, number],
  [column, width]: readonly [number, number],
): Opened => checked(sheet, { row: area.row + row, column: area.column + column, height, width });

function inside({ sheet, area }: RangeTarget, part: HostRange): Opened {
  const fits = part.row < area.height && part.column < area.width;
  if (!fits) throw new ApiError("InvalidArgument", "outside of the range");
  return at({ sheet, area }, [part.row, part.height], [part.column, part.width]);
}

function checked(sheet: RangeTarget["sheet"], area: HostRange): Opened {
  if (!isInsideSheet(area)) throw new ApiError("InvalidArgument", "outside of the worksheet");
  return range(sheet, area);
}
