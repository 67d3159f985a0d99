import type { CellStyle } from "../document/host-document";
import type { ColorReader } from "./colors";
import { builtInFormat } from "./number-format-ids";
import type { Element } from "./xml";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

type Font = NonNullable<CellStyle["font"]>;
type Borders = NonNullable<CellStyle["borders"]>;

/** The tables of styles.xml that a cell format points into. */
export interface StyleTables {
  readonly root: Element;
  readonly colors: ColorReader;
}

export const xfsOf = ({ root }: StyleTables): Element[] =>
  childrenOf(childOf(root, "cellXfs"), "xf");

/** Styles by the index cells use. Index 0 is the file's normal style. */
export const readStyles = (tables: StyleTables): CellStyle[] => {
  const numberFormats = readNumberFormats(tables.root);
  const fonts = rowsOf(tables.root, "fonts").map((font) => readFont(font, tables.colors));
  const fills = rowsOf(tables.root, "fills").map((fill) => readFill(fill, tables.colors));
  const borders = rowsOf(tables.root, "borders").map((border) =>
    readBorders(border, tables.colors),
  );
  return xfsOf(tables).map((xf, base) => {
    const id = numberOf(xf, "numFmtId") ?? 0;
    return compact({
      base,
      numberFormat: general(numberFormats.get(id) ?? builtInFormat(id)),
      font: fonts[numberOf(xf, "fontId") ?? 0],
      fill: fills[numberOf(xf, "fillId") ?? 0],
      borders: borders[numberOf(xf, "borderId") ?? 0],
      ...readAlignment(childOf(xf, "alignment")),
      locked: flagOf(childOf(xf, "protection"), "locked", true) ? undefined : false,
    });
  });
};

/** Drops what is undefined, as exact optional properties ask. */
export function compact<T extends object>(style: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as T;
}

const rowsOf = (root: Element, table: string): Element[] => childrenOf(childOf(root, table));

const general = (format: string): string | undefined =>
  format.toLowerCase() === "general" ? undefined : format;

function readNumberFormats(root: Element): ReadonlyMap<number, string> {
  return new Map(
    rowsOf(root, "numFmts").map((element) => [
      numberOf(element, "numFmtId") ?? 0,
      attributeOf(element, "formatCode") ?? "General",
    ]),
  );
}

function readFont(font: Element, colors: ColorReader): Font {
  const underline = childOf(font, "u");
  return compact<Font>({
    name: attributeOf(childOf(font, "name"), "val"),
    size: numberOf(childOf(font, "sz"), "val"),
    bold: isOn(childOf(font, "b")),
    italic: isOn(childOf(font, "i")),
    underline:
      underline !== undefined && attributeOf(underline, "val") !== "none" ? true : undefined,
    color: colors(childOf(font, "color")),
  });
}

const isOn = (element: Element | undefined): true | undefined =>
  element !== undefined && flagOf(element, "val", true) ? true : undefined;

function readFill(fill: Element, colors: ColorReader): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const kind = attributeOf(pattern, "patternType");
  if (kind === undefined || kind === "none" || kind === "gray125") return undefined;
  return colors(childOf(pattern, "fgColor"));
}

const SIDES = ["top", "bottom", "left", "right"] as const;

function readBorders(border: Element, colors: ColorReader): Borders | undefined {
  const sides = SIDES.flatMap((side) => {
    const element = childOf(border, side);
    const style = attributeOf(element, "style");
    if (style === undefined || style === "none") return [];
    return [[side, compact({ style, color: colors(childOf(element, "color")) })] as const];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function readAlignment(alignment: Element | undefined): Partial<CellStyle> {
  const horizontal = attributeOf(alignment, "horizontal");
  const vertical = attributeOf(alignment, "vertical");
  const indent = numberOf(alignment, "indent");
  return compact<CellStyle>({
    horizontal: horizontal === "general" ? undefined : (horizontal as CellStyle["horizontal"]),
    vertical: vertical === "bottom" ? undefined : (vertical as CellStyle["vertical"]),
    wrap: flagOf(alignment, "wrapText") ? true : undefined,
    indent: indent === 0 ? undefined : indent,
    rotation: rotationOf(numberOf(alignment, "textRotation") ?? 0),
    shrink: flagOf(alignment, "shrinkToFit") ? true : undefined,
    readingOrder: READING_ORDERS[numberOf(alignment, "readingOrder") ?? 0],
  });
}

const READING_ORDERS = [undefined, "leftToRight", "rightToLeft"] as const;
const STACKED = 255;
const UPRIGHT = 90;

/** Above 90 the file counts downwards; 255 is no angle. */
function rotationOf(value: number): CellStyle["rotation"] {
  if (value === 0) return undefined;
  if (value === STACKED) return "stacked";
  return value > UPRIGHT ? UPRIGHT - value : value;
}
