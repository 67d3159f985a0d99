import { cellKey } from "../../document/host-document";
import type { RangeTarget } from "../objects";
import { intersect, positionsOf } from "./areas";

/** Cells of the range that lie under a merge: it keeps only its top-left cell, what is written into the others is lost. */
export function hiddenByMerges({ sheet, area }: RangeTarget): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const merge of sheet.merges) {
    const part = intersect(merge, area);
    if (part === undefined) continue;
    for (const [row, column] of positionsOf(part)) hidden.add(cellKey(row, column));
    hidden.delete(cellKey(merge.row, merge.column));
  }
  return hidden;
}
