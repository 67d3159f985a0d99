import { ApiError } from "../api-error";
import type { RangeTarget } from "../objects";
import { stylesIn } from "./style";

/** A locked cell of a protected sheet refuses new content. */
export function requireUnlocked(range: RangeTarget): void {
  if (!range.sheet.protection.protected) return;
  for (const style of stylesIn(range)) {
    if (style.locked !== false) throw new ApiError("AccessDenied", "locked cell");
  }
}

/** Merges are never changed on a protected sheet, whatever its options allow. */
export function requireUnprotected({ sheet }: Pick<RangeTarget, "sheet">): void {
  if (sheet.protection.protected) throw new ApiError("AccessDenied", "protected sheet");
}

/** A protected sheet refuses what its options do not allow (`allowFormatCells` …). */
export function requireAllowed(range: Pick<RangeTarget, "sheet">, option: string): void {
  const { protection } = range.sheet;
  if (protection.protected && protection.options[option] !== true) {
    throw new ApiError("AccessDenied", option);
  }
}
