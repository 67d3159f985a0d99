import { partLines } from "../blok/part-lines";
import { ceilToPixel, floorToPixel } from "../grid/pixel";
import type { PrintFont } from "../text/measure";
import { lineHeight } from "../text/row-height";
import { wrapText } from "../text/wrap";
import type { RowKind, TableCell, TableCells } from "./table-cell";

/** A table as rows of the sheet. A row of the table takes several of them where a text is too high for one. */
export interface LaidRows {
  readonly kinds: readonly RowKind[];
  readonly heights: readonly number[];
  /** Per row the cells that cover it, merged ones from above included. */
  readonly covering: readonly (readonly LaidCell[])[];
  /** Per row: a text in it is one part of several; texts beside it stand at the top then. */
  readonly parted: readonly boolean[];
}

/** A cell, or one part of a cell that is too high, in rows `start` to `end` (exclusive). */
export interface LaidCell {
  readonly cell: TableCell;
  readonly lines: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly needed: number;
  /** All parts of the cell, itself included, top to bottom; more than one where it is too high. */
  readonly parts: readonly LaidCell[];
}

/** Free space above and below the text of a cell together, in points. */
const PADDING = 4.5;

/** Height of the free space between the frame and the notes. */
const GAP = 4.5;

const heightOf = (lines: number, font: PrintFont): number => lines * lineHeight(font) + PADDING;

/** Lines of a part of a text, at least. */
const MIN_LINES = 2;

/** Points a cell needs for `text`. */
export const neededFor = (text: string, { span, font }: TableCell): number =>
  heightOf(wrapText(text, { font, width: span.points }).length, font);

/** How high a row may be, and how high the rows of what is higher than that. */
export interface RowLimit {
  readonly highest: number;
  readonly parted: number;
}

/** Gives every cell its rows and every row its height; no row is higher than the limit unless a single line is. */
export function layRows({ kinds, cells }: TableCells, limit: RowLimit): LaidRows {
  const texts = cells.map((cell) => partText(cell, limit));
  const firstRow = numberRows(kinds.length, cells, texts);
  const count = firstRow.at(-1) ?? 0;
  const laid = cells.flatMap((cell, index) => placeCell(cell, texts[index] ?? [], firstRow));
  const ownKinds = kinds.flatMap((kind, row) =>
    Array.from({ length: rowsOf(firstRow, row) }, () => kind),
  );
  return {
    kinds: ownKinds,
    heights: heightsOf(laid, ownKinds),
    covering: coveringOf(laid, count),
    parted: partedOf(laid, count),
  };
}

/** The lines of each of the rows a cell needs. */
type PartedText = readonly (readonly string[])[];

function partText({ text, number, span, font }: TableCell, limit: RowLimit): PartedText {
  if (number !== undefined) return [[text]];
  const lines = wrapText(text, { font, width: span.points });
  const whole = partLines(lines);
  if (whole.length === 1 && heightOf(lines.length, font) <= limit.highest) return whole;
  const partHeight = floorToPixel(limit.parted);
  const fitting = (partHeight - (partHeight % lineHeight(font))) / lineHeight(font);
  return partLines(lines, Math.max(MIN_LINES, fitting));
}

const rowsOf = (firstRow: readonly number[], row: number): number =>
  (firstRow[row + 1] ?? 0) - (firstRow[row] ?? 0);

/** The row of the sheet at which each row of the table begins, and the end of the last one. */
function numberRows(
  count: number,
  cells: readonly TableCell[],
  texts: readonly PartedText[],
): readonly number[] {
  const rows = Array.from({ length: count }, () => 1);
  const grow = (row: number, least: number) => {
    rows[row] = Math.max(rows[row] ?? 1, least);
  };
  cells.forEach((cell, index) => {
    if (cell.rows === 1) grow(cell.row, texts[index]?.length ?? 1);
  });
  cells.forEach((cell, index) => {
    const last = cell.row + cell.rows - 1;
    const above = sum(rows.slice(cell.row, last));
    grow(last, (texts[index]?.length ?? 1) - above);
  });
  const firstRow = [0];
  for (const own of rows) firstRow.push((firstRow.at(-1) ?? 0) + own);
  return firstRow;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function placeCell(
  cell: TableCell,
  texts: PartedText,
  firstRow: readonly number[],
): readonly LaidCell[] {
  const start = firstRow[cell.row] ?? 0;
  const end = firstRow[cell.row + cell.rows] ?? start + 1;
  // Below the last part of a text in a single row the cell goes on, blank.
  const isBlankBelow = texts.length > 1 && cell.rows === 1 && start + texts.length < end;
  const linesOf: PartedText = isBlankBelow ? [...texts, []] : texts;
  const parts: LaidCell[] = [];
  linesOf.forEach((lines, index) => {
    const isLast = index === linesOf.length - 1;
    const needed = heightOf(lines.length, cell.font);
    const own = start + index;
    parts.push({ cell, lines, needed, start: own, end: isLast ? end : own + 1, parts });
  });
  return parts;
}

function heightsOf(laid: readonly LaidCell[], kinds: readonly RowKind[]): readonly number[] {
  const heights = kinds.map((kind): number => (kind === "gap" ? GAP : 0));
  for (const { start, end, needed, cell } of laid) {
    // A row in which only merged cells stand is one line high.
    const least = end - start === 1 ? needed : heightOf(1, cell.font);
    for (let row = start; row < end; row += 1) heights[row] = Math.max(heights[row] ?? 0, least);
  }
  for (const { start, end, needed } of laid) stretchRows(heights, { start, end, needed });
  return heights;
}

/** Makes rows higher, all by the same, until together they are as high as needed. */
export function stretchRows(
  heights: number[],
  { start, end, needed }: Pick<LaidCell, "start" | "end" | "needed">,
): void {
  const lacking = needed - sum(heights.slice(start, end));
  if (lacking <= 0) return;
  const each = ceilToPixel(lacking / (end - start));
  for (let row = start; row < end; row += 1) heights[row] = (heights[row] ?? 0) + each;
}

function coveringOf(laid: readonly LaidCell[], count: number): readonly (readonly LaidCell[])[] {
  const covering = Array.from({ length: count }, (): LaidCell[] => []);
  for (const cell of laid)
    for (let row = cell.start; row < cell.end; row += 1) covering[row]?.push(cell);
  return covering;
}

function partedOf(laid: readonly LaidCell[], count: number): readonly boolean[] {
  const parted = Array.from({ length: count }, () => false);
  for (const { start, end, parts } of laid) if (parts.length > 1) parted.fill(true, start, end);
  return parted;
}
