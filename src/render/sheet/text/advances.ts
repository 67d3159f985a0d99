import { ARIAL } from "./metrics/arial";
import { CALIBRI } from "./metrics/calibri";
import type { FontMetrics } from "./metrics/font-metrics";
import { TIMES_NEW_ROMAN } from "./metrics/times-new-roman";

const FAMILIES = {
  Arial: ARIAL,
  "Times New Roman": TIMES_NEW_ROMAN,
  Calibri: CALIBRI,
} as const;

export interface FontFace {
  readonly name: keyof typeof FAMILIES;
  readonly bold: boolean;
}

export interface Advances {
  readonly unitsPerEm: number;
  /** Width of a character, in units of the font. */
  readonly advanceOf: (codePoint: number) => number;
  /** Whether the font draws the character itself; else another font does, whose lines may be taller. */
  readonly has: (codePoint: number) => boolean;
}

/** Beyond it the fonts have nothing a report would hold. */
const TABLE_SIZE = 0x2800;

/** Characters that take no place of their own: ends of lines, joiners, marks over the letter before. */
const NO_WIDTH: readonly (readonly [from: number, to: number])[] = [
  [0xa, 0xd],
  [0x85, 0x85],
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
];
/** The same beyond the table: variants of the character before, and the mark of byte order. */
const isWidthless = (codePoint: number) =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || codePoint === 0xfeff;

/** Emoji come from a font of their own and are wider than tall. */
const EMOJI_EMS = 1.4;
const LAST_BASIC = 0xffff;

const TAB = 0x9;
const SPACE = 0x20;
/** A tab in a cell is drawn as a gap of no fixed stop; it counts as this many spaces. */
const TAB_SPACES = 8;

const faces = new Map<FontMetrics, Advances>();

export const metricsOf = ({ name, bold }: FontFace): FontMetrics =>
  FAMILIES[name][bold ? "bold" : "regular"];

/** The widths of a face; its table is made once. */
export function advancesOf(face: FontFace): Advances {
  const metrics = metricsOf(face);
  const known = faces.get(metrics);
  if (known) return known;
  const made = toAdvances(metrics);
  faces.set(metrics, made);
  return made;
}

function toAdvances({ unitsPerEm, runs }: FontMetrics): Advances {
  // What the font lacks comes from another one, where hardly anything is wider than tall.
  const table = new Uint16Array(TABLE_SIZE).fill(unitsPerEm);
  const own = new Uint8Array(TABLE_SIZE);
  for (const [first, advances] of runs)
    for (const [index, advance] of advances.entries()) {
      if (advance < 0) continue;
      table[first + index] = advance;
      own[first + index] = 1;
    }
  table[TAB] = (table[SPACE] ?? 0) * TAB_SPACES;
  for (const [from, to] of NO_WIDTH) table.fill(0, from, to + 1);
  const advanceOf = (codePoint: number) => table[codePoint] ?? advanceBeyond(codePoint, unitsPerEm);
  return {
    unitsPerEm,
    advanceOf,
    has: (codePoint) => own[codePoint] === 1 || codePoint === TAB || advanceOf(codePoint) === 0,
  };
}

function advanceBeyond(codePoint: number, unitsPerEm: number): number {
  if (isWidthless(codePoint)) return 0;
  return codePoint > LAST_BASIC ? unitsPerEm * EMOJI_EMS : unitsPerEm;
}
