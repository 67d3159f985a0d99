import { alamat, lembarRumus } from "../../masukan/alamat";
import type { Rentang } from "../../masukan/kisi";
import type { NameChange } from "../workbook";
import { followedTable, followTable, parseAreas, parsePlace } from "./reference";

/** A name that follows an Excel table of the sheet that is about to be copied. */
export interface Follower {
  readonly name: string;
  /** It is the sheet's own, so that the copy gets one. */
  readonly isLocal: boolean;
  /** Where the table stands, on the sheet and on the copy. */
  readonly rentang: Rentang;
}

/** Call when tables and names of the sheet, and the workbook's names, have been loaded. One round trip, or none. */
export async function listFollowers(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly Follower[]> {
  if (sheet.tables.items.length === 0) return [];
  const places = await readTables(context, sheet.tables.items);
  const of = ({ items }: Excel.NamedItemCollection, isLocal: boolean): readonly Follower[] =>
    items.flatMap(({ name, formula }) => {
      const table = followedTable(String(formula))?.toLowerCase();
      const found = places.find((place) => place.table.toLowerCase() === table);
      return found ? [{ name, isLocal, rentang: found.rentang }] : [];
    });
  return [...of(sheet.names, true), ...of(context.workbook.names, false)];
}

/** Until the copy's tables are known its names stay with the cells: whoever copied them knows what they followed. */
export const detachNames = (followers: readonly Follower[], sheet: string): NameChange[] =>
  followers
    .filter(({ isLocal }) => isLocal)
    .flatMap(({ name, rentang }): NameChange[] => [
      { kind: "delete", name, sheet },
      { kind: "add", name, sheet, refersTo: fixedOn(sheet, rentang) },
    ]);

const fixedOn = (sheet: string, rentang: Rentang): string =>
  `=${lembarRumus(sheet)}!${alamat(rentang).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/** Names of the copy whose like followed a table follow the copy's own table in the same cells. */
export async function followCopiedTables(
  context: Excel.RequestContext,
  name: string,
  followers: readonly Follower[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const tables = sheet.tables.load("items/name");
  const names = sheet.names.load("items/name,items/formula");
  await context.sync();
  const places = await readTables(context, tables.items);
  const following = new Set(followers.map((follower) => follower.name.toLowerCase()));
  for (const item of names.items) {
    const place = parsePlace(String(item.formula));
    const found = places.find(({ rentang }) => place && alamat(rentang) === alamat(place.rentang));
    if (found && following.has(item.name.toLowerCase())) item.formula = followTable(found.table);
  }
  await context.sync();
}

interface PlacedTable {
  readonly table: string;
  readonly rentang: Rentang;
}

async function readTables(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly PlacedTable[]> {
  const asked = tables.map((table) => ({
    table: table.name,
    range: table.getRange().untrack().load("address"),
  }));
  await context.sync();
  return asked.flatMap(({ table, range }) =>
    parseAreas(range.address).map((rentang) => ({ table, rentang })),
  );
}
