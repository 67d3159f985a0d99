import { usableWidth } from "./column-width";
import type { PrintFont } from "./measure";
import { createRuler, PIXELS_PER_POINT, type Ruler } from "./ruler";

export interface WrapOptions {
  readonly font: PrintFont;
  /** Width of the cell, or of all columns it is merged from, in points as Excel's `columnWidth` has them. */
  readonly width: number;
  /** Part of the usable width that is counted on. */
  readonly safety?: number;
}

/** What is kept back for the differences between screens, printers and versions of a font. */
export const SAFETY = 0.97;

/**
 * The lines Excel makes of `text` in a cell with wrapping on, never fewer than it or LibreOffice makes.
 *
 * Every line keeps the spaces and the line break it ends with: `lines.join("")` is the text, `textOfLines` the text of
 * some of them. Excel breaks after a space and at Alt+Enter; a word too long for a line begins a new one and is parted
 * after a hyphen, else after another sign, else anywhere. A hyphenated word that fits on a line is kept whole here,
 * though Excel may part it: counting on it could be a line short. A space that no longer fits ends its line; more of
 * them begin the next one.
 */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const { font, width, safety = SAFETY } = options;
  const usable = usableWidth(width);
  const ruler = createRuler(text, font, {
    paper: usable * safety,
    screen: usable * PIXELS_PER_POINT,
  });
  const ends = [...listParagraphs(text)].flatMap((paragraph) => wrapParagraph(paragraph, ruler));
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** A word with the one space that follows it. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

interface Paragraph {
  readonly text: string;
  readonly start: number;
  /** Before, and after, the line break. */
  readonly end: number;
  readonly next: number;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

function* listParagraphs(text: string): Generator<Paragraph> {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) {
    const next = index + mark.length;
    yield { text, start, end: index, next };
    start = next;
  }
  yield { text, start, end: text.length, next: text.length };
}

/** Spaces a line may end at; the no-break ones are not among them. */
const SPACE = /[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/g;

function* listWords({ text, start, end }: Paragraph): Generator<Word> {
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(SPACE)) {
    yield { start: from, end: start + index, next: start + index + 1 };
    from = start + index + 1;
  }
  if (from < end) yield { start: from, end, next: end };
}

/** @returns where each line of the paragraph ends */
function wrapParagraph(paragraph: Paragraph, ruler: Ruler): number[] {
  const ends: number[] = [];
  let start = paragraph.start;
  for (const word of listWords(paragraph)) {
    if (ruler.fits(start, word.end)) continue;
    if (word.start > start) ends.push(word.start);
    ends.push(...partWord(paragraph.text, word, ruler));
    start = ends.at(-1) ?? start;
  }
  return [...ends, paragraph.next];
}

/** @returns where the lines of a word end, but for the last one: none, if it fits on a line */
function partWord(text: string, word: Word, ruler: Ruler): number[] {
  const ends: number[] = [];
  let start = word.start;
  while (!ruler.fits(start, word.end)) {
    const full = fullLine(start, word.end, ruler);
    if (full === word.end) break;
    start = lastCut(text, { start, end: full }, ruler);
    ends.push(start);
  }
  return ends;
}

/** The furthest a line from `start` reaches; one character at least, however narrow the cell. */
function fullLine(start: number, end: number, ruler: Ruler): number {
  let reached = start;
  for (let index = start + 1; index <= end; index += 1) {
    if (ruler.isInside(index) && index < end) continue;
    if (reached > start && !ruler.fits(start, index)) break;
    reached = index;
  }
  return reached;
}

/**
 * Where a word may be parted, surest first. A less sure place further right is left alone: some would take it, some not,
 * and the shorter line is the safe one.
 */
const CUTS = [/[-\u00ad\u2010\u2012-\u2014]/, /[^\p{L}\p{N}\p{M}]/u];

function lastCut(text: string, line: { start: number; end: number }, ruler: Ruler): number {
  for (const cut of CUTS)
    for (let index = line.end; index > line.start; index -= 1)
      if (cut.test(text.charAt(index - 1)) && !ruler.isInside(index)) return index;
  return line.end;
}
