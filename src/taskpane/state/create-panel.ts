import { pesanGalat } from "../../app/pesan-galat";
import type { Jawaban, UseCases } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import { PANEL_AWAL, isBusy } from "./panel-state";
import type { JenisKerja, Keluaran, PanelState } from "./panel-state";
import { nextPertanyaan } from "./pertanyaan";
import { reducePanel } from "./reduce-panel";
import type { Akhir, PanelEvent } from "./reduce-panel";

/** What the officer can do. None of them throws or rejects: failures become part of the state. */
export interface PanelActions {
  readonly bacaUlang: () => void;
  readonly hitung: () => void;
  readonly jawab: (kunci: keyof Jawaban, jawaban: "ya" | "tidak") => void;
  readonly batalkan: () => void;
  /** Takes the offered columns and computes; whatever else is asked still is. */
  readonly tambahKolom: () => void;
  readonly urungkan: () => void;
  readonly pilih: (tempat: Tempat) => void;
  readonly pilihKeluaran: (keluaran: Keluaran) => void;
  /** Opens the pane anew, with a connection of its own; nothing is lost, for the workbook holds everything. */
  readonly muatUlang: () => void;
}

export interface Panel {
  readonly getState: () => PanelState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PanelActions;
}

/** After this long an officer begins to wonder; usually a cell is being edited. */
const LAMBAT_MS = 1500;

/** The pane without its looks: runs the use cases one at a time and keeps the state. */
export function createPanel(useCases: UseCases, muatUlang: () => void): Panel {
  const store = createStore();
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    actions: { ...hitungActions(useCases, store), ...otherActions(useCases, store), muatUlang },
  };
}

type HitungAction = "hitung" | "jawab" | "batalkan" | "tambahKolom";

function hitungActions(useCases: UseCases, store: Store): Pick<PanelActions, HitungAction> {
  const hitung = (): void => {
    const { jawaban } = store.getState();
    void run(store, "menghitung", async () => ({
      jenis: "dihitung",
      hasil: await useCases.hitung(jawaban, "panel"),
    }));
  };
  const batalkan = (): void => {
    store.dispatch({ jenis: "dibatalkan" });
  };
  const jawab: PanelActions["jawab"] = (kunci, jawaban) => {
    store.dispatch({ jenis: "dijawab", kunci, jawaban });
    if (!nextPertanyaan(store.getState())) hitung();
  };
  return {
    batalkan,
    jawab,
    hitung: () => {
      batalkan();
      hitung();
    },
    tambahKolom: () => {
      batalkan();
      jawab("tambahKolom", "ya");
    },
  };
}

type OtherAction = Exclude<keyof PanelActions, HitungAction | "muatUlang">;

function otherActions(useCases: UseCases, store: Store): Pick<PanelActions, OtherAction> {
  const read = (kerja: "membaca" | "memperbarui"): Promise<boolean> =>
    run(store, kerja, async () => ({ jenis: "dibaca", tinjauan: await useCases.tinjau() }));
  /** What has changed the workbook is followed by a reading, what has failed is not. */
  const change = async (kerja: JenisKerja, operation: () => Promise<Akhir>): Promise<void> => {
    if (await run(store, kerja, operation)) await read("memperbarui");
  };
  return {
    bacaUlang: () => void read("membaca"),
    urungkan: () =>
      void change("mengurungkan", async () => ({
        jenis: "diurungkan",
        hasil: await useCases.urungkan(),
      })),
    pilih: (tempat) => void run(store, "memilih-sel", () => finished(useCases.pilih(tempat))),
    pilihKeluaran: (keluaran) => {
      if (isBusy(store.getState())) return;
      store.dispatch({ jenis: "keluaran-dipilih", keluaran });
      void change("menyimpan-pilihan", () => finished(useCases.pilihKeluaran(keluaran)));
    },
  };
}

interface Store {
  readonly getState: () => PanelState;
  readonly dispatch: (event: PanelEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly nextId: () => number;
}

function createStore(): Store {
  let state = PANEL_AWAL;
  let lastId = 0;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (event) => {
      state = reducePanel(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    nextId: () => (lastId += 1),
  };
}

/** Runs one operation unless another is under way; tells whether it succeeded. */
async function run(
  store: Store,
  kerja: JenisKerja,
  operation: () => Promise<Akhir>,
): Promise<boolean> {
  if (isBusy(store.getState())) return false;
  const id = store.nextId();
  store.dispatch({ jenis: "mulai", kerja, id });
  const timer = setTimeout(() => {
    store.dispatch({ jenis: "lambat", id });
  }, LAMBAT_MS);
  try {
    store.dispatch({ jenis: "berakhir", id, akhir: await operation() });
    return true;
  } catch (error) {
    store.dispatch({ jenis: "berakhir", id, akhir: { jenis: "gagal", galat: pesanGalat(error) } });
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function finished(operation: Promise<void>): Promise<Akhir> {
  await operation;
  return { jenis: "selesai" };
}
