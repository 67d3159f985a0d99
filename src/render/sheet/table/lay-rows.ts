import { partLines } from "../blok/part-lines";
import { ceilToPixel } from "../grid/pixel";
import type { PrintFont } from "../text/measure";
import { lineHeight } from "../text/row-height";
import { textOfLines } from "../text/text-of-lines";
import { wrapText } from "../text/wrap";
import type { RowKind, TableCell, TableCells } from "./table-cell";

/** A table as rows of the sheet. A row of the table takes several of them where a text is too high for one. */
export interface LaidRows {
  readonly kinds: readonly RowKind[];
  readonly heights: readonly number[];
  /** Per row the cells that cover it, merged ones from above included. */
  readonly covering: readonly (readonly LaidCell[])[];
  /** Per row: a text in it goes on in another row, so that no line may be drawn between the two. */
  readonly parted: readonly boolean[];
}

/** A cell, or one part of a cell that is too high, in rows `start` to `end` (exclusive). */
export interface LaidCell {
  readonly cell: TableCell;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The same for the whole cell, all its parts together. */
  readonly whole: { readonly start: number; readonly end: number };
  readonly needed: number;
}

/** Free space above and below the text of a cell together, in points. */
const PADDING = 4.5;

const heightOf = (lines: number, font: PrintFont): number => lines * lineHeight(font) + PADDING;

/** Points a cell needs for `text`. */
export const neededFor = (text: string, { span, font }: TableCell): number =>
  heightOf(wrapText(text, { font, width: span.points }).length, font);

/** Gives every cell its rows and every row its height; no row is higher than `limit` unless a single line is. */
export function layRows({ kinds, cells }: TableCells, limit: number): LaidRows {
  const texts = cells.map((cell) => partText(cell, limit));
  const firstRow = numberRows(kinds.length, cells, texts);
  const count = firstRow.at(-1) ?? 0;
  const laid = cells.flatMap((cell, index) => placeCell(cell, texts[index] ?? [], firstRow));
  const heights = heightsOf(laid, count);
  return {
    kinds: kinds.flatMap((kind, row) => Array.from({ length: rowsOf(firstRow, row) }, () => kind)),
    heights,
    covering: coveringOf(laid, count),
    parted: partedOf(laid, count),
  };
}

/** The texts of the rows a cell needs, each with its height. */
type PartedText = readonly { readonly text: string; readonly needed: number }[];

function partText({ text, number, span, font }: TableCell, limit: number): PartedText {
  if (number !== undefined) return [{ text, needed: heightOf(1, font) }];
  const lines = wrapText(text, { font, width: span.points });
  const parts = partLines(lines, { maxHeight: limit - PADDING, lineHeight: lineHeight(font) });
  return parts.map((part) => ({
    text: textOfLines(part),
    needed: heightOf(part.length, font),
  }));
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

function placeCell(cell: TableCell, texts: PartedText, firstRow: readonly number[]): LaidCell[] {
  const start = firstRow[cell.row] ?? 0;
  const end = firstRow[cell.row + cell.rows] ?? start + 1;
  // Below the last part of a text in a single row the cell goes on, blank.
  const isBlankBelow = texts.length > 1 && cell.rows === 1 && start + texts.length < end;
  const parts = isBlankBelow ? [...texts, { text: "", needed: 0 }] : texts;
  return parts.map(({ text, needed }, index) => {
    const own = start + index;
    const isLast = index === parts.length - 1;
    return { cell, text, needed, whole: { start, end }, start: own, end: isLast ? end : own + 1 };
  });
}

function heightsOf(laid: readonly LaidCell[], count: number): readonly number[] {
  const heights = Array.from({ length: count }, () => 0);
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
  for (const { start, end, whole } of laid)
    if (end - start < whole.end - whole.start) parted.fill(true, whole.start, whole.end);
  return parted;
}
