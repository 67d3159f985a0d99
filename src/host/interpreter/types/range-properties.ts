import { ApiError } from "../api-error";
import { isTooLargeForGrid } from "../cells/areas";
import type { Argument, Member } from "../member";
import { method } from "../member";
import type { RangeTarget } from "../objects";
import { range } from "../objects";
import type { Json } from "../wire";

/** `get…Properties`: the asked properties per cell, row or column, as a client result. */
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
};

const indexes = (size: number): readonly number[] => Array.from({ length: size }, (_, i) => i);

function required(options: Argument): Readonly<Record<string, Json | undefined>> {
  const isOptions = typeof options === "object" && options !== null && !Array.isArray(options);
  if (!isOptions || "target" in options) throw new ApiError("InvalidArgument", "loadOptions");
  return options as Readonly<Record<string, Json | undefined>>;
}
