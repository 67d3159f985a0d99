import type { HostRange } from "../../document/host-document";
import { intersect } from "./areas";

/** What of an area is left outside of another: at most four rectangles. */
export function subtract(area: HostRange, hole: HostRange): readonly HostRange[] {
  const cut = intersect(area, hole);
  if (cut === undefined) return [area];
  const below = cut.row + cut.height;
  const after = cut.column + cut.width;
  const middle = { row: cut.row, height: cut.height };
  return [
    { ...area, height: cut.row - area.row },
    { ...area, row: below, height: area.row + area.height - below },
    { ...middle, column: area.column, width: cut.column - area.column },
    { ...middle, column: after, width: area.column + area.width - after },
  ].filter(({ height, width }) => height > 0 && width > 0);
}

export const subtractAll = (
  areas: readonly HostRange[],
  holes: readonly HostRange[],
): readonly HostRange[] =>
  holes.reduce((rest, hole) => rest.flatMap((area) => subtract(area, hole)), areas);
