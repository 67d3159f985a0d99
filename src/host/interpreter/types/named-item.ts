import type { DefinedName } from "../../document/host-document";
import { ApiError } from "../api-error";
import { booleanOf, textOf } from "../arguments";
import type { Engine } from "../engine";
import type { TypeTable } from "../member";
import { command, factory, navigation, scalar } from "../member";
import type { NameTarget, RangeTarget } from "../objects";
import { object, range } from "../objects";
import { activeSheet, resolveAddress } from "../sheets";
import { resolveTablePart } from "../../document/table-references";
import type { Json } from "../wire";

export const NAMED_ITEM: TypeTable<"NamedItem"> = {
  identity: ({ item }) => ({ _Id: item.name }),
  members: {
    Name: scalar("1.1", ({ item }) => item.name),
    Type: scalar("1.1", (target) => contentOf(target).type),
    Value: scalar("1.1", (target) => contentOf(target).value),
    Visible: scalar(
      "1.1",
      ({ item }) => item.visible,
      (target, value, engine) => {
        edit(target, { visible: booleanOf(value, "visible") }, engine);
      },
    ),
    Comment: scalar(
      "1.4",
      ({ item }) => item.comment,
      (target, value, engine) => {
        edit(target, { comment: textOf(value, "comment") }, engine);
      },
    ),
    Scope: scalar("1.4", ({ sheet }) => (sheet ? "Worksheet" : "Workbook")),
    Formula: scalar(
      "1.7",
      ({ item }) => `=${item.refersTo}`,
      (target, value, engine) => {
        const formula = textOf(value, "formula");
        if (!formula.startsWith("=")) throw new ApiError("InvalidArgument", "formula");
        edit(target, { refersTo: formula.slice(1) }, engine);
        engine.stale = true;
      },
    ),
    Worksheet: navigation("1.4", ({ sheet }) => {
      if (!sheet) throw new ApiError("InvalidOperation", "the name's scope is the workbook");
      return object("Worksheet", sheet);
    }),
    WorksheetOrNullObject: navigation("1.4", ({ sheet }) =>
      sheet ? object("Worksheet", sheet) : null,
    ),
    GetRange: factory("1.1", (target) => {
      const found = rangeOfName(target);
      if (!found) throw new ApiError("InvalidReference", target.item.name);
      return range(found.sheet, found.area);
    }),
    GetRangeOrNullObject: factory("1.4", (target) => {
      const found = rangeOfName(target);
      return found ? range(found.sheet, found.area) : null;
    }),
    Delete: command("1.4", ({ document, sheet, item }, _, engine) => {
      const owner = sheet ?? document;
      const rest = owner.names.filter((name) => name !== item);
      engine.journal.change(owner, "names", rest);
      engine.stale = true;
    }),
  },
};

const rangeOfName = ({ document, sheet, item }: NameTarget): RangeTarget | undefined =>
  resolveAddress(document, sheet ?? activeSheet(document), item.refersTo) ??
  resolveTablePart(document, item.refersTo);

/** What a name holds, told by its formula: a range, a constant, or an error. */
function contentOf(target: NameTarget): { type: string; value: Json } {
  const { refersTo } = target.item;
  if (rangeOfName(target)) return { type: "Range", value: refersTo };
  const error = /#(?:REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!)/.exec(refersTo);
  if (error) return { type: "Error", value: error[0] };
  const text = /^"((?:[^"]|"")*)"$/.exec(refersTo);
  if (text) return { type: "String", value: (text[1] ?? "").replaceAll('""', '"') };
  if (/^(?:true|false)$/i.test(refersTo)) {
    return { type: "Boolean", value: refersTo.toUpperCase() === "TRUE" };
  }
  const number = Number(refersTo);
  if (refersTo.trim() !== "" && Number.isFinite(number)) {
    return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
  }
  if (refersTo.startsWith("{")) return { type: "Array", value: refersTo };
  // A formula (OFFSET, INDEX …): the stand-in does not evaluate names.
  return { type: "Error", value: "#VALUE!" };
}

/** Names are shared with the document: the item is changed in place, undoably. */
function edit({ item }: NameTarget, change: Partial<DefinedName>, engine: Engine): void {
  const { journal } = engine;
  if (change.visible !== undefined) journal.change(item, "visible", change.visible);
  if (change.comment !== undefined) journal.change(item, "comment", change.comment);
  if (change.refersTo !== undefined) journal.change(item, "refersTo", change.refersTo);
}
