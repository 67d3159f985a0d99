import type { DefinedName } from "../../document/host-document";
import { formatAbsolute } from "../address";
import { ApiError } from "../api-error";
import { labelOf, rangeOf, textOf } from "../arguments";
import type { Engine } from "../engine";
import type { Argument, Opened, TypeTable } from "../member";
import { factory, method } from "../member";
import type { NamesTarget } from "../objects";
import { object } from "../objects";

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LOOKS_LIKE_ADDRESS = /^(?:[A-Z]{1,3}[1-9]\d*|R\d*C\d*|[RC])$/i;

export const namesOf = ({ document, sheet }: NamesTarget): DefinedName[] =>
  (sheet ?? document).names;

export const NAMED_ITEM_COLLECTION: TypeTable<"NamedItemCollection"> = {
  members: {
    GetItem: factory("1.1", (target, [name]) => {
      const found = find(target, name);
      if (!found) throw new ApiError("ItemNotFound", labelOf(name));
      return found;
    }),
    GetItemOrNullObject: factory("1.4", (target, [name]) => find(target, name)),
    GetCount: method("1.4", (target) => namesOf(target).length),
    Add: factory("1.4", add),
  },
  items: (target) => namesOf(target).map((item) => object("NamedItem", { ...target, item })),
  indexer: (target, key) => find(target, key),
};

function find(target: NamesTarget, argument: Argument): Opened {
  const wanted = textOf(argument, "name").toLowerCase();
  const item = namesOf(target).find(({ name }) => name.toLowerCase() === wanted);
  return item ? object("NamedItem", { ...target, item }) : null;
}

function add(
  target: NamesTarget,
  [nameArgument, reference, comment]: readonly Argument[],
  engine: Engine,
): Opened {
  const name = textOf(nameArgument, "name");
  if (!VALID_NAME.test(name) || LOOKS_LIKE_ADDRESS.test(name)) {
    throw new ApiError("InvalidArgument", name);
  }
  if (find(target, name)) throw new ApiError("ItemAlreadyExists", name);
  const item: DefinedName = {
    name,
    refersTo: refersToOf(reference),
    visible: true,
    comment: typeof comment === "string" ? comment : "",
  };
  engine.journal.change(target.sheet ?? target.document, "names", [...namesOf(target), item]);
  engine.stale = true;
  return object("NamedItem", { ...target, item });
}

function refersToOf(reference: Argument): string {
  if (typeof reference === "number" || typeof reference === "boolean") return String(reference);
  if (typeof reference === "string") return reference.replace(/^=/, "");
  const { sheet, area } = rangeOf(reference, "reference");
  return formatAbsolute(sheet.name, area);
}
