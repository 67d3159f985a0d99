import type { HostSheet } from "../../document/host-document";
import { ApiError } from "../api-error";
import { labelOf, textOf } from "../arguments";
import type { Argument, Opened, TypeTable } from "../member";
import { command, factory, method, scalar } from "../member";
import { object } from "../objects";

const MAX_KEY = 255;

/** Texts an add-in keeps with a sheet. Keys keep their case and are found in any. */
export const WORKSHEET_CUSTOM_PROPERTY_COLLECTION: TypeTable<"WorksheetCustomPropertyCollection"> =
  {
    members: {
      Add: factory("1.12", (sheet, [keyArgument, value], { journal }) => {
        const wanted = textOf(keyArgument, "key");
        if (wanted === "" || wanted.length > MAX_KEY) throw new ApiError("InvalidArgument", "key");
        const key = keyOf(sheet, wanted) ?? wanted;
        journal.setEntry(sheet.customProperties, key, textOf(value, "value"));
        return object("WorksheetCustomProperty", { sheet, key });
      }),
      GetCount: method("1.12", ({ customProperties }) => customProperties.size),
      GetItem: factory("1.12", (sheet, [key]) => {
        const found = find(sheet, key);
        if (!found) throw new ApiError("ItemNotFound", labelOf(key));
        return found;
      }),
      GetItemOrNullObject: factory("1.12", (sheet, [key]) => find(sheet, key)),
    },
    items: (sheet) =>
      [...sheet.customProperties.keys()].map((key) =>
        object("WorksheetCustomProperty", { sheet, key }),
      ),
    indexer: (sheet, key) => find(sheet, key),
  };

export const WORKSHEET_CUSTOM_PROPERTY: TypeTable<"WorksheetCustomProperty"> = {
  identity: ({ key }) => ({ _Id: key }),
  members: {
    Key: scalar("1.12", ({ key }) => key),
    Value: scalar(
      "1.12",
      ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      ({ sheet, key }, value, { journal }) => {
        journal.setEntry(sheet.customProperties, key, textOf(value, "value"));
      },
    ),
    Delete: command("1.12", ({ sheet, key }, _, { journal }) => {
      journal.setEntry(sheet.customProperties, key, undefined);
    }),
  },
};

const keyOf = ({ customProperties }: HostSheet, wanted: string): string | undefined =>
  [...customProperties.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());

function find(sheet: HostSheet, argument: Argument): Opened {
  const key = keyOf(sheet, textOf(argument, "key"));
  return key === undefined ? null : object("WorksheetCustomProperty", { sheet, key });
}
