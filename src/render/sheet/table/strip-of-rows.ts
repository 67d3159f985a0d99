import { textInput } from "../../../workbook/cell-input";
import type { Cell, Frame, Row, Strip } from "../page/piece";
import { textOfLines } from "../text/text-of-lines";
import { type LaidCell, type LaidRows, neededFor, stretchRows } from "./lay-rows";
import type { RowKind } from "./table-cell";

/** Rows of a table that stand on one page, `from` to `to` (exclusive). */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Behind a text that is repeated because a page has ended inside its cell. */
const CONTINUED = " (lanjutan)";

/** A number, a mark, a percentage is repeated as it is. */
const isWorded = (text: string): boolean => /\p{L}{2}/u.test(text);

function continuedText(lines: readonly string[]): string {
  const text = textOfLines(lines);
  return isWorded(text) ? text + CONTINUED : text;
}

/** Cells of which the page shows but a part: begun on the page before, or going on on the next one. */
function listCut({ covering }: LaidRows, { from, to }: RowRange): readonly LaidCell[] {
  const above = (covering[from] ?? []).filter(({ start }) => start < from);
  const below = (covering[to - 1] ?? []).filter(({ start, end }) => end > to && start >= from);
  return [...above, ...below];
}

/** Heights of the rows on one page: a cell that is cut still has room for its whole text. */
export function heightsOnPage(laid: LaidRows, range: RowRange): readonly number[] {
  const { from, to } = range;
  const heights = laid.heights.slice(from, to);
  for (const cut of listCut(laid, range)) {
    const isContinued = cut.start < from;
    const needed = isContinued ? neededFor(continuedText(cut.lines), cut.cell) : cut.needed;
    const start = Math.max(cut.start, from) - from;
    stretchRows(heights, { start, end: Math.min(cut.end, to) - from, needed });
  }
  return heights;
}

/** The rows themselves; `ulangan`: all of them stand elsewhere already. */
export function stripOfRows(laid: LaidRows, range: RowRange, ulangan = false): Strip {
  const { from } = range;
  const rows = heightsOnPage(laid, range).map((height, index): Row => {
    const row = from + index;
    const vertical = laid.parted[row] ? "Top" : "Center";
    const cells = (laid.covering[row] ?? [])
      .filter((part) => row === Math.max(from, part.parts[0]?.start ?? 0))
      .map((part) => cellOf(part, { ...range, vertical, ulangan }));
    return { height, cells, stretches: laid.kinds[row] === "note" };
  });
  return { rows, frames: framesOf(laid, range) };
}

interface CellPlace extends RowRange {
  readonly vertical: "Top" | "Center";
  readonly ulangan: boolean;
}

/** The parts of a cell that stand on the page, as one cell again; `first` is the uppermost of them. */
function cellOf(first: LaidCell, { from, to, vertical, ulangan }: CellPlace): Cell {
  const { cell, parts } = first;
  const isContinued = first.start < from;
  const shown = parts.filter(({ start }) => start >= from && start < to);
  const text = isContinued
    ? continuedText(first.lines)
    : textOfLines(shown.flatMap(({ lines }) => lines));
  const start = Math.max(first.start, from);
  return {
    span: cell.span,
    rows: Math.min(parts.at(-1)?.end ?? to, to) - start,
    input: cell.number ?? (text === "" ? null : textInput(text)),
    style: { vertical, ...cell.style },
    mark: { ...cell.mark, ulangan: ulangan || isContinued, pemisah: undefined },
  };
}

/** A frame around all rows that follow each other; merged cells have no lines inside. */
function framesOf({ kinds, covering }: LaidRows, { from, to }: RowRange): Frame[] {
  let [first, end] = [from, to];
  while (first < end && !isFramed(kinds[first])) first += 1;
  while (end > first && !isFramed(kinds[end - 1])) end -= 1;
  const cells = (covering[first] ?? []).map(({ cell }) => cell.span);
  if (first === end || cells.length === 0) return [];
  const kolom = Math.min(...cells.map((span) => span.kolom));
  const right = Math.max(...cells.map((span) => span.kolom + span.lebar));
  const points = cells.reduce((sum, span) => sum + span.points, 0);
  const span = { kolom, lebar: right - kolom, points };
  return [{ row: first - from, rows: end - first, span, border: "grid" }];
}

const isFramed = (kind: RowKind | undefined): boolean => kind === "header" || kind === "body";
