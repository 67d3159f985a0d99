import type { TahapLaporan } from "../../app/laporan/tinjauan-laporan";
import { pesanGalat } from "../../app/pesan-galat";
import { PANEL_AWAL, isBusy } from "./panel-state";
import type { JenisKerja, PanelState } from "./panel-state";
import { reducePanel } from "./reduce-panel";
import type { Akhir, PanelEvent } from "./reduce-panel";

/** `error` is missing where the operation was not begun because another one was under way. */
export type Ending = { readonly ok: true } | { readonly ok: false; readonly error?: unknown };

/** Work on the workbook; it may tell how far it has come. */
type Operation = (onTahap: (tahap: TahapLaporan) => void) => Promise<Akhir>;

/** After this long an officer begins to wonder; usually a cell is being edited. */
const LAMBAT_MS = 1500;

/** The state of the pane and the one operation that may be under way. */
export class PanelStore {
  private state = PANEL_AWAL;
  private lastId = 0;
  private readonly listeners = new Set<() => void>();

  readonly getState = (): PanelState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  dispatch(event: PanelEvent): void {
    this.state = reducePanel(this.state, event);
    for (const listener of this.listeners) listener();
  }

  /** Runs one operation unless another is under way. Never rejects: a failure becomes part of the state. */
  async run(kerja: JenisKerja, operation: Operation): Promise<Ending> {
    if (isBusy(this.state)) return { ok: false };
    const id = (this.lastId += 1);
    this.dispatch({ jenis: "mulai", kerja, id });
    let timer = this.startWondering(id);
    const onTahap = (tahap: TahapLaporan): void => {
      clearTimeout(timer);
      timer = this.startWondering(id);
      this.dispatch({ jenis: "laporan", peristiwa: { jenis: "tahap", id, tahap } });
    };
    try {
      this.dispatch({ jenis: "berakhir", id, akhir: await operation(onTahap) });
      return { ok: true };
    } catch (error) {
      const galat = pesanGalat(error);
      this.dispatch({ jenis: "berakhir", id, akhir: { jenis: "gagal", galat } });
      return { ok: false, error };
    } finally {
      clearTimeout(timer);
    }
  }

  private startWondering(id: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.dispatch({ jenis: "lambat", id });
    }, LAMBAT_MS);
  }
}
