import { element } from "./dom";

/** How an edit ends: where the selection goes, or that nothing is kept. */
export type EditEnd = "down" | "up" | "right" | "left" | "stay" | "cancel";

interface EditorEvents {
  readonly onBegin: () => void;
  /** False keeps the edit open (the text was refused). */
  readonly onEnd: (text: string, end: EditEnd) => boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The text being typed into a cell, in the cell itself and in the formula bar at once. */
export class CellEditor {
  readonly inCell = element("textarea", {
    class: "cell-editor",
    "aria-label": "Isi sel",
    rows: 1,
    spellcheck: "false",
    hidden: true,
  });
  readonly inBar = element("textarea", {
    class: "formula-text",
    "aria-label": "Bilah rumus",
    rows: 1,
    spellcheck: "false",
  });
  private editing = false;

  constructor(private readonly events: EditorEvents) {
    for (const [own, other] of [
      [this.inCell, this.inBar],
      [this.inBar, this.inCell],
    ] as const) {
      own.addEventListener("input", () => (other.value = own.value));
      own.addEventListener("keydown", (event) => this.onKey(event));
    }
    this.inBar.addEventListener("focus", () => this.begin());
    for (const field of [this.inCell, this.inBar]) {
      field.addEventListener("blur", (event) => this.onBlur(event));
    }
  }

  get isEditing(): boolean {
    return this.editing;
  }

  /** What the formula bar shows while nothing is edited. */
  show(text: string): void {
    if (!this.editing) this.inBar.value = text;
  }

  /** Opens the editor over a cell; `text` replaces its content. */
  openInCell(box: Box, text: string): void {
    Object.assign(this.inCell.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      minWidth: `${box.width}px`,
      minHeight: `${box.height}px`,
    });
    this.inCell.value = text;
    this.inBar.value = text;
    this.inCell.hidden = false;
    this.begin();
    this.inCell.focus({ preventScroll: true });
    this.inCell.setSelectionRange(text.length, text.length);
  }

  /** Ends the edit; true when nothing is being edited any more. */
  end(how: EditEnd): boolean {
    if (!this.editing) return true;
    // Before the events: whoever hears of the end may take the focus away, which ends an edit too.
    this.editing = false;
    if (!this.events.onEnd(this.inBar.value, how)) {
      this.editing = true;
      return false;
    }
    this.inCell.hidden = true;
    return true;
  }

  private begin(): void {
    if (this.editing) return;
    this.editing = true;
    this.events.onBegin();
  }

  private onKey(event: KeyboardEvent): void {
    // The grid below has keys of its own.
    event.stopPropagation();
    if (event.isComposing) return;
    const end = endOf(event);
    if (end !== undefined) this.end(end);
    else if (event.key === "Enter") this.breakLine(event.currentTarget);
    else return;
    event.preventDefault();
  }

  private breakLine(target: EventTarget | null): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    target.setRangeText("\n", target.selectionStart, target.selectionEnd, "end");
    target.dispatchEvent(new Event("input"));
  }

  /** A click elsewhere in the page keeps the text; a click into the pane leaves the cell in edit mode, as in Excel. */
  private onBlur(event: FocusEvent): void {
    const target = event.relatedTarget;
    if (target === this.inCell || target === this.inBar) return;
    if (target === null || target instanceof HTMLIFrameElement) return;
    this.end("stay");
  }
}

function endOf({ key, shiftKey, altKey }: KeyboardEvent): EditEnd | undefined {
  if (key === "Escape") return "cancel";
  if (key === "Enter" && !altKey) return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return undefined;
}
