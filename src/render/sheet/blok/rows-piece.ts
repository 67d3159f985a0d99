import type { Frame, Piece, Row } from "../page/piece";

/** Rows that stay on one page. */
export interface RowsSpec {
  readonly blok: string;
  readonly rows: readonly Row[];
  readonly frames?: readonly Frame[];
  readonly before: number;
  readonly after: number;
  readonly startsPage?: boolean;
  readonly endsPage?: boolean;
}

export function rowsPiece(spec: RowsSpec): Piece {
  const { blok, rows, frames = [], before, after, startsPage = false, endsPage = false } = spec;
  return {
    kunci: blok,
    steps: rows.length,
    before,
    after,
    startsPage,
    endsPage,
    keepsWithNext: false,
    mayPartAfter: () => false,
    heightOf: (from, to) => heightOf(rows.slice(from, to)),
    stripOf: (from, to) => ({
      rows: rows.slice(from, to),
      frames: frames
        .filter(({ row }) => row >= from && row < to)
        .map((frame) => ({ ...frame, row: frame.row - from })),
    }),
  };
}

const heightOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);
