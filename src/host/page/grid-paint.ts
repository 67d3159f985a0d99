import { mergeAt, overlaps } from "../document/cells";
import { cellAddress, columnName } from "../document/address";
import type { CellStyle, HostCell, HostRange, HostSheet } from "../document/host-document";
import { cellKey } from "../document/host-document";
import type { Axis } from "./axis";
import { cssOf, textAlign } from "./cell-css";
import { element } from "./dom";
import { CELL_PADDING } from "./grid-layout";
import type { GridLayout } from "./grid-layout";

import { fontOf, measureText } from "./text-measure";

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 22;

/** What is painted, and how a cell's value becomes text. */
export interface Painting {
  readonly sheet: HostSheet;
  readonly layout: GridLayout;
  /** Rows and columns that are in sight. */
  readonly view: HostRange;
  readonly selected: HostRange;
  readonly textOf: (cell: HostCell) => string;
}

export const cellId = (row: number, column: number): string => `sel-${cellAddress(row, column)}`;

/** The column letters in sight. */
export function paintColumnHeaders({ layout, view, selected }: Painting): HTMLElement[] {
  const cornerName = element("span", { class: "visually-hidden" }, "Baris");
  const corner = element("div", { role: "columnheader", class: "corner" }, cornerName);
  return [
    corner,
    ...indices(layout.columns, view.column, view.width).map((column) => {
      const inside = column >= selected.column && column < selected.column + selected.width;
      const header = element(
        "div",
        {
          role: "columnheader",
          "aria-colindex": column + 2,
          class: inside ? "header chosen" : "header",
        },
        columnName(column),
      );
      header.style.left = `${HEADER_WIDTH + layout.columns.start(column)}px`;
      header.style.width = `${layout.columns.size(column)}px`;
      return header;
    }),
  ];
}

/** Every row in sight with its cells; a merge whose first row is out of sight brings that row along. */
export function paintRows(painting: Painting): HTMLElement[] {
  const { sheet, layout, view } = painting;
  const merges = sheet.merges.filter((merge) => overlaps(merge, view));
  const rows = new Set(indices(layout.rows, view.row, view.height));
  for (const merge of merges) rows.add(merge.row);
  return [...rows]
    .sort((left, right) => left - right)
    .map((row) => {
      const columns = new Set(indices(layout.columns, view.column, view.width));
      for (const merge of merges) if (merge.row === row) columns.add(merge.column);
      return paintRow(
        painting,
        row,
        [...columns].sort((left, right) => left - right),
      );
    });
}

function paintRow(painting: Painting, row: number, columns: readonly number[]): HTMLElement {
  const { layout, selected } = painting;
  const chosen = row >= selected.row && row < selected.row + selected.height;
  const header = element(
    "div",
    { role: "rowheader", "aria-colindex": 1, class: chosen ? "header chosen" : "header" },
    String(row + 1),
  );
  const node = element("div", { role: "row", "aria-rowindex": row + 2, class: "row" }, header);
  node.style.top = `${layout.rows.start(row)}px`;
  node.style.height = `${layout.rows.size(row)}px`;
  for (const column of columns) {
    const cell = paintCell(painting, row, column);
    if (cell) node.append(cell);
  }
  return node;
}

function paintCell(painting: Painting, row: number, column: number): HTMLElement | undefined {
  const { sheet, layout, textOf } = painting;
  const merge = mergeAt(sheet, { row, column });
  if (merge && (merge.row !== row || merge.column !== column)) return undefined;

  const area = merge ?? { row, column, height: 1, width: 1 };
  const cell = sheet.cells.get(cellKey(row, column));
  const text = cell ? textOf(cell) : "";
  const node = cellNode(painting, area, text);
  const width = span(layout.columns, column, area.width);
  Object.assign(node.style, boxOf(layout, area, cell?.style?.borders));
  const room = merge ? width : roomFor(painting, row, column);
  if (cell) paintContent(node, cell, { text, width, room, textOf });
  return node;
}

/** A border at the left or the top is the same line as the neighbour's at its right or its bottom. */
function boxOf(layout: GridLayout, area: HostRange, borders: CellStyle["borders"]) {
  const left = borders?.left ? 1 : 0;
  const top = borders?.top ? 1 : 0;
  return {
    left: `${HEADER_WIDTH + layout.columns.start(area.column) - left}px`,
    top: `${-top}px`,
    width: `${span(layout.columns, area.column, area.width) + left}px`,
    height: `${span(layout.rows, area.row, area.height) + top}px`,
  };
}

function cellNode({ selected }: Painting, area: HostRange, text: string): HTMLElement {
  const { row, column, height, width } = area;
  const isMerged = height * width > 1;
  return element("div", {
    role: "gridcell",
    id: cellId(row, column),
    class: isMerged ? "cell merged" : "cell",
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
  for (const [name, value] of Object.entries(cssOf(cell.style, cell.value))) {
    node.style.setProperty(name, value);
  }
  const needed = measureText(text, fontOf(cell.style)) + CELL_PADDING * 2;
  if (typeof cell.value === "number" && needed > width) {
    node.append(shortened(cell, cell.value, { width: width - CELL_PADDING * 2, textOf }));
    return;
  }
  const content = element("span", {}, text);
  const spills =
    !cell.style?.wrap && textAlign(cell.style, cell.value) === "left" && needed > width;
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

/** Pixels a text may take: its own cell and the empty ones to the right of it. */
function roomFor({ sheet, layout, view }: Painting, row: number, column: number): number {
  let last = column;
  const end = Math.min(layout.columns.count, view.column + view.width + 1);
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

/** Shown rows (columns) of a stretch. */
function indices(axis: Axis, first: number, length: number): number[] {
  return Array.from({ length }, (_, offset) => first + offset).filter(
    (index) => index < axis.count && axis.size(index) > 0,
  );
}
