import { element } from "./dom";
import type { Painting } from "./grid-paint";
import { HEADER_WIDTH } from "./grid-paint";
import type { Panes } from "./panes";

/** Where the pages of a sheet are parted by hand: dashed lines across it, as in Excel. */
export function paintPageBreaks({ sheet, layout, view, panes }: Painting): HTMLElement[] {
  const { rowBreaks, columnBreaks } = sheet.pageSetup;
  const rows = linesInSight(rowBreaks, [view.row, view.height, panes.rows]).map((line) => {
    const shift = line <= panes.rows ? panes.top : 0;
    return breakAt("horizontal", { top: `${layout.rows.start(line) + shift}px` });
  });
  const columns = linesInSight(columnBreaks, [view.column, view.width, panes.columns]).map(
    (line) => {
      const shift = line <= panes.columns ? panes.left : 0;
      const left = HEADER_WIDTH + layout.columns.start(line) + shift;
      return breakAt("vertical", { left: `${left}px` });
    },
  );
  return [...rows, ...columns];
}

/** Where what is frozen ends. */
export function paintPaneEdges({ rows, columns, height, width, top, left }: Panes): HTMLElement[] {
  const below = rows > 0 && edge("horizontal", { top: `${height + top - 1}px` });
  const after = columns > 0 && edge("vertical", { left: `${HEADER_WIDTH + width + left - 1}px` });
  return [below, after].filter((line) => line !== false);
}

/** Lines within a stretch, or among the frozen ones. */
const linesInSight = (
  lines: readonly number[],
  [first, length, frozen]: readonly [number, number, number],
): readonly number[] =>
  lines.filter((line) => line <= frozen || (line > first && line <= first + length));

type Direction = "horizontal" | "vertical";
type Place = Readonly<Record<string, string>>;

const line = (kind: string, place: Place): HTMLElement => {
  const node = element("div", { class: kind, role: "presentation" });
  Object.assign(node.style, place);
  return node;
};

const breakAt = (direction: Direction, place: Place): HTMLElement =>
  line(`page-break ${direction}`, place);

const edge = (direction: Direction, place: Place): HTMLElement =>
  line(`pane-edge ${direction}`, place);
