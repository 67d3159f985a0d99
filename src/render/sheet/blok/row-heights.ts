import { floorToPixel } from "../grid/pixel";
import { MAX_ROW_HEIGHT } from "../text/row-height";

const HIGHEST = floorToPixel(MAX_ROW_HEIGHT);

/** Rows that are `points` high together, none higher than Excel allows. */
export function rowHeightsOf(points: number): readonly number[] {
  const heights: number[] = [];
  for (let rest = points; rest > 0; rest -= HIGHEST) heights.push(Math.min(rest, HIGHEST));
  return heights;
}
