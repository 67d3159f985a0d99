import { advancesOf, type FontFace } from "./advances";

/** A font the report may be printed in; `size` in points. */
export interface PrintFont extends FontFace {
  readonly size: number;
}

/**
 * How wide `text` is on paper, in points, on one line. What ends a line has no width.
 *
 * Ignored, as Excel ignores it: kerning and ligatures. Ignored too: what a screen makes of small letters by rounding
 * them to pixels; `wrapText` allows for it. A character the font lacks counts as wide as the font is tall.
 */
export function measureText(text: string, font: PrintFont): number {
  const { unitsPerEm, advanceOf } = advancesOf(font);
  let units = 0;
  for (const character of text) units += advanceOf(character.codePointAt(0) ?? 0);
  return (units * font.size) / unitsPerEm;
}
