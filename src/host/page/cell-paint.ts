import { cellAddress } from "../document/address";
import { mergeAt, overlaps } from "../document/cells";
import type { CellStyle, HostCell, HostRange, HostSheet } from "../document/host-document";
import { cellKey } from "../document/host-document";
import type { Axis } from "./axis";
import { cssOf, textAlign, textCssOf, wraps } from "./cell-css";
import { element } from "./dom";
import { CELL_PADDING } from "./grid-layout";
import type { Painting } from "./grid-paint";
import { HEADER_WIDTH, cellId } from "./grid-paint";
import { columnShift } from "./panes";
import { shownStyle } from "./shown-style";
import { fontOf, measureText } from "./text-measure";

/** One cell; undefined for what lies under a merge. */
export function paintCell(
  painting: Painting,
  row: number,
  column: number,
): HTMLElement | undefined {
  const { sheet, layout, textOf } = painting;
  const merge = mergeAt(sheet, { row, column });
  if (merge && (merge.row !== row || merge.column !== column)) return undefined;

  const area = merge ?? { row, column, height: 1, width: 1 };
  const cell = sheet.cells.get(cellKey(row, column)) ?? BLANK;
  const style = shownStyle(sheet, area);
  const text = textOf(cell);
  const node = cellNode(painting, area, text);
  Object.assign(node.style, boxOf(painting, area, style?.borders));
  setCss(node, cssOf(style, cell.value));
  const width = span(layout.columns, column, area.width);
  const room = merge ? width : roomFor(painting, row, column);
  if (text !== "") paintContent(node, cell, { text, width, room, textOf });
  return node;
}

const BLANK: HostCell = { value: null, formula: undefined, style: undefined };

function setCss(node: HTMLElement, css: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(css)) node.style.setProperty(name, value);
}

/** A border at the left or the top is the same line as the neighbour's at its right or its bottom. */
function boxOf(
  { layout, panes }: Painting,
  area: HostRange,
  borders: CellStyle["borders"],
): Readonly<Record<string, string>> {
  const left = borders?.left ? 1 : 0;
  const top = borders?.top ? 1 : 0;
  const start = layout.columns.start(area.column) + columnShift(panes, area.column);
  return {
    left: `${HEADER_WIDTH + start - left}px`,
    top: `${-top}px`,
    width: `${span(layout.columns, area.column, area.width) + left}px`,
    height: `${span(layout.rows, area.row, area.height) + top}px`,
  };
}

function cellNode({ selected, panes }: Painting, area: HostRange, text: string): HTMLElement {
  const { row, column, height, width } = area;
  const isMerged = height * width > 1;
  const kinds = ["cell", isMerged && "merged", column < panes.columns && "frozen"];
  return element("div", {
    role: "gridcell",
    id: cellId(row, column),
    class: kinds.filter((kind) => kind !== false).join(" "),
    "aria-colindex": column + 2,
    "aria-colspan": isMerged && width,
    "aria-rowspan": isMerged && height,
    "aria-selected": String(overlaps(area, selected)),
    "aria-label": `${cellAddress(row, column)} ${text}`.trim(),
  });
}

interface Content {
  readonly text: string;
  readonly width: number;
  /** Width of the cell and of the empty ones beside it. */
  readonly room: number;
  readonly textOf: Painting["textOf"];
}

function paintContent(
  node: HTMLElement,
  cell: HostCell,
  { text, width, room, textOf }: Content,
): void {
  const needed = measureText(text, fontOf(cell.style)) + CELL_PADDING * 2;
  if (typeof cell.value === "number" && needed > width) {
    node.append(shortened(cell, cell.value, { width: width - CELL_PADDING * 2, textOf }));
    return;
  }
  const content = element("span", {}, text);
  setCss(content, textCssOf(cell.style));
  const spills =
    !wraps(cell.style) && textAlign(cell.style, cell.value) === "left" && needed > width;
  if (spills) content.style.minWidth = `${Math.min(needed, room)}px`;
  node.classList.toggle("spills", spills && room > width);
  node.append(content);
}

/** Decimals give way where no format asks for them; beyond that a number is never cut: half of it would be another number. */
function shortened(
  cell: HostCell,
  value: number,
  { width, textOf }: Pick<Content, "width" | "textOf">,
): string {
  const font = fontOf(cell.style);
  const isGeneral = (cell.style?.numberFormat ?? "General") === "General";
  for (let decimals = 9; isGeneral && decimals >= 0; decimals -= 1) {
    const text = textOf({ ...cell, value: Number(value.toFixed(decimals)) });
    if (measureText(text, font) <= width) return text;
  }
  return "#".repeat(Math.max(1, Math.floor(width / 7)));
}

/** Pixels a text may take: its own cell and the empty ones to the right of it, on its side of a frozen pane. */
function roomFor({ sheet, layout, view, panes }: Painting, row: number, column: number): number {
  let last = column;
  const inSight = Math.min(layout.columns.count, view.column + view.width + 1);
  const end = column < panes.columns ? Math.min(inSight, panes.columns) : inSight;
  while (
    last + 1 < end &&
    isBlank(sheet, row, last + 1) &&
    !mergeAt(sheet, { row, column: last + 1 })
  )
    last += 1;
  return span(layout.columns, column, last - column + 1);
}

function isBlank(sheet: HostSheet, row: number, column: number): boolean {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

const span = (axis: Axis, first: number, length: number): number =>
  axis.start(first + length) - axis.start(first);
