import { ceilToPixel, floorToPixel, PIXEL } from "./pixel";

/** Points by which an edge may move to fall on one that is there already: fewer columns, fewer merges. */
const SNAP = 9;

export interface EdgeWish {
  /** Widths of a table's columns; together they are the width of the sheet. */
  readonly widths: readonly number[];
  /** What each column cannot do without. */
  readonly leasts: readonly number[];
  /** Edges that other tables have. */
  readonly known: ReadonlySet<number>;
  readonly total: number;
}

/** Edges of a table's columns, from 0 to `total`, in whole pixels and where possible on known edges. */
export function snapEdges({ widths, leasts, known, total }: EdgeWish): readonly number[] {
  // Whole pixels throughout: what is asked of the columns on the right is always left for them.
  const needs = widths.map((width, index) =>
    Math.max(PIXEL, floorToPixel(Math.min(width, leasts[index] ?? 0))),
  );
  let needed = needs.reduce((sum, need) => sum + need, 0);
  let wish = 0;
  const edges = [0];
  widths.slice(0, -1).forEach((width, index) => {
    const need = needs[index] ?? PIXEL;
    const least = (edges.at(-1) ?? 0) + need;
    wish += width;
    needed -= need;
    edges.push(nearestEdge({ wish, least, most: total - needed }, known));
  });
  return [...edges, total];
}

interface Range {
  readonly wish: number;
  readonly least: number;
  readonly most: number;
}

function nearestEdge({ wish, least, most }: Range, known: ReadonlySet<number>): number {
  let nearest: number | undefined;
  for (const edge of known) {
    const isFree = edge >= least && edge <= most && Math.abs(edge - wish) <= SNAP;
    if (isFree && (nearest === undefined || Math.abs(edge - wish) < Math.abs(nearest - wish)))
      nearest = edge;
  }
  return nearest ?? Math.max(least, Math.min(ceilToPixel(wish), most));
}
