import type { CellStyle } from "../../document/host-document";
import { ApiError } from "../api-error";
import { booleanOf, integerOf, numberOf, oneOf, textOf } from "../arguments";
import { requireAllowed } from "../cells/guard";
import { commonOf, restyle } from "../cells/style";
import type { Engine } from "../engine";
import type { Member, TypeTable } from "../member";
import { command, navigation, scalar } from "../member";
import type { RangeTarget } from "../objects";
import { object } from "../objects";
import type { Json } from "../wire";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "./range-size";

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

/** A style property: common value (null where mixed), refused on a protected sheet without `allowFormatCells`. */
export function styleScalar(
  since: string,
  get: (style: CellStyle) => Json,
  set: (style: CellStyle, value: Json) => CellStyle,
): Member<RangeTarget> {
  return scalar<RangeTarget>(
    since,
    (target) => commonOf(target, get),
    (target, value, engine: Engine) => {
      requireAllowed(target, "allowFormatCells");
      restyle(target, (style) => set(style, value), engine);
    },
  );
}

const nameOf = <V extends string>(names: Readonly<Record<string, V>>, value: V): string =>
  Object.keys(names).find((name) => names[name] === value) ?? value;

function valueOf<V extends string>(names: Readonly<Record<string, V>>, value: Json): V {
  const found = names[oneOf(value, Object.keys(names), "alignment")];
  if (found === undefined) throw new ApiError("InvalidArgument", "alignment");
  return found;
}

export const RANGE_FORMAT: TypeTable<"RangeFormat"> = {
  members: {
    Font: navigation("1.1", (target) => object("RangeFont", target)),
    Fill: navigation("1.1", (target) => object("RangeFill", target)),
    Borders: navigation("1.1", (target) => object("RangeBorderCollection", target)),
    Protection: navigation("1.2", (target) => object("FormatProtection", target)),
    WrapText: styleScalar(
      "1.1",
      ({ wrap }) => wrap ?? false,
      (style, value) => ({ ...style, wrap: booleanOf(value, "wrapText") }),
    ),
    HorizontalAlignment: styleScalar(
      "1.1",
      ({ horizontal }) => nameOf(HORIZONTAL, horizontal ?? "general"),
      (style, value) => ({ ...style, horizontal: valueOf(HORIZONTAL, value) }),
    ),
    VerticalAlignment: styleScalar(
      "1.1",
      ({ vertical }) => nameOf(VERTICAL, vertical ?? "bottom"),
      (style, value) => ({ ...style, vertical: valueOf(VERTICAL, value) }),
    ),
    IndentLevel: styleScalar(
      "1.9",
      ({ indent }) => indent ?? 0,
      (style, value) => ({ ...style, indent: integerOf(value, "indentLevel") }),
    ),
    ColumnWidth: scalar("1.2", columnWidth, setColumnWidth),
    RowHeight: scalar("1.2", rowHeight, setRowHeight),
    AutofitColumns: command("1.2", autofitColumns),
    AutofitRows: command("1.2", autofitRows),
  },
};

export const FORMAT_PROTECTION: TypeTable<"FormatProtection"> = {
  members: {
    // The document does not keep hidden formulas.
    FormulaHidden: scalar("1.2", () => false),
    Locked: styleScalar(
      "1.2",
      ({ locked }) => locked ?? true,
      (style, value) => ({ ...style, locked: booleanOf(value, "locked") }),
    ),
  },
};

type Font = NonNullable<CellStyle["font"]>;

const withFont = (style: CellStyle, change: Font): CellStyle => ({
  ...style,
  font: { ...style.font, ...change },
});

export const RANGE_FONT: TypeTable<"RangeFont"> = {
  members: {
    Name: styleScalar(
      "1.1",
      ({ font }) => font?.name ?? "Calibri",
      (style, value) => withFont(style, { name: textOf(value, "name") }),
    ),
    Size: styleScalar(
      "1.1",
      ({ font }) => font?.size ?? 11,
      (style, value) => withFont(style, { size: numberOf(value, "size") }),
    ),
    Bold: styleScalar(
      "1.1",
      ({ font }) => font?.bold ?? false,
      (style, value) => withFont(style, { bold: booleanOf(value, "bold") }),
    ),
    Italic: styleScalar(
      "1.1",
      ({ font }) => font?.italic ?? false,
      (style, value) => withFont(style, { italic: booleanOf(value, "italic") }),
    ),
    Underline: styleScalar(
      "1.1",
      ({ font }) => (font?.underline === true ? "Single" : "None"),
      (style, value) =>
        withFont(style, { underline: oneOf(value, ["None", "Single"], "underline") === "Single" }),
    ),
    Color: styleScalar(
      "1.1",
      ({ font }) => font?.color ?? "#000000",
      (style, value) => withFont(style, { color: colorOf(value) }),
    ),
  },
};

export const RANGE_FILL: TypeTable<"RangeFill"> = {
  members: {
    Color: styleScalar(
      "1.1",
      ({ fill }) => fill ?? "#FFFFFF",
      (style, value) => ({ ...style, fill: colorOf(value) }),
    ),
    Clear: command("1.1", (target, _, engine) => {
      requireAllowed(target, "allowFormatCells");
      restyle(target, withoutFill, engine);
    }),
  },
};

const withoutFill = (style: CellStyle): CellStyle =>
  Object.fromEntries(Object.entries(style).filter(([name]) => name !== "fill"));

/** `#rrggbb`; names of colours (`red`) are not known to the stand-in. */
export function colorOf(value: Json): string {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) {
    throw new ApiError("InvalidArgument", "color");
  }
  return value.toUpperCase();
}
