import type { CellStyle, HostValue } from "../document/host-document";
import { fontOf } from "./text-measure";

type Css = Readonly<Record<string, string>>;

/** CSS of a cell; what the style leaves open is Excel's default. */
export function cssOf(style: CellStyle | undefined, value: HostValue): Css {
  return {
    font: fontOf(style),
    "text-align": textAlign(style, value),
    "justify-content": VERTICAL[style?.vertical ?? "bottom"],
    ...(style && { ...colours(style), ...textFlow(style), ...borders(style) }),
  };
}

function colours({ fill, font }: CellStyle): Css {
  return {
    ...(fill && { "background-color": fill }),
    ...(font?.color && { color: font.color }),
    ...(font?.underline && { "text-decoration": "underline" }),
  };
}

/** Text is broken into lines where the style says so, and wherever it is justified. */
export const wraps = (style: CellStyle | undefined): boolean =>
  style?.wrap === true ||
  JUSTIFIED.has(style?.horizontal ?? "general") ||
  style?.vertical === "justify" ||
  style?.vertical === "distributed";

const JUSTIFIED: ReadonlySet<string> = new Set(["justify", "distributed"]);

function textFlow(style: CellStyle): Css {
  const { indent, horizontal, readingOrder } = style;
  const side = horizontal === "right" ? "padding-right" : "padding-left";
  const both = horizontal === "distributed" && indent;
  return {
    ...(wraps(style) && { "white-space": "pre-wrap", "overflow-wrap": "anywhere" }),
    ...(horizontal === "distributed" && { "text-align-last": "justify" }),
    ...(indent && { [side]: indentOf(indent) }),
    ...(both && { "padding-right": indentOf(indent) }),
    ...(readingOrder === "rightToLeft" && { direction: "rtl" }),
  };
}

const indentOf = (indent: number): string => `${indent * 9 + 3}px`;

const UPRIGHT: Css = { "writing-mode": "vertical-rl", "align-self": "center" };

/** CSS of the text in a cell: turned, or letters one under the other. */
export function textCssOf(style: CellStyle | undefined): Css {
  const rotation = style?.rotation ?? 0;
  if (rotation === 0) return {};
  if (rotation === "stacked") {
    return { ...UPRIGHT, "text-orientation": "upright" };
  }
  if (rotation === -90) return UPRIGHT;
  if (rotation === 90) return { ...UPRIGHT, transform: "rotate(180deg)" };
  return {
    transform: `rotate(${-rotation}deg)`,
    "transform-origin": rotation > 0 ? "left bottom" : "left top",
    "align-self": "flex-start",
  };
}

function borders({ borders: edges = {} }: CellStyle): Css {
  return Object.fromEntries(
    Object.entries(edges).map(([side, { style, color }]) => [
      `border-${side}`,
      `${BORDERS[style] ?? "1px solid"} ${color ?? "#000000"}`,
    ]),
  );
}

const VERTICAL: Record<NonNullable<CellStyle["vertical"]>, string> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
};

/** Line styles of the file format; whatever else is a thin line. */
const BORDERS: Readonly<Record<string, string>> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

/** Text stands left, numbers right, TRUE and errors in the middle, unless the style says otherwise. */
export function textAlign(style: CellStyle | undefined, value: HostValue): string {
  return HORIZONTAL[style?.horizontal ?? "general"] ?? GENERAL[typeof value] ?? "left";
}

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle["horizontal"]>, string | undefined>> = {
  general: undefined,
  left: "left",
  right: "right",
  center: "center",
  justify: "justify",
  centerContinuous: "center",
  distributed: "justify",
  fill: "left",
};

const GENERAL: Readonly<Record<string, string>> = {
  number: "right",
  boolean: "center",
  object: "center",
};
