import { measureText, type PrintFont } from "../text/measure";
import { PIXEL } from "../grid/pixel";
import { SAFETY, wrapText } from "../text/wrap";

/** Where Excel may begin a new line; not at a no-break space. */
const BREAK = /[^\S\u00a0\u202f]+|(?<=-)/;

/** Width of the longest word for each point of the font's size; words longer than `limit` are left to be parted. */
export function longestWord(text: string, face: PrintFont, limit: number): number {
  let longest = 0;
  for (const word of text.split(BREAK)) {
    const width = perPoint(word, face);
    if (width <= limit && width > longest) longest = width;
  }
  return longest;
}

/** Width of the whole text for each point of the font's size. */
export const perPoint = (text: string, face: PrintFont): number =>
  measureText(text, { ...face, size: 1 });

/** Pixels Excel keeps free in a cell, and what rounding letters to pixels may add to a word, in points. */
const PADDING = 3.75 + 2 * PIXEL;

/** Width of a cell that holds on one line what is `width` wide for each point of its size. */
export const cellWidth = (width: number, size: number): number =>
  width === 0 ? 0 : (width * size) / SAFETY + PADDING;

/** Whether the text stands on one line; Excel shows `####` instead of a number that does not. */
export const fitsOnLine = (text: string, font: PrintFont, width: number): boolean =>
  wrapText(text, { font, width }).length === 1;
