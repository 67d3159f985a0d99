import type { Calculator } from "../calculator/calculator";
import type { HostDocument } from "../document/host-document";
import { createDialogSurface } from "./dialog-window";
import { prepareOffice } from "./frames";
import { runFunction } from "./function-command";
import type { AddIn, RibbonButton } from "./manifest";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { Pane } from "./pane";
import { Workspace } from "./workspace";
import type { WorkspacePlaces } from "./workspace";

export interface DeskPlaces extends WorkspacePlaces {
  readonly title: HTMLElement;
  readonly pane: HTMLElement;
}

/** One workbook at a time, with the add-in beside it. */
export class Desk {
  readonly workspace: Workspace;
  private readonly pane: Pane;
  private workbook: OpenWorkbook | undefined;

  constructor(
    private readonly places: DeskPlaces,
    private readonly addIn: AddIn,
    private readonly calculator: Calculator,
  ) {
    this.pane = new Pane(places.pane, addIn.name);
    this.workspace = new Workspace(places);
  }

  get current(): OpenWorkbook {
    if (!this.workbook) throw new Error("No workbook is open");
    return this.workbook;
  }

  /** Puts a workbook in the place of the one before; the add-in starts again with it. */
  show(document: HostDocument, fileName: string): void {
    this.workbook = openWorkbook(document, {
      fileName,
      calculator: this.calculator,
      dialogs: createDialogSurface(() => this.current.host, this.addIn.name),
    });
    this.places.title.textContent = fileName;
    this.workspace.show(this.workbook);
    this.restartAddIn();
  }

  /** As if the pane were closed and opened again, so that it notices what it asks only once. */
  restartAddIn(): void {
    this.pane.close();
    prepareOffice();
    const url = this.paneUrl();
    if (url !== undefined) this.pane.open(this.current.host, url);
  }

  async press({ id, label, action }: RibbonButton): Promise<void> {
    if (!this.workspace.endEdit()) return;
    if (action.kind === "pane") {
      if (this.pane.isOpen) this.pane.close();
      else this.pane.open(this.current.host, action.url);
      return;
    }
    this.workspace.say(`Menjalankan ${label} …`);
    const outcome = await runFunction(this.current.host, this.addIn.functionFile, {
      id,
      name: action.name,
    });
    this.workspace.say(
      outcome === "done" ? `${label} selesai.` : `${label} dihentikan: terlalu lama.`,
    );
  }

  private paneUrl(): string | undefined {
    const actions = this.addIn.groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
    const pane = actions.find((action) => action.kind === "pane");
    return pane?.url;
  }
}
