import type { HostDocument } from "../../document/host-document";
import { ApiError } from "../api-error";
import { labelOf, textOf } from "../arguments";
import type { Argument, Opened, TypeTable } from "../member";
import { command, factory, method, scalar } from "../member";
import { object } from "../objects";
import type { Json } from "../wire";

/** `workbook.settings`: what the add-in keeps in the file. */
export const SETTING_COLLECTION: TypeTable<"SettingCollection"> = {
  members: {
    Add: factory("1.4", (document, [key, value], { journal }) => {
      const name = textOf(key, "key");
      journal.setEntry(document.settings, name, value ?? null);
      return object("Setting", { document, key: name });
    }),
    GetCount: method("1.4", ({ settings }) => settings.size),
    GetItem: factory("1.4", (document, [key]) => {
      const found = find(document, key);
      if (!found) throw new ApiError("ItemNotFound", labelOf(key));
      return found;
    }),
    GetItemOrNullObject: factory("1.4", (document, [key]) => find(document, key)),
  },
  items: (document) =>
    [...document.settings.keys()].map((key) => object("Setting", { document, key })),
  indexer: (document, key) => find(document, key),
};

/** Keys are case-sensitive here, unlike names. */
export const SETTING: TypeTable<"Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  members: {
    Key: scalar("1.4", ({ key }) => key),
    Value: scalar(
      "1.4",
      ({ document, key }) => (document.settings.get(key) ?? null) as Json,
      ({ document, key }, value, { journal }) => {
        journal.setEntry<string, unknown>(document.settings, key, value);
      },
    ),
    Delete: command("1.4", ({ document, key }, _, { journal }) => {
      journal.setEntry(document.settings, key, undefined);
    }),
  },
};

function find(document: HostDocument, argument: Argument): Opened {
  const key = textOf(argument, "key");
  return document.settings.has(key) ? object("Setting", { document, key }) : null;
}
