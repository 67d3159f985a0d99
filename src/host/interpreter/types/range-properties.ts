import { ApiError } from "../api-error";
import { isTooLargeForGrid } from "../cells/areas";
import type { Engine } from "../engine";
import type { Argument, Member } from "../member";
import { command, method } from "../member";
import type { RangeTarget } from "../objects";
import { range } from "../objects";
import type { Json } from "../wire";

/** `get…Properties` and `set…Properties`: per cell, row or column, in one array. */
export const RANGE_PROPERTIES: Readonly<Record<string, Member<RangeTarget>>> = {
  GetCellProperties: method("1.9", ({ sheet, area }, [options], engine) => {
    if (isTooLargeForGrid(area)) throw new ApiError("InvalidArgument", "unbounded range");
    return indexes(area.height).map((row) =>
      indexes(area.width).map((column) => {
        const cell = { row: area.row + row, column: area.column + column, height: 1, width: 1 };
        return engine.readProperties(range(sheet, cell), required(options));
      }),
    );
  }),
  GetRowProperties: method("1.9", ({ sheet, area }, [options], engine) =>
    indexes(area.height).map((row) => {
      const slice = { ...area, row: area.row + row, height: 1 };
      return engine.readProperties(range(sheet, slice), required(options));
    }),
  ),
  GetColumnProperties: method("1.9", ({ sheet, area }, [options], engine) =>
    indexes(area.width).map((column) => {
      const slice = { ...area, column: area.column + column, width: 1 };
      return engine.readProperties(range(sheet, slice), required(options));
    }),
  ),
  SetCellProperties: command("1.9", ({ sheet, area }, [data], engine) => {
    if (isTooLargeForGrid(area)) throw new ApiError("InvalidArgument", "unbounded range");
    for (const [row, line] of entriesOf(data, area.height).entries()) {
      for (const [column, entry] of entriesOf(line, area.width).entries()) {
        const cell = { row: area.row + row, column: area.column + column, height: 1, width: 1 };
        assign({ sheet, area: cell }, entry, engine);
      }
    }
  }),
  SetRowProperties: command("1.9", ({ sheet, area }, [data], engine) => {
    for (const [row, entry] of entriesOf(data, area.height).entries()) {
      assign({ sheet, area: { ...area, row: area.row + row, height: 1 } }, entry, engine);
    }
  }),
  SetColumnProperties: command("1.9", ({ sheet, area }, [data], engine) => {
    for (const [column, entry] of entriesOf(data, area.width).entries()) {
      assign({ sheet, area: { ...area, column: area.column + column, width: 1 } }, entry, engine);
    }
  }),
};

/** One entry for each cell, row or column of the range, no more and no less. */
function entriesOf(data: Argument, count: number): readonly Argument[] {
  if (!Array.isArray(data) || data.length !== count) {
    throw new ApiError("InvalidArgument", "the array does not have the range's shape");
  }
  return data as readonly Argument[];
}

/** An empty entry leaves its cells as they are. */
function assign(target: RangeTarget, entry: Argument, engine: Engine): void {
  if (entry === null || entry === undefined) return;
  engine.assignProperties(range(target.sheet, target.area), required(entry));
}

const indexes = (size: number): readonly number[] => Array.from({ length: size }, (_, i) => i);

function required(options: Argument): Readonly<Record<string, Json | undefined>> {
  const isOptions = typeof options === "object" && options !== null && !Array.isArray(options);
  if (!isOptions || "target" in options) throw new ApiError("InvalidArgument", "loadOptions");
  return options as Readonly<Record<string, Json | undefined>>;
}
