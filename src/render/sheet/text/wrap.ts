import { PIXELS_PER_POINT, printWidth, STANDARD_FONT, usableWidth } from "./column-width";
import type { PrintFont } from "./measure";
import { createRuler, type Ruler } from "./ruler";

export interface WrapOptions {
  readonly font: PrintFont;
  /**
   * Width of the cell, or of all columns it is merged from, in points as Excel's `columnWidth` has them, less its
   * indent. Excel's padding is taken off here.
   */
  readonly width: number;
  /** Font of the workbook's style Normal, by which columns print wider or narrower than they are. */
  readonly workbookFont?: PrintFont;
  /** Part of the usable width that is counted on. */
  readonly safety?: number;
}

/** What is kept back for what cannot be known: the printer, the version of the font, the last pixel. */
export const SAFETY = 0.97;

/**
 * The lines Excel makes of `text` in a cell with wrapping on, never fewer than Excel or LibreOffice makes.
 *
 * Every line keeps the spaces and the line break it ends with: `lines.join("")` is the text, and `textOfLines` what to
 * put into a cell of its own for some of them. A line ends after a space or at Alt+Enter. A word too long for a line
 * begins a new one and is parted after a hyphen or another sign, else anywhere. A word with a hyphen that fits on a line
 * stays whole, though Excel may part it: to count on that could leave a line short. A space that no longer fits still
 * ends its line; more of them begin the next one.
 */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const { font, width, workbookFont = STANDARD_FONT, safety = SAFETY } = options;
  const usable = usableWidth(width, workbookFont);
  const ruler = createRuler(text, font, {
    // Columns that print wider are not counted on: programs other than Excel for Windows need not do it.
    paper: Math.min(usable, printWidth(usable, workbookFont)) * safety,
    // What the screen rounds is computed, not guessed; half of the reserve does.
    screen: usable * PIXELS_PER_POINT * ((1 + safety) / 2),
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

/** Spaces a line may end at, and what follows them; the no-break ones are not among them. */
const SPACES = /[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+/g;
/** Signs that some programs keep with the word before, or the one after, in spite of the spaces between. */
const CLOSING = ".,:;!?/)]}\u2026";
const OPENING = "([{";

function* listWords({ text, start, end }: Paragraph): Generator<Word> {
  let from = start;
  const body = text.slice(start, end);
  for (const { index, 0: spaces } of body.matchAll(SPACES)) {
    const [before, after] = [body.charAt(index - 1), body.charAt(index + spaces.length)];
    const kept = (before && OPENING.includes(before)) || (after && CLOSING.includes(after));
    if (kept) continue;
    const first = start + index;
    for (let space = first; space < first + spaces.length; space += 1) {
      yield { start: from, end: space, next: space + 1 };
      from = space + 1;
    }
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

/** What some programs part a word after: not all of them, not after all of these. */
const SIGNS = " \t-\u00ad\u2010\u2012\u2013\u2014/?!|}\u2026";
const DIGIT = /\d/;

/** The kind of place a word may be parted at: the sign, and whether a number follows, before which some do not part. */
function cutKind(before: string, after: string): string | undefined {
  if (!SIGNS.includes(before)) return undefined;
  return DIGIT.test(after) ? `${before}0` : before;
}

/** Where to end a line inside a word: whatever kinds of places a program takes, it does not end the line earlier. */
function lastCut(text: string, line: { start: number; end: number }, ruler: Ruler): number {
  const last = new Map<string, number>();
  for (let index = line.end; index > line.start; index -= 1) {
    const kind = cutKind(text.charAt(index - 1), text.charAt(index));
    if (kind !== undefined && !last.has(kind) && !ruler.isInside(index)) last.set(kind, index);
  }
  return Math.min(line.end, ...last.values());
}
