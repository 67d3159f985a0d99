import { movedRange } from "../document/moved";
import { ApiError } from "./api-error";
import type { SheetMove } from "./engine";
import type { BorderTarget, HostObject, RangeTarget } from "./objects";

/** An object opened before cells have moved: ranges go with their cells, as in Excel. */
export function followMoves(opened: HostObject, moves: readonly SheetMove[]): HostObject {
  if (moves.length === 0) return opened;
  const target: unknown = opened.target;
  const next: unknown = Array.isArray(target)
    ? target.map((each) => followPart(each, moves))
    : followPart(target, moves);
  // What an object stands for keeps its kind.
  return { ...opened, target: next } as HostObject;
}

function followPart(part: unknown, moves: readonly SheetMove[]): unknown {
  if (typeof part !== "object" || part === null) return part;
  if ("area" in part) return followed(part as RangeTarget, moves);
  if ("range" in part) {
    const border = part as BorderTarget;
    return { ...border, range: followed(border.range, moves) };
  }
  return part;
}

/** Where a range is now; undefined when its cells were taken out. */
export function movedTarget(
  { sheet, area }: RangeTarget,
  moves: readonly SheetMove[],
): RangeTarget | undefined {
  let now: RangeTarget["area"] | undefined = area;
  for (const { sheet: of, move } of moves) {
    if (of === sheet && now !== undefined) now = movedRange(now, move);
  }
  return now && { sheet, area: now };
}

function followed(target: RangeTarget, moves: readonly SheetMove[]): RangeTarget {
  const now = movedTarget(target, moves);
  if (now === undefined) throw new ApiError("InvalidReference", "the cells were deleted");
  return now;
}
