import { cellAt } from "../document/cells";
import type { Position } from "../document/cells";
import type { HostRange } from "../document/host-document";
import { formatCell } from "../format/format-cell";
import type { BatchOutcome } from "../interpreter/host-engine";
import { tell } from "./ask";
import { activeSheetOf } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { paintSheetTabs } from "./sheet-tabs";
import { SheetView } from "./sheet-view";
import { undoStep } from "./undo-step";
import { clearCells, enterText } from "./user-edit";

export interface WorkspacePlaces {
  readonly sheet: HTMLElement;
  readonly bar: HTMLElement;
  readonly tabs: HTMLElement;
  readonly status: HTMLElement;
}

const FIRST_CELL: HostRange = { row: 0, column: 0, height: 1, width: 1 };

/** The open workbook on the screen, and what the user does to it. */
export class Workspace {
  private readonly view: SheetView;
  private readonly selections = new Map<string, HostRange>();
  private open: OpenWorkbook | undefined;

  constructor(private readonly places: WorkspacePlaces) {
    this.view = new SheetView(places, {
      textOf: ({ value, style }) => formatCell(value, style?.numberFormat),
      onSelect: (range) => this.select(range),
      onEditing: (isEditing) => this.setEditing(isEditing),
      onEnter: (position, text) => this.enter(position, text),
      onClear: (range) => this.clear(range),
      onUndo: () => this.undo(),
    });
  }

  show(workbook: OpenWorkbook): void {
    this.endEdit("cancel");
    this.open = workbook;
    this.selections.clear();
    workbook.session.onBatch(() => this.repaint());
    this.repaint();
    this.say("");
  }

  /** A line at the foot of the page, which a screen reader reads out. */
  say(text: string): void {
    this.places.status.textContent = text;
  }

  endEdit(how: "stay" | "cancel" = "stay"): boolean {
    return this.view.endEdit(how);
  }

  repaint(): void {
    const { document } = this.current;
    this.view.show(document, true);
    paintSheetTabs(this.places.tabs, document, (id) => this.activate(id));
  }

  undo(): void {
    if (!this.endEdit("cancel")) return;
    const changes = undoStep(this.current.session.engine);
    if (!changes) {
      this.say("Tidak ada yang dapat diurungkan.");
      return;
    }
    this.current.host.cellsChanged(changes);
    this.repaint();
    this.say("Langkah terakhir diurungkan.");
  }

  private get current(): OpenWorkbook {
    if (!this.open) throw new Error("No workbook is open");
    return this.open;
  }

  private activate(sheetId: string): void {
    if (!this.endEdit()) return;
    const { document, host } = this.current;
    this.selections.set(document.activeSheetId, document.selection);
    document.activeSheetId = sheetId;
    document.selection = this.selections.get(sheetId) ?? FIRST_CELL;
    document.alsoSelected = [];
    this.repaint();
    host.sheetActivated();
  }

  private select(range: HostRange): void {
    const { document, host } = this.current;
    document.selection = range;
    document.alsoSelected = [];
    host.selectionChanged();
  }

  private setEditing(isEditing: boolean): void {
    const { session } = this.current;
    if (isEditing) session.startCellEdit();
    else session.endCellEdit();
    this.say(isEditing ? "Sel sedang disunting. Enter menyimpan, Esc membatalkan." : "");
  }

  private enter(position: Position, text: string): boolean {
    const { engine } = this.current.session;
    const sheet = activeSheetOf(engine.document);
    const area = { ...position, height: 1, width: 1 };
    return this.settle(enterText(engine, { sheet, area, cell: cellAt(sheet, position) }, text));
  }

  private clear(area: HostRange): void {
    const { engine } = this.current.session;
    this.settle(clearCells(engine, activeSheetOf(engine.document), area));
  }

  /** Shows what an edit has done, or says why it was refused. */
  private settle({ response, changes }: BatchOutcome): boolean {
    if (response.Error) {
      void tell({ title: "Sel tidak dapat diubah", lines: [refusal(response.Error.Code)] });
      return false;
    }
    this.current.host.cellsChanged(changes);
    this.repaint();
    return true;
  }
}

const refusal = (code: string): string =>
  code === "AccessDenied"
    ? "Sel ini terkunci karena lembarnya dilindungi. Buka proteksi lembar lebih dahulu."
    : `Excel menolak isian ini (${code}).`;
