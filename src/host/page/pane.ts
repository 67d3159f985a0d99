import type { Host } from "../protocol/create-host";
import { button, element } from "./dom";
import { createFrame } from "./frames";
import type { AddInFrame } from "./frames";

/** The task pane beside the sheet: open or closed, as in Excel. */
export class Pane {
  private frame: AddInFrame | undefined;

  constructor(
    private readonly place: HTMLElement,
    private readonly title: string,
  ) {}

  get isOpen(): boolean {
    return this.frame !== undefined;
  }

  open(host: Host, url: string): void {
    if (this.frame) return;
    this.frame = createFrame(host, { kind: "pane", url, title: this.title });
    const label = "Tutup panel";
    const close = button("✕", () => this.close(), { "aria-label": label, title: label });
    const head = element("header", {}, element("h2", {}, this.title), close);
    this.place.replaceChildren(head, this.frame.node);
    this.place.hidden = false;
  }

  close(): void {
    this.frame?.remove();
    this.frame = undefined;
    this.place.replaceChildren();
    this.place.hidden = true;
  }
}
