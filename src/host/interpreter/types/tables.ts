import type { HostSheet } from "../../document/host-document";
import { ApiError } from "../api-error";
import { labelOf, textOf } from "../arguments";
import type { Argument, Opened, TypeTable } from "../member";
import { factory, method, navigation, scalar } from "../member";
import type { NamedAreasTarget } from "../objects";
import { object, range } from "../objects";

type ItemsOf<T> = (sheet: HostSheet) => readonly T[];

const tablesOf = ({ tables }: HostSheet): HostSheet["tables"] => tables;
const pivotsOf = ({ pivots }: HostSheet): HostSheet["pivots"] => pivots;

const listed = <T>({ sheets }: NamedAreasTarget, itemsOf: ItemsOf<T>) =>
  sheets.flatMap((sheet) => itemsOf(sheet).map((item) => ({ sheet, item })));

const named = <T extends { readonly name: string }>(
  target: NamedAreasTarget,
  key: Argument,
  itemsOf: ItemsOf<T>,
) => {
  const wanted = textOf(key, "key").toLowerCase();
  return listed(target, itemsOf).find(({ item }) => item.name.toLowerCase() === wanted);
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
  itemsOf: ItemsOf<unknown>,
  open: (target: NamedAreasTarget, key: Argument) => Opened,
) => ({
  GetCount: method<NamedAreasTarget>("1.4", (target) => listed(target, itemsOf).length),
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
