import type { CellStyle } from "../../document/host-document";
import { ApiError } from "../api-error";
import { booleanOf, integerOf, oneOf } from "../arguments";
import type { Member } from "../member";
import type { RangeTarget } from "../objects";
import type { Json } from "../wire";
import { styleScalar } from "./style-scalar";

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

/** What follows the first letter is told by leaving the property out. */
const READING_ORDER = { LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const;

const MAX_INDENT = 250;
/** The API's number for letters one under the other. */
const STACKED = 180;

export const ALIGNMENT: Readonly<Record<string, Member<RangeTarget>>> = {
  WrapText: styleScalar(
    "1.1",
    ({ wrap }) => wrap ?? false,
    (style, value) => ({ ...style, wrap: booleanOf(value, "wrapText") }),
  ),
  HorizontalAlignment: styleScalar(
    "1.1",
    ({ horizontal }) => nameOf(HORIZONTAL, horizontal ?? "general"),
    (style, value) => aligned(style, valueOf(HORIZONTAL, value, "horizontalAlignment")),
  ),
  VerticalAlignment: styleScalar(
    "1.1",
    ({ vertical }) => nameOf(VERTICAL, vertical ?? "bottom"),
    (style, value) => ({ ...style, vertical: valueOf(VERTICAL, value, "verticalAlignment") }),
  ),
  IndentLevel: styleScalar(
    "1.9",
    ({ indent }) => indent ?? 0,
    (style, value) => indented(style, integerOf(value, "indentLevel")),
  ),
  TextOrientation: styleScalar(
    "1.7",
    ({ rotation }) => (rotation === "stacked" ? STACKED : (rotation ?? 0)),
    (style, value) => ({ ...style, rotation: rotationOf(value) }),
  ),
  ShrinkToFit: styleScalar(
    "1.9",
    ({ shrink }) => shrink ?? false,
    (style, value) => ({ ...style, shrink: booleanOf(value, "shrinkToFit") }),
  ),
  ReadingOrder: styleScalar(
    "1.7",
    ({ readingOrder }) =>
      readingOrder === undefined ? "Context" : nameOf(READING_ORDER, readingOrder),
    (style, value) => withReadingOrder(style, value),
  ),
};

type Horizontal = NonNullable<CellStyle["horizontal"]>;

/** Only these can be indented: with any other alignment Excel has no indent. */
const INDENTABLE: ReadonlySet<Horizontal> = new Set(["left", "right", "distributed"]);

function aligned(style: CellStyle, horizontal: Horizontal): CellStyle {
  const losesIndent = (style.indent ?? 0) > 0 && !INDENTABLE.has(horizontal);
  return losesIndent ? { ...style, horizontal, indent: 0 } : { ...style, horizontal };
}

/** As in the dialog: what is indented stands left. */
function indented(style: CellStyle, indent: number): CellStyle {
  if (indent < 0 || indent > MAX_INDENT) throw new ApiError("InvalidArgument", "indentLevel");
  const fits = indent === 0 || INDENTABLE.has(style.horizontal ?? "general");
  return fits ? { ...style, indent } : { ...style, indent, horizontal: "left" };
}

function rotationOf(value: Json): number | "stacked" {
  const degrees = integerOf(value, "textOrientation");
  if (degrees === STACKED) return "stacked";
  if (degrees < -90 || degrees > 90) throw new ApiError("InvalidArgument", "textOrientation");
  return degrees;
}

function withReadingOrder(style: CellStyle, value: Json): CellStyle {
  const wanted = oneOf(value, ["Context", "LeftToRight", "RightToLeft"], "readingOrder");
  if (wanted !== "Context") return { ...style, readingOrder: READING_ORDER[wanted] };
  return Object.fromEntries(Object.entries(style).filter(([name]) => name !== "readingOrder"));
}

const nameOf = <V extends string>(names: Readonly<Record<string, V>>, value: V): string =>
  Object.keys(names).find((name) => names[name] === value) ?? value;

function valueOf<V extends string>(
  names: Readonly<Record<string, V>>,
  value: Json,
  property: string,
): V {
  const found = names[oneOf(value, Object.keys(names), property)];
  if (found === undefined) throw new ApiError("InvalidArgument", property);
  return found;
}
