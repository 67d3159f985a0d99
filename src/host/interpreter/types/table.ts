import { intersect } from "../cells/areas";
import { renameTableEverywhere } from "../cells/move-references";
import { findTable, tablePart } from "../../document/table-references";
import { ApiError } from "../api-error";
import { textOf } from "../arguments";
import type { Engine } from "../engine";
import type { Argument, TypeTable } from "../member";
import { command, factory, navigation, scalar } from "../member";
import type { TableTarget } from "../objects";
import { object, range } from "../objects";
import { rangeOn } from "../range-arguments";
import type { Json } from "../wire";

export const TABLE: TypeTable<"Table"> = {
  identity: ({ item }) => ({ Id: item.name }),
  members: {
    Id: scalar("1.1", ({ item }) => item.name),
    Name: scalar("1.1", ({ item }) => item.name, rename),
    ShowHeaders: scalar("1.1", ({ item }) => item.headers !== false),
    ShowTotals: scalar("1.1", ({ item }) => item.totals === true),
    Worksheet: navigation("1.2", ({ sheet }) => object("Worksheet", sheet)),
    GetRange: factory("1.1", ({ sheet, item }) => range(sheet, item.area)),
    GetDataBodyRange: factory("1.1", partOf("[#Data]")),
    GetHeaderRowRange: factory("1.1", partOf("[#Headers]")),
    GetTotalRowRange: factory("1.1", partOf("[#Totals]")),
    Resize: command("1.13", resize),
  },
};

function partOf(part: string) {
  return ({ sheet, item }: TableTarget) => {
    const area = tablePart(item, part);
    if (!area) throw new ApiError("InvalidOperation", `${item.name}${part}`);
    return range(sheet, area);
  };
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** What refers to the table goes on referring to it. */
function rename({ item }: TableTarget, value: Json, engine: Engine): void {
  const [before, name] = [item.name, textOf(value, "name")];
  const other = findTable(engine.document, name)?.table;
  if (!VALID_NAME.test(name) || (other !== undefined && other !== item)) {
    throw new ApiError("InvalidArgument", "name");
  }
  engine.journal.change(item, "name", name);
  renameTableEverywhere(before, name, engine);
  engine.stale = true;
}

/** Rows only: other columns would need parts of the file that the stand-in does not make. A table never lies over another. */
function resize({ sheet, item }: TableTarget, [wanted]: readonly Argument[], engine: Engine): void {
  const area = rangeOn(wanted, { sheet, name: "newRange" }, engine);
  if (area.column !== item.area.column || area.width !== item.area.width) {
    throw new ApiError("ApiNotFound", "Table.resize to other columns");
  }
  if (area.row !== item.area.row || area.height < 2) {
    throw new ApiError("InvalidArgument", "newRange");
  }
  if (sheet.tables.some((other) => other !== item && intersect(other.area, area))) {
    throw new ApiError("InvalidOperation", "newRange");
  }
  engine.journal.change(item, "area", area);
  engine.stale = true;
}
