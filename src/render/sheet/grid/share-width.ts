/** A column of a table: its part of the width, and the points it cannot do without. */
export interface ColumnNeed {
  readonly share: number;
  readonly least: number;
}

/**
 * Divides `total` points by the shares, but gives every column what it needs at least. Where the needs alone are more
 * than there is, they are cut by the same part.
 */
export function shareWidth(needs: readonly ColumnNeed[], total: number): readonly number[] {
  const needed = needs.reduce((sum, { least }) => sum + least, 0);
  if (needed >= total) return needs.map(({ least }) => (least * total) / needed);
  const fixed = needs.map(() => false);
  for (;;) {
    const perShare = restPerShare(needs, fixed, total);
    const short = needs.findIndex(
      ({ share, least }, index) => !fixed[index] && share * perShare < least,
    );
    if (short < 0)
      return needs.map(({ share, least }, index) => (fixed[index] ? least : share * perShare));
    fixed[short] = true;
  }
}

/** Points for a share of one among the columns that take more than they need. */
function restPerShare(
  needs: readonly ColumnNeed[],
  fixed: readonly boolean[],
  total: number,
): number {
  let [points, shares] = [total, 0];
  needs.forEach(({ share, least }, index) => {
    if (fixed[index]) points -= least;
    else shares += share;
  });
  return shares > 0 ? points / shares : 0;
}
