import type { CellStyle } from "../document/host-document";
import type { Element } from "./xml";
import { appendChild, childOf, ensureChild, removeChildren, setAttributes } from "./xml";

type Font = NonNullable<CellStyle["font"]>;
type Borders = NonNullable<CellStyle["borders"]>;

const FONT = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

export function writeFont(element: Element, font: Font): void {
  const put = (
    name: string,
    attributes: Readonly<Record<string, string | number>> | undefined,
  ): void => {
    removeChildren(element, name);
    if (attributes !== undefined) setAttributes(ensureChild(element, name, FONT), attributes);
  };
  put("b", font.bold === true ? {} : undefined);
  put("i", font.italic === true ? {} : undefined);
  put("u", font.underline === true ? {} : undefined);
  if (font.size !== undefined) put("sz", { val: font.size });
  put("color", font.color === undefined ? undefined : { rgb: argb(font.color) });
  if (font.name === undefined) return;
  put("name", { val: font.name });
  // A theme font would win over the name.
  put("scheme", undefined);
}

export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

export function writeFill(element: Element, fill: string | undefined): void {
  for (const name of ["patternFill", "gradientFill"]) removeChildren(element, name);
  const pattern = appendChild(element, "patternFill");
  setAttributes(pattern, { patternType: fill === undefined ? "none" : "solid" });
  if (fill !== undefined) setAttributes(appendChild(pattern, "fgColor"), { rgb: argb(fill) });
}

const BORDER = [
  "start",
  "end",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
];

export function writeBorders(element: Element, borders: Borders): void {
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const border = borders[side];
    const line = ensureChild(element, side, BORDER);
    removeChildren(line, "color");
    setAttributes(line, { style: border?.style });
    if (border === undefined) continue;
    const color = border.color === undefined ? { auto: 1 } : { rgb: argb(border.color) };
    setAttributes(appendChild(line, "color"), color);
  }
}

export function writeAlignment(xf: Element, before: CellStyle, after: CellStyle): void {
  const names = [
    ...(["horizontal", "vertical", "wrap", "indent"] as const),
    ...(["rotation", "shrink", "readingOrder"] as const),
  ];
  if (names.every((name) => before[name] === after[name])) return;
  const alignment =
    childOf(xf, "alignment") ?? ensureChild(xf, "alignment", ["alignment", "protection"]);
  setAttributes(alignment, {
    horizontal: after.horizontal,
    vertical: after.vertical,
    wrapText: after.wrap === true ? 1 : undefined,
    indent: after.indent === 0 ? undefined : after.indent,
    textRotation: textRotation(after.rotation),
    shrinkToFit: after.shrink === true ? 1 : undefined,
    readingOrder: after.readingOrder && READING_ORDERS[after.readingOrder],
  });
  setAttributes(xf, { applyAlignment: 1 });
}

const READING_ORDERS = { leftToRight: 1, rightToLeft: 2 } as const;

function textRotation(rotation: CellStyle["rotation"] = 0): number | undefined {
  if (rotation === "stacked") return 255;
  if (rotation === 0) return undefined;
  return rotation < 0 ? 90 - rotation : rotation;
}
