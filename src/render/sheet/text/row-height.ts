import { advancesOf, metricsOf } from "./advances";
import { PIXELS_PER_POINT } from "./column-width";
import type { PrintFont } from "./measure";

/** Excel's tallest row, in points. */
export const MAX_ROW_HEIGHT = 409;

/**
 * Pixels Excel gives a row of one line, by size of the font in points, as read off Excel on a screen at 100 %. No formula
 * is known that gives these; the one below gives them or a pixel more, and for Times New Roman exactly these.
 */
const KNOWN_PIXELS: Readonly<Record<PrintFont["name"], Readonly<Record<number, number>>>> = {
  Arial: { 8: 15, 9: 16, 10: 17, 11: 19, 12: 20, 13: 22, 14: 24, 15: 25, 16: 27 },
  Calibri: { 8: 15, 9: 16, 10: 17, 11: 20, 12: 21, 14: 25, 16: 28, 18: 31, 20: 35 },
  "Times New Roman": {},
};

/** Part of a line's height that Excel adds to it, and what it adds besides, in pixels. */
const LEADING = 1.06;
const BORDER = 1;

/** Points of one line, as Excel's own fitting of heights gives them: whole pixels, hence multiples of 0.75. */
export const lineHeight = (font: PrintFont): number =>
  (KNOWN_PIXELS[font.name][font.size] ?? computedPixels(font)) / PIXELS_PER_POINT;

function computedPixels(font: PrintFont): number {
  const { ascent, descent, lineGap, unitsPerEm } = metricsOf(font);
  const pixelsPerEm = Math.round(font.size * PIXELS_PER_POINT);
  const drawn = ((ascent + descent + lineGap) / unitsPerEm) * pixelsPerEm;
  return Math.ceil(drawn * LEADING + BORDER);
}

/** Height of a row of `count` lines, in points; an empty cell still holds one. */
export const heightOfLines = (count: number, font: PrintFont): number =>
  Math.max(1, count) * lineHeight(font);

/** How much taller a line gets by a character from another font: Segoe UI Symbol, which draws ☐, makes it 16 %. */
const FOREIGN = 1.25;

/** Height of a row that holds these lines of `wrapText`, in points; more than so many lines if some hold ☐, ✓ or the like. */
export const heightOfText = (lines: readonly string[], font: PrintFont): number =>
  Math.max(
    lineHeight(font),
    lines.reduce((height, line) => height + heightOfLine(line, font), 0),
  );

function heightOfLine(line: string, font: PrintFont): number {
  const { has } = advancesOf(font);
  const own = lineHeight(font);
  for (const character of line)
    if (!has(character.codePointAt(0) ?? 0))
      return Math.ceil(own * PIXELS_PER_POINT * FOREIGN) / PIXELS_PER_POINT;
  return own;
}

/** Parts the lines of a paragraph, as `wrapText` gives them, into rows of which none is taller than Excel allows. */
export function splitIntoRows(
  lines: readonly string[],
  font: PrintFont,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let room = 0;
  for (const line of lines) {
    const height = heightOfLine(line, font);
    if (height > room) {
      rows.push([]);
      room = MAX_ROW_HEIGHT;
    }
    rows.at(-1)?.push(line);
    room -= height;
  }
  return rows.length > 0 ? rows : [[]];
}
