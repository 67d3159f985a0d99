import { textInput } from "../../../workbook/cell-input";
import type { Cell, Frame, Row, Strip } from "../page/piece";
import { type LaidCell, type LaidRows, neededFor, stretchRows } from "./lay-rows";

/** Rows of a table that stand on one page, `from` to `to` (exclusive). */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Behind a text that is repeated because a page has ended inside its cell. */
const CONTINUED = " (lanjutan)";

/** A number, a mark, a percentage is repeated as it is. */
const isWorded = (text: string): boolean => /\p{L}{2}/u.test(text);

const continuedText = (text: string): string => (isWorded(text) ? text + CONTINUED : text);

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
    const needed = isContinued ? neededFor(continuedText(cut.text), cut.cell) : cut.needed;
    const start = Math.max(cut.start, from) - from;
    stretchRows(heights, { start, end: Math.min(cut.end, to) - from, needed });
  }
  return heights;
}

/** The rows themselves; `ulangan`: all of them stand elsewhere already. */
export function stripOfRows(laid: LaidRows, range: RowRange, ulangan = false): Strip {
  const { from, to } = range;
  const rows = heightsOnPage(laid, range).map((height, index): Row => {
    const row = from + index;
    const beginning = (laid.covering[row] ?? []).filter(
      ({ start }) => start === row || row === from,
    );
    const parted = laid.parted[row] ?? false;
    const cells = beginning.map((cell) => cellOf(cell, { row, to, parted, ulangan }));
    return { height, cells, stretches: laid.kinds[row] === "note" };
  });
  return { rows, frames: framesOf(laid, range) };
}

interface CellPlace {
  readonly row: number;
  readonly to: number;
  readonly parted: boolean;
  readonly ulangan: boolean;
}

function cellOf(laid: LaidCell, { row, to, parted, ulangan }: CellPlace): Cell {
  const { cell, start, end } = laid;
  const isContinued = start < row;
  const text = isContinued ? continuedText(laid.text) : laid.text;
  const vertical = cell.style.vertical ?? (parted ? "Top" : "Center");
  const mark = { ...cell.mark, ulangan: ulangan || isContinued, pemisah: undefined };
  return {
    span: cell.span,
    rows: Math.min(end, to) - row,
    input: cell.number ?? (text === "" ? null : textInput(text)),
    style: { ...cell.style, vertical },
    mark,
  };
}

/** One frame around all rows that follow each other; around the cells of a row of which a text is parted, each by itself. */
function framesOf({ kinds, covering, parted }: LaidRows, { from, to }: RowRange): Frame[] {
  const frames: Frame[] = [];
  for (let row = from; row < to; row += 1) {
    if (kinds[row] !== "header" && kinds[row] !== "body") continue;
    if (parted[row]) {
      const isFirst = row === from || !parted[row - 1];
      frames.push(...boxesAt(covering[row] ?? [], row, { from, to, isFirst }));
    } else addToGrid(frames, row - from, covering[row] ?? []);
  }
  return frames;
}

/** Boxes of the cells that begin in a row; of all cells of the first row after undivided ones. */
function boxesAt(
  cells: readonly LaidCell[],
  row: number,
  { from, to, isFirst }: RowRange & { readonly isFirst: boolean },
): Frame[] {
  return cells
    .filter(({ whole }) => isFirst || row === whole.start)
    .map(({ cell, whole }) => ({
      row: row - from,
      rows: Math.min(whole.end, to) - row,
      span: cell.span,
      border: "box",
    }));
}

function addToGrid(frames: Frame[], row: number, cells: readonly LaidCell[]): void {
  const last = frames.at(-1);
  if (last?.border === "grid" && last.row + last.rows === row) {
    frames[frames.length - 1] = { ...last, rows: last.rows + 1 };
    return;
  }
  const span = joinSpans(cells.map(({ cell }) => cell.span));
  if (span) frames.push({ row, rows: 1, span, border: "grid" });
}

function joinSpans(spans: readonly Frame["span"][]): Frame["span"] | undefined {
  const [first, ...others] = spans;
  if (!first) return undefined;
  return others.reduce(
    (all, span) => ({
      kolom: Math.min(all.kolom, span.kolom),
      lebar:
        Math.max(all.kolom + all.lebar, span.kolom + span.lebar) - Math.min(all.kolom, span.kolom),
      points: all.points + span.points,
    }),
    first,
  );
}
