import type { Parts } from "./package";
import { xmlOf } from "./package";
import type { Element } from "./xml";
import { attributeOf, childOf, childrenOf, numberOf, rootOf } from "./xml";

/** Office's own theme, for a file without one: in the order of the theme index. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
/** Theme index to element of `clrScheme`: light before dark. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
/** The indexed colours of the file format: eight basic ones twice, then the old palette. */
const INDEXED = [
  ...BASIC,
  ...BASIC,
  "800000",
  "008000",
  "000080",
  "808000",
  "800080",
  "008080",
  "C0C0C0",
  "808080",
  "9999FF",
  "993366",
  "FFFFCC",
  "CCFFFF",
  "660066",
  "FF8080",
  "0066CC",
  "CCCCFF",
  "000080",
  "FF00FF",
  "FFFF00",
  "00FFFF",
  "800080",
  "800000",
  "008080",
  "0000FF",
  "00CCFF",
  "CCFFFF",
  "CCFFCC",
  "FFFF99",
  "99CCFF",
  "FF99CC",
  "CC99FF",
  "FFCC99",
  "3366FF",
  "33CCCC",
  "99CC00",
  "FFCC00",
  "FF9900",
  "FF6600",
  "666699",
  "969696",
  "003366",
  "339966",
  "003300",
  "333300",
  "993300",
  "993366",
  "333399",
  "333333",
];

/** Turns a colour element into `#RRGGBB`; undefined for none and automatic. */
export type ColorReader = (color: Element | undefined) => string | undefined;

export function createColorReader(parts: Parts, themePart: string | undefined): ColorReader {
  const theme = themePart === undefined ? OFFICE_THEME : readTheme(parts, themePart);
  return (color) => {
    const hex = baseColor(color, theme);
    return hex === undefined ? undefined : `#${tinted(hex, numberOf(color, "tint") ?? 0)}`;
  };
}

function baseColor(color: Element | undefined, theme: readonly string[]): string | undefined {
  const rgb = attributeOf(color, "rgb");
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const index = numberOf(color, "theme");
  if (index !== undefined) return theme[index];
  return INDEXED[numberOf(color, "indexed") ?? INDEXED.length];
}

function readTheme(parts: Parts, part: string): readonly string[] {
  const xml = xmlOf(parts, part);
  if (xml === undefined) return OFFICE_THEME;
  const scheme = childOf(childOf(rootOf(xml), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = childrenOf(childOf(scheme, name))[0];
    const hex = attributeOf(color, "lastClr") ?? attributeOf(color, "val");
    return hex !== undefined && /^[0-9A-Fa-f]{6}$/.test(hex)
      ? hex.toUpperCase()
      : (OFFICE_THEME[index] ?? "000000");
  });
}

/** Lightens (or, below 0, darkens) each channel: within a few steps of Excel's own luminance tint. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return channels
    .map((channel) =>
      Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
    )
    .map((channel) => channel.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
