import { styleAt } from "../document/cells";
import type { CellStyle, HostRange, HostSheet } from "../document/host-document";

/** What an area of one cell, or a merged one, looks like: a merged area has the lines of the cells at its edges. */
export function shownStyle(sheet: HostSheet, area: HostRange): CellStyle | undefined {
  const { row, column, height, width } = area;
  const own = styleAt(sheet, { row, column });
  if (height * width === 1) return own;
  const borders = edges({
    ...pick(own, ["top", "left"]),
    ...pick(styleAt(sheet, { row: row + height - 1, column }), ["bottom"]),
    ...pick(styleAt(sheet, { row, column: column + width - 1 }), ["right"]),
  });
  return { ...own, borders };
}

const pick = (style: CellStyle | undefined, sides: readonly (keyof Borders)[]): Edges =>
  Object.fromEntries(sides.map((side) => [side, style?.borders?.[side]]));

type Borders = NonNullable<CellStyle["borders"]>;
type Edges = { readonly [K in keyof Borders]: Borders[K] | undefined };

const edges = (all: Edges): Borders =>
  Object.fromEntries(Object.entries(all).filter(([, border]) => border !== undefined));
