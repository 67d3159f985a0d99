import { advancesOf } from "./advances";
import { PIXELS_PER_POINT } from "./column-width";
import type { PrintFont } from "./measure";

/** A text with the widths of its beginnings, so that every piece of it is measured at once. */
export interface Ruler {
  /** Whether the piece from `start` to `end` (exclusive) fits on a line, on paper and on the screen. */
  readonly fits: (start: number, end: number) => boolean;
  /** Whether nothing can be parted at `index`: half a character, or a mark and its letter. */
  readonly isInside: (index: number) => boolean;
}

export interface LineWidth {
  /** Points on paper. */
  readonly paper: number;
  /** Pixels on the screen. */
  readonly screen: number;
}

/**
 * Measures `text` in two ways, for Excel does: on paper by the widths of the font, on the screen by those widths rounded
 * to whole pixels, letter by letter, at a size that is itself a whole number of pixels.
 */
export function createRuler(text: string, font: PrintFont, width: LineWidth): Ruler {
  const { unitsPerEm, advanceOf } = advancesOf(font);
  const pixelsPerEm = Math.round(font.size * PIXELS_PER_POINT);
  const units = new Float64Array(text.length + 1);
  const pixels = new Float64Array(text.length + 1);
  for (let index = 0; index < text.length; index += 1) {
    const advance = isLowSurrogate(text, index) ? 0 : advanceOf(text.codePointAt(index) ?? 0);
    units[index + 1] = (units[index] ?? 0) + advance;
    pixels[index + 1] = (pixels[index] ?? 0) + Math.round((advance * pixelsPerEm) / unitsPerEm);
  }
  const maxUnits = Math.max(0, (width.paper / font.size) * unitsPerEm);
  const maxPixels = Math.max(0, width.screen);
  const between = (sums: Float64Array, start: number, end: number) =>
    (sums[end] ?? 0) - (sums[start] ?? 0);
  return {
    fits: (start, end) =>
      between(units, start, end) <= maxUnits && between(pixels, start, end) <= maxPixels,
    isInside: (index) => index < text.length && between(units, index, index + 1) === 0,
  };
}

/** The second half of a character beyond the basic ones, not the odd half of one cut through. */
const isLowSurrogate = (text: string, index: number) =>
  index > 0 && (text.codePointAt(index - 1) ?? 0) > 0xffff;
