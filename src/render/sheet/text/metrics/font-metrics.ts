/** What a font says of its characters, in its own units. */
export interface FontMetrics {
  /** Units the font size is divided into. */
  readonly unitsPerEm: number;
  /** Height above and depth below the base line that Windows reserves for a line. */
  readonly ascent: number;
  readonly descent: number;
  /** What Windows adds between two lines. */
  readonly lineGap: number;
  /** Runs of characters: the first code point, then the advance of it and its successors; -1 where the font has none. */
  readonly runs: readonly (readonly [first: number, advances: readonly number[]])[];
}
