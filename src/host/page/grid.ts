import type { HostCell, HostRange, HostSheet } from "../document/host-document";
import { element } from "./dom";
import { layoutOf } from "./grid-layout";
import type { Extent, GridLayout } from "./grid-layout";
import { paintCell } from "./cell-paint";
import type { Painting } from "./grid-paint";
import { cellId, HEADER_HEIGHT, HEADER_WIDTH, paintColumnHeaders, paintRows } from "./grid-paint";
import { paintPageBreaks, paintPaneEdges } from "./page-breaks";
import type { Panes } from "./panes";
import { columnShift, panesOf, rowShift, sheetPixel } from "./panes";
import type { CellPosition, Selection } from "./selection";
import { anchorOf, rangeOf } from "./selection";

export interface GridContent {
  readonly sheet: HostSheet;
  readonly selection: Selection;
  readonly textOf: (cell: HostCell) => string;
}

/** The cells of one sheet. Only what is in sight is in the page. */
export class Grid {
  readonly node = element("div", {
    role: "grid",
    class: "grid",
    tabindex: 0,
    "aria-label": "Lembar kerja",
    "aria-multiselectable": "true",
  });
  private readonly headers = element("div", {
    role: "row",
    class: "column-headers",
    "aria-rowindex": 1,
  });
  private readonly body = element("div", { role: "rowgroup", class: "cells" });
  private readonly frame = element("div", { class: "selection", role: "presentation" });
  private content: GridContent | undefined;
  private laidOut: { readonly sheet: HostSheet; readonly layout: GridLayout } | undefined;

  constructor(onSelect: (selection: Selection) => void) {
    this.node.append(element("div", { role: "rowgroup", class: "head" }, this.headers), this.body);
    this.node.addEventListener("scroll", () => this.paint());
    new ResizeObserver(() => this.paint()).observe(this.node);
    this.listenToMouse(onSelect);
  }

  get layout(): GridLayout {
    if (!this.laidOut) throw new Error("The grid shows no sheet yet");
    return this.laidOut.layout;
  }

  /** Shows a sheet. `changed` says that cells may differ from the last time, not just the selection. */
  show(content: GridContent, changed: boolean): void {
    const sameSheet = this.laidOut?.sheet === content.sheet;
    this.content = content;
    if (changed || !sameSheet || !this.holds(content.selection.head)) this.layOut(content);
    if (!sameSheet) this.node.scrollTo(0, 0);
    this.reveal(content.selection.head);
    this.paint();
  }

  /** Where a cell is, for the editor that lies over it. */
  place({ row, column, height, width }: HostRange): {
    left: number;
    top: number;
    width: number;
    height: number;
  } {
    const { rows, columns } = this.layout;
    const panes = this.panes();
    const left = columns.start(column) + columnShift(panes, column);
    const top = rows.start(row) + rowShift(panes, row);
    const right = columns.start(column + width) + columnShift(panes, column + width - 1);
    const bottom = rows.start(row + height) + rowShift(panes, row + height - 1);
    return {
      left: HEADER_WIDTH + left,
      top: HEADER_HEIGHT + top,
      width: Math.max(0, right - left),
      height: Math.max(0, bottom - top),
    };
  }

  /** Whole rows that fit into sight: what PageDown goes by. */
  pageRows(): number {
    return Math.max(1, Math.floor((this.node.clientHeight - HEADER_HEIGHT) / 20) - 1);
  }

  private holds({ row, column }: CellPosition): boolean {
    return (
      this.laidOut !== undefined &&
      row < this.laidOut.layout.rows.count &&
      column < this.laidOut.layout.columns.count
    );
  }

  private layOut({ sheet, selection, textOf }: GridContent): void {
    const minimum: Extent = { rows: selection.head.row + 40, columns: selection.head.column + 12 };
    const layout = layoutOf(sheet, textOf, minimum);
    this.laidOut = { sheet, layout };
    this.body.style.width = `${HEADER_WIDTH + layout.columns.total}px`;
    this.body.style.height = `${layout.rows.total}px`;
    this.headers.style.width = this.body.style.width;
    this.node.setAttribute("aria-rowcount", String(layout.rows.count + 1));
    this.node.setAttribute("aria-colcount", String(layout.columns.count + 1));
    this.node.classList.toggle("without-lines", !sheet.view.showGridlines);
    this.node.classList.toggle("without-headings", !sheet.view.showHeadings);
  }

