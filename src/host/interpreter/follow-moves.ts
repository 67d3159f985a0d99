import { movedRange } from "../document/moved";
import { ApiError } from "./api-error";
import type { SheetMove } from "./engine";
import type { HostObject, RangeTarget } from "./objects";
import { object } from "./objects";

/** An object opened before cells have moved: ranges go with their cells, as in Excel. */
export function followMoves(opened: HostObject, moves: readonly SheetMove[]): HostObject {
  if (moves.length === 0) return opened;
  if (opened.type === "RangeAreas" || opened.type === "RangeCollection") {
    return { type: opened.type, target: opened.target.map((each) => followed(each, moves)) };
  }
  if (opened.type === "RangeBorder") {
    const { range, index } = opened.target;
    return object("RangeBorder", { range: followed(range, moves), index });
  }
  if (!isPlaced(opened)) return opened;
  return { ...opened, target: followed(opened.target, moves) };
}

type Placed = Extract<HostObject, { readonly target: RangeTarget }>;

const isPlaced = (opened: HostObject): opened is Placed => "area" in opened.target;

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
