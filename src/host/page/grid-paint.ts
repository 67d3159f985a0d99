import { overlaps } from "../document/cells";
import { cellAddress, columnName } from "../document/address";
import type { HostCell, HostRange, HostSheet } from "../document/host-document";
import type { Axis } from "./axis";
import { element } from "./dom";
import type { GridLayout } from "./grid-layout";
import type { Panes } from "./panes";
import { columnShift, rowShift } from "./panes";

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 22;

/** What is painted, and how a cell's value becomes text. */
export interface Painting {
  readonly sheet: HostSheet;
  readonly layout: GridLayout;
  /** Rows and columns that are in sight, but for the frozen ones. */
  readonly view: HostRange;
  readonly panes: Panes;
  readonly selected: HostRange;
  readonly textOf: (cell: HostCell) => string;
}

export const cellId = (row: number, column: number): string => `sel-${cellAddress(row, column)}`;

/** The column letters in sight. */
export function paintColumnHeaders({ layout, view, panes, selected }: Painting): HTMLElement[] {
  const cornerName = element("span", { class: "visually-hidden" }, "Baris");
  const corner = element("div", { role: "columnheader", class: "corner" }, cornerName);
  const columns = inSight(layout.columns, [view.column, view.width], panes.columns);
  return [
    corner,
    ...columns.map((column) => {
      const inside = column >= selected.column && column < selected.column + selected.width;
      const header = element(
        "div",
        {
          role: "columnheader",
          "aria-colindex": column + 2,
          class: headerClass(inside, column < panes.columns),
        },
        columnName(column),
      );
      const left = HEADER_WIDTH + layout.columns.start(column) + columnShift(panes, column);
      header.style.left = `${left}px`;
      header.style.width = `${layout.columns.size(column)}px`;
      return header;
    }),
  ];
}

const headerClass = (isChosen: boolean, isFrozen: boolean): string =>
  ["header", isChosen && "chosen", isFrozen && "frozen"].filter(Boolean).join(" ");

export type PaintCell = (row: number, column: number) => HTMLElement | undefined;

/** Every row in sight with its cells; a merge whose first row is out of sight brings that row along. */
export function paintRows(painting: Painting, paintCell: PaintCell): HTMLElement[] {
  const { sheet, layout, view, panes } = painting;
  const seen = [view, ...frozenParts(painting)];
  const merges = sheet.merges.filter((merge) => seen.some((part) => overlaps(merge, part)));
  const rows = new Set(inSight(layout.rows, [view.row, view.height], panes.rows));
  for (const merge of merges) rows.add(merge.row);
  return ascending(rows).map((row) => {
    const columns = new Set(inSight(layout.columns, [view.column, view.width], panes.columns));
    for (const merge of merges) if (merge.row === row) columns.add(merge.column);
    const node = rowNode(painting, row);
    for (const column of ascending(columns)) {
      const cell = paintCell(row, column);
      if (cell) node.append(cell);
    }
    return node;
  });
}

const frozenParts = ({ view, panes }: Painting): readonly HostRange[] => [
  { row: 0, height: panes.rows, column: 0, width: view.column + view.width },
  { row: 0, height: view.row + view.height, column: 0, width: panes.columns },
];

function rowNode({ layout, selected, panes }: Painting, row: number): HTMLElement {
  const chosen = row >= selected.row && row < selected.row + selected.height;
  const header = element(
    "div",
    { role: "rowheader", "aria-colindex": 1, class: headerClass(chosen, false) },
    String(row + 1),
  );
  const isFrozen = row < panes.rows;
  const node = element(
    "div",
    { role: "row", "aria-rowindex": row + 2, class: isFrozen ? "row frozen" : "row" },
    header,
  );
  node.style.top = `${layout.rows.start(row) + rowShift(panes, row)}px`;
  node.style.height = `${layout.rows.size(row)}px`;
  return node;
}

/** Shown rows (columns) of a stretch, and before them the frozen ones. */
function inSight(
  axis: Axis,
  [first, length]: readonly [number, number],
  frozen: number,
): readonly number[] {
  const all = [
    ...Array.from({ length: frozen }, (_, index) => index),
    ...Array.from({ length }, (_, offset) => first + offset).filter((index) => index >= frozen),
  ];
  return all.filter((index) => index < axis.count && axis.size(index) > 0);
}

const ascending = (indexes: Iterable<number>): readonly number[] =>
  [...indexes].sort((left, right) => left - right);