  private reveal({ row, column }: CellPosition): void {
    const { rows, columns } = this.layout;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.node;
    const panes = this.panes();
    if (row >= panes.rows) {
      const room = clientHeight - HEADER_HEIGHT - panes.height;
      this.node.scrollTop =
        revealed(rows, row, { from: scrollTop + panes.height, room }) - panes.height;
    }
    if (column >= panes.columns) {
      const room = clientWidth - HEADER_WIDTH - panes.width;
      this.node.scrollLeft =
        revealed(columns, column, { from: scrollLeft + panes.width, room }) - panes.width;
    }
  }

  private paint(): void {
    if (!this.content) return;
    const { sheet, selection, textOf } = this.content;
    const selected = rangeOf(sheet, selection);
    const panes = this.panes();
    const painting: Painting = {
      sheet,
      layout: this.layout,
      view: this.view(panes),
      panes,
      selected,
      textOf,
    };
    this.headers.replaceChildren(...paintColumnHeaders(painting));
    const rows = paintRows(painting, (row, column) => paintCell(painting, row, column));
    this.body.replaceChildren(
      ...rows,
      ...paintPageBreaks(painting),
      ...paintPaneEdges(panes),
      this.frame,
    );
    this.frame.classList.toggle(
      "frozen",
      selected.row < panes.rows || selected.column < panes.columns,
    );
    const { left, top, width, height } = this.place(selected);
    Object.assign(this.frame.style, {
      left: `${left}px`,
      top: `${top - HEADER_HEIGHT}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    const active = anchorOf(sheet, selection.active);
    this.node.setAttribute("aria-activedescendant", cellId(active.row, active.column));
  }

  private panes(): Panes {
    const { scrollTop: top, scrollLeft: left } = this.node;
    if (!this.laidOut) throw new Error("The grid shows no sheet yet");
    return panesOf(this.laidOut.sheet, this.laidOut.layout, { top, left });
  }

  private view(panes: Panes): HostRange {
    const { rows, columns } = this.layout;
    const row = rows.indexAt(this.node.scrollTop + panes.height);
    const column = columns.indexAt(this.node.scrollLeft + panes.width);
    const lastRow = rows.indexAt(this.node.scrollTop + this.node.clientHeight);
    const lastColumn = columns.indexAt(this.node.scrollLeft + this.node.clientWidth);
    return { row, column, height: lastRow - row + 1, width: lastColumn - column + 1 };
  }

  private listenToMouse(onSelect: (selection: Selection) => void): void {
    let start: CellPosition | undefined;
    this.body.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || !this.content) return;
      const position = this.positionAt(event);
      start = event.shiftKey ? this.content.selection.active : position;
      onSelect({ active: start, head: position });
      // The cell that was pressed has been painted anew; the browser would focus nothing.
      this.node.focus({ preventScroll: true });
      event.preventDefault();
    });
    this.body.addEventListener("pointermove", (event) => {
      if (start && event.buttons === 1) onSelect({ active: start, head: this.positionAt(event) });
    });
    window.addEventListener("pointerup", () => (start = undefined));
  }

  private positionAt(event: PointerEvent): CellPosition {
    const box = this.node.getBoundingClientRect();
    const panes = this.panes();
    const x = event.clientX - box.left - HEADER_WIDTH;
    const y = event.clientY - box.top - HEADER_HEIGHT;
    const { rows, columns } = this.layout;
    const position = {
      row: rows.indexAt(sheetPixel(y, { frozen: panes.height, scrolled: panes.top })),
      column: columns.indexAt(sheetPixel(x, { frozen: panes.width, scrolled: panes.left })),
    };
    return this.content ? anchorOf(this.content.sheet, position) : position;
  }
}

/** The scroll position at which a row (column) is wholly in sight, moved no further than needed. */
function revealed(
  axis: GridLayout["rows"],
  index: number,
  { from, room }: { from: number; room: number },
): number {
  const start = axis.start(index);
  if (start < from) return start;
  return Math.max(from, Math.min(start, start + axis.size(index) - room));
}
