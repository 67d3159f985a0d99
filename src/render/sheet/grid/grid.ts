/** Neighbouring columns of the sheet: the first one, their number, and how wide they are together. */
export interface Span {
  readonly kolom: number;
  readonly lebar: number;
  readonly points: number;
}

/** The columns of the sheet, made of every edge that anything on it begins or ends at. */
export interface Grid {
  readonly columnWidths: readonly number[];
  /** The columns between two edges, in points from the left; both must be edges of the grid. */
  readonly between: (left: number, right: number) => Span;
}

export function createGrid(edges: Iterable<number>): Grid {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  const indexOf = new Map(sorted.map((edge, index) => [edge, index]));
  const find = (edge: number): number => {
    const index = indexOf.get(edge);
    if (index === undefined) throw new Error(`no column of the grid begins at ${edge} pt`);
    return index;
  };
  return {
    columnWidths: sorted.slice(1).map((edge, index) => edge - (sorted[index] ?? 0)),
    between: (left, right) => {
      const kolom = find(left);
      return { kolom, lebar: find(right) - kolom, points: right - left };
    },
  };
}
