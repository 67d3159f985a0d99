import { formatAddress } from "../address";
import { ApiError } from "../api-error";
import { integerOf } from "../arguments";
import { cellCount } from "../cells/areas";
import type { TypeTable } from "../member";
import { command, factory, method, navigation, scalar } from "../member";
import { object, range } from "../objects";

/** Several ranges of one sheet. */
export const RANGE_AREAS: TypeTable<"RangeAreas"> = {
  members: {
    Address: scalar("1.9", (areas) =>
      areas.map(({ sheet, area }) => formatAddress(sheet.name, area)).join(","),
    ),
    AreaCount: scalar("1.9", (areas) => areas.length),
    CellCount: scalar("1.9", (areas) => areas.reduce((sum, { area }) => sum + cellCount(area), 0)),
    Format: navigation("1.9", (areas) => object("AreasFormat", areas)),
    Areas: navigation("1.9", (areas) => object("RangeCollection", areas)),
    _KeepReference: command("1.9", () => undefined),
  },
};

export const RANGE_COLLECTION: TypeTable<"RangeCollection"> = {
  members: {
    GetCount: method("1.9", (areas) => areas.length),
    GetItemAt: factory("1.9", (areas, [index]) => {
      const found = areas[integerOf(index, "index")];
      if (!found) throw new ApiError("ItemNotFound", "range");
      return range(found.sheet, found.area);
    }),
  },
  items: (areas) => areas.map(({ sheet, area }) => range(sheet, area)),
};
