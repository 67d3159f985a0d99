import type { HostSheet, NamedArea } from "../../document/host-document";
import { ApiError } from "../api-error";
import { labelOf, textOf } from "../arguments";
import type { Argument, Opened, TypeTable } from "../member";
import { factory, method, navigation, scalar } from "../member";
import type { NamedAreasTarget, NamedAreaTarget } from "../objects";
import { object, range } from "../objects";

type AreasOf = (sheet: HostSheet) => readonly NamedArea[];

const tablesOf: AreasOf = ({ tables }) => tables;
const pivotsOf: AreasOf = ({ pivots }) => pivots;

const listed = ({ sheets }: NamedAreasTarget, areasOf: AreasOf): NamedAreaTarget[] =>
  sheets.flatMap((sheet) => areasOf(sheet).map((item) => ({ sheet, item })));

const named = (
  target: NamedAreasTarget,
  key: Argument,
  areasOf: AreasOf,
): NamedAreaTarget | undefined => {
  const wanted = textOf(key, "key").toLowerCase();
  return listed(target, areasOf).find(({ item }) => item.name.toLowerCase() === wanted);
};

const openTable = (target: NamedAreasTarget, key: Argument): Opened => {
  const found = named(target, key, tablesOf);
  return found ? object("Table", found) : null;
};

const openPivot = (target: NamedAreasTarget, key: Argument): Opened => {
  const found = named(target, key, pivotsOf);
  return found ? object("PivotTable", found) : null;
};

/** What both collections are asked. */
const lookups = (
  since: string,
  areasOf: AreasOf,
  open: (target: NamedAreasTarget, key: Argument) => Opened,
) => ({
  GetCount: method<NamedAreasTarget>("1.4", (target) => listed(target, areasOf).length),
  GetItem: factory<NamedAreasTarget>(since, (target, [key]) => {
    const found = open(target, key);
    if (!found) throw new ApiError("ItemNotFound", labelOf(key));
    return found;
  }),
  GetItemOrNullObject: factory<NamedAreasTarget>("1.4", (target, [key]) => open(target, key)),
});

export const TABLE_COLLECTION: TypeTable<"TableCollection"> = {
  members: lookups("1.1", tablesOf, openTable),
  items: (target) => listed(target, tablesOf).map((found) => object("Table", found)),
  indexer: openTable,
};

export const TABLE: TypeTable<"Table"> = {
  identity: ({ item }) => ({ Id: item.name }),
  members: {
    Id: scalar("1.1", ({ item }) => item.name),
    Name: scalar("1.1", ({ item }) => item.name),
    Worksheet: navigation("1.2", ({ sheet }) => object("Worksheet", sheet)),
    GetRange: factory("1.1", ({ sheet, item }) => range(sheet, item.area)),
  },
};

export const PIVOT_TABLE_COLLECTION: TypeTable<"PivotTableCollection"> = {
  members: lookups("1.3", pivotsOf, openPivot),
  items: (target) => listed(target, pivotsOf).map((found) => object("PivotTable", found)),
  indexer: openPivot,
};

export const PIVOT_TABLE: TypeTable<"PivotTable"> = {
  identity: ({ item }) => ({ Id: item.name }),
  members: {
    Id: scalar("1.5", ({ item }) => item.name),
    Name: scalar("1.3", ({ item }) => item.name),
    Worksheet: navigation("1.3", ({ sheet }) => object("Worksheet", sheet)),
    Layout: navigation("1.8", (target) => object("PivotLayout", target)),
  },
};

export const PIVOT_LAYOUT: TypeTable<"PivotLayout"> = {
  members: {
    GetRange: factory("1.8", ({ sheet, item }) => range(sheet, item.area)),
  },
};
