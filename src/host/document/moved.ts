import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { HostRange } from "./host-document";
import { cellKey, columnOfKey, rowOfKey } from "./host-document";
import type { Move, Span } from "./move";

export const limitOf = (axis: Move["axis"]): number => (axis === "row" ? MAX_ROWS : MAX_COLUMNS);

/** Whole rows or columns come or go. */
export const isWhole = ({ axis, band }: Move): boolean =>
  band.start === 0 && band.length === (axis === "row" ? MAX_COLUMNS : MAX_ROWS);

/** Where a stretch ends up: it grows and shrinks with what is put into it or taken out; undefined when nothing is left. */
export function movedSpan({ start, length }: Span, move: Move): Span | undefined {
  const limit = limitOf(move.axis);
  // Whole columns stay whole.
  if (length === limit) return { start, length };
  const from = Math.min(limit, edge(start, move, "first"));
  const to = Math.min(limit, edge(start + length, move, "end"));
  return to > from ? { start: from, length: to - from } : undefined;
}

function edge(line: number, { at, count }: Move, side: "first" | "end"): number {
  if (count > 0) return line > at || (line === at && side === "first") ? line + count : line;
  if (line <= at) return line;
  return Math.max(at, line + count);
}

/** Where a line ends up; undefined when it was taken out. */
export const movedLine = (line: number, move: Move): number | undefined =>
  movedSpan({ start: line, length: 1 }, move)?.start;

/** Where a rectangle ends up. One that sticks out of the band stays as it is, as references do in Excel. */
export function movedRange(range: HostRange, move: Move): HostRange | undefined {
  const { along, across } = spansOf(range, move);
  if (!isInside(across, move.band)) return range;
  const moved = movedSpan(along, move);
  return moved && rangeOf(moved, across, move);
}

/** The rectangle moves, and part of it is outside of the band: it would be torn. */
export function isTorn(range: HostRange, move: Move): boolean {
  const { along, across } = spansOf(range, move);
  const reaches = along.start + along.length > move.at;
  return reaches && meets(across, move.band) && !isInside(across, move.band);
}

/** Where a cell ends up; undefined when it was taken out. */
export function movedKey(key: number, move: Move): number | undefined {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  const [line, cross] = move.axis === "row" ? [row, column] : [column, row];
  if (line < move.at || !isInside({ start: cross, length: 1 }, move.band)) return key;
  const moved = movedLine(line, move);
  if (moved === undefined) return undefined;
  return move.axis === "row" ? cellKey(moved, column) : cellKey(row, moved);
}

export const spansOf = (range: HostRange, { axis }: Move): { along: Span; across: Span } => {
  const rows = { start: range.row, length: range.height };
  const columns = { start: range.column, length: range.width };
  return axis === "row" ? { along: rows, across: columns } : { along: columns, across: rows };
};

export const rangeOf = (along: Span, across: Span, { axis }: Move): HostRange => {
  const [rows, columns] = axis === "row" ? [along, across] : [across, along];
  return { row: rows.start, height: rows.length, column: columns.start, width: columns.length };
};

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.start + inner.length <= outer.start + outer.length;

const meets = (a: Span, b: Span): boolean =>
  a.start < b.start + b.length && b.start < a.start + a.length;
