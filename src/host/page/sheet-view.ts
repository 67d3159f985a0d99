import { mergeAt } from "../document/cells";
import { MAX_COLUMNS, MAX_ROWS } from "../document/address";
import type { HostCell, HostDocument, HostRange, HostSheet } from "../document/host-document";
import { cellKey } from "../document/host-document";
import { CellEditor } from "./cell-editor";
import type { EditEnd } from "./cell-editor";
import { element } from "./dom";
import { createNameBox, editableText, showInNameBox } from "./formula-bar";
import { Grid } from "./grid";
import { commandOf } from "./keyboard";
import type { GridCommand } from "./keyboard";
import { anchorOf, rangeOf, stepFrom } from "./selection";
import type { CellPosition, Selection, Step } from "./selection";

export interface SheetViewEvents {
  readonly textOf: (cell: HostCell) => string;
  readonly onSelect: (range: HostRange) => void;
  /** While a cell is being edited Excel takes no batch. */
  readonly onEditing: (isEditing: boolean) => void;
  /** Puts a typed text into a cell; false when it was refused (and said so). */
  readonly onEnter: (cell: CellPosition, text: string) => boolean;
  readonly onClear: (range: HostRange) => void;
  readonly onUndo: () => void;
}

/** The sheet, its name box and formula bar, and the keys that move and edit. */
export class SheetView {
  private readonly grid: Grid;
  private readonly editor: CellEditor;
  private readonly nameBox: HTMLInputElement;
  private document: HostDocument | undefined;
  private selection: Selection = { active: { row: 0, column: 0 }, head: { row: 0, column: 0 } };

  constructor(
    places: { readonly sheet: HTMLElement; readonly bar: HTMLElement },
    private readonly events: SheetViewEvents,
  ) {
    this.grid = new Grid((selection) => this.pick(selection));
    this.editor = new CellEditor({
      onBegin: () => this.events.onEditing(true),
      onEnd: (text, end) => this.finish(text, end),
    });
    this.nameBox = createNameBox(({ row, column, height, width }) => {
      this.select({
        active: { row, column },
        head: { row: row + height - 1, column: column + width - 1 },
      });
      this.grid.node.focus();
    });
    this.grid.node.append(this.editor.inCell);
    const fx = element("span", { class: "fx", "aria-hidden": "true" }, "fx");
    places.bar.append(this.nameBox, fx, this.editor.inBar);
    places.sheet.append(this.grid.node);
    this.grid.node.addEventListener("keydown", (event) => this.onKey(event));
    this.grid.node.addEventListener("dblclick", () => this.edit());
  }

  /** Shows the document as it now is; `changed` says that cells may differ. */
  show(document: HostDocument, changed: boolean): void {
    const moved =
      this.document !== document || !sameRange(this.selected(document), document.selection);
    this.document = document;
    if (moved) this.selection = selectionOf(document.selection);
    this.paint(changed);
  }

  /** Ends an open edit as a click elsewhere would; false when its text was refused. */
  endEdit(how: EditEnd = "stay"): boolean {
    return this.editor.end(how);
  }

  focus(): void {
    this.grid.node.focus();
  }

  private get sheet(): HostSheet {
    const sheet = this.document && activeSheet(this.document);
    if (!sheet) throw new Error("The stand-in has no active sheet");
    return sheet;
  }

  private selected(document: HostDocument): HostRange | undefined {
    const sheet = activeSheet(document);
    return sheet && rangeOf(sheet, this.selection);
  }

  private paint(changed: boolean): void {
    const { sheet, selection } = this;
    this.grid.show({ sheet, selection, textOf: this.events.textOf }, changed);
    showInNameBox(this.nameBox, rangeOf(sheet, selection));
    this.editor.show(editableText(this.activeCell()));
  }

  private activeCell(): HostCell | undefined {
    const { row, column } = anchorOf(this.sheet, this.selection.active);
    return this.sheet.cells.get(cellKey(row, column));
  }

  /** A click: what is being typed is kept first. */
  private pick(selection: Selection): void {
    if (this.editor.end("stay")) this.select(selection);
  }

  private select(selection: Selection): void {
    this.selection = selection;
    this.events.onSelect(rangeOf(this.sheet, selection));
    this.paint(false);
  }

  private edit(text = editableText(this.activeCell())): void {
    const { row, column } = anchorOf(this.sheet, this.selection.active);
    const area = mergeAt(this.sheet, { row, column }) ?? { row, column, height: 1, width: 1 };
    this.editor.openInCell(this.grid.place(area), text);
  }

  private finish(text: string, end: EditEnd): boolean {
    const { active } = this.selection;
    const untouched = end === "cancel" || text === editableText(this.activeCell());
    // Excel leaves edit mode first: what follows the entry may already run a batch.
    this.events.onEditing(false);
    if (!untouched && !this.events.onEnter(anchorOf(this.sheet, active), text)) {
      this.events.onEditing(true);
      return false;
    }
    const step = STEP_AFTER[end];
    if (step) this.move(step, false);
    else this.paint(false);
    if (end !== "stay") this.grid.node.focus();
    return true;
  }

  private onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    this.run(command);
  }

  private run(command: GridCommand): void {
    switch (command.kind) {
      case "step": {
        this.move(command.step, command.extend);
        return;
      }
      case "page": {
        this.go({ ...this.selection.head, row: this.pageRow(command.rows) }, command.extend);
        return;
      }
      case "home": {
        this.go({ row: command.whole ? 0 : this.selection.head.row, column: 0 }, command.extend);
        return;
      }
      case "end": {
        const { usedRows, usedColumns } = this.grid.layout;
        const last = { row: Math.max(0, usedRows - 1), column: Math.max(0, usedColumns - 1) };
        this.go(last, command.extend);
        return;
      }
      case "edit": {
        this.edit();
        return;
      }
      case "type": {
        this.edit(command.text);
        return;
      }
      case "clear": {
        this.events.onClear(rangeOf(this.sheet, this.selection));
        return;
      }
      case "undo": {
        this.events.onUndo();
        return;
      }
    }
  }

  private pageRow(direction: -1 | 1): number {
    const row = this.selection.head.row + direction * this.grid.pageRows();
    return Math.min(MAX_ROWS - 1, Math.max(0, row));
  }

  private move(step: Step, extend: boolean): void {
    const from = extend ? this.selection.head : this.selection.active;
    this.go(stepFrom(this.sheet, this.grid.layout, { from, step }), extend);
  }

  private go(position: CellPosition, extend: boolean): void {
    const head = { row: position.row, column: Math.min(MAX_COLUMNS - 1, position.column) };
    this.select({ active: extend ? this.selection.active : head, head });
  }
}

const STEP_AFTER: Readonly<Record<EditEnd, Step | undefined>> = {
  down: { rows: 1, columns: 0, far: false },
  up: { rows: -1, columns: 0, far: false },
  right: { rows: 0, columns: 1, far: false },
  left: { rows: 0, columns: -1, far: false },
  stay: undefined,
  cancel: undefined,
};

const activeSheet = ({ sheets, activeSheetId }: HostDocument): HostSheet | undefined =>
  sheets.find(({ id }) => id === activeSheetId);

const selectionOf = ({ row, column, height, width }: HostRange): Selection => ({
  active: { row, column },
  head: { row: row + height - 1, column: column + width - 1 },
});

const sameRange = (left: HostRange | undefined, right: HostRange): boolean =>
  left?.row === right.row &&
  left.column === right.column &&
  left.height === right.height &&
  left.width === right.width;
