/** A stretch of rows or columns. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** Cells put in (`count` above 0) or taken out (below 0) at the line `at`: what stands after them moves along the axis. */
export interface Move {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** The lines of the other axis it happens in; all of them when whole rows or columns come or go. */
  readonly band: Span;
}
