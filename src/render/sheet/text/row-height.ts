import { metricsOf } from "./advances";
import type { PrintFont } from "./measure";
import { PIXELS_PER_POINT } from "./ruler";

/** Excel's tallest row, in points. */
export const MAX_ROW_HEIGHT = 409;

/** Points of one line, as Excel's own fitting of heights gives them: whole pixels, hence multiples of 0,75. */
export function lineHeight(font: PrintFont): number {
  const { ascent, descent, unitsPerEm } = metricsOf(font);
  const pixelsPerEm = Math.round(font.size * PIXELS_PER_POINT);
  const drawn = ((ascent + descent) / unitsPerEm) * pixelsPerEm;
  return Math.ceil(drawn * 1.05 + 1) / PIXELS_PER_POINT;
}

/** Height of a row that holds `count` lines, in points; an empty cell still holds one. */
export const heightOfLines = (count: number, font: PrintFont): number =>
  Math.max(1, count) * lineHeight(font);

/** Parts the lines of a paragraph into rows of which none is taller than Excel allows. */
export function splitIntoRows(
  lines: readonly string[],
  font: PrintFont,
): readonly (readonly string[])[] {
  const perRow = Math.max(1, Math.floor(MAX_ROW_HEIGHT / lineHeight(font)));
  const count = Math.max(1, Math.ceil(lines.length / perRow));
  return Array.from({ length: count }, (_, row) => lines.slice(row * perRow, (row + 1) * perRow));
}
