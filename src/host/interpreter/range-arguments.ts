import type { HostRange, HostSheet } from "../document/host-document";
import { ApiError } from "./api-error";
import { isObject, rangeOf } from "./arguments";
import type { Engine } from "./engine";
import type { Argument } from "./member";
import { resolveAddress } from "./sheets";

interface Wanted {
  /** The sheet the cells must be on. */
  readonly sheet: HostSheet;
  readonly name: string;
}

/** Where an argument may be a range or its address. */
export function rangeOn(
  argument: Argument,
  { sheet, name }: Wanted,
  { document }: Engine,
): HostRange {
  const found =
    typeof argument === "string"
      ? resolveAddress(document, sheet, argument.replace(/^=/, ""))
      : rangeOf(argument, name);
  if (found?.sheet !== sheet) throw new ApiError("InvalidArgument", name);
  return found.area;
}

/** Where it may also be several: `A1:C4,E1:F4`, or range areas. */
export function areasOn(argument: Argument, wanted: Wanted, engine: Engine): readonly HostRange[] {
  if (isObject(argument) && argument.type === "RangeAreas") {
    return argument.target.map(({ sheet, area }) =>
      rangeOn({ type: "Range", target: { sheet, area } }, wanted, engine),
    );
  }
  const parts = typeof argument === "string" ? splitAreas(argument) : [argument];
  return parts.map((part) => rangeOn(part, wanted, engine));
}

/** At commas that are not in a sheet's name. */
const splitAreas = (text: string): readonly string[] =>
  (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [""]).map((part) => part.trim());
