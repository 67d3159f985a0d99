import { PenulisanGagal } from "../../app/penulisan-gagal";
import type { Jawaban, UseCases } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import { isBusy } from "./panel-state";
import type { JenisKerja, Keluaran } from "./panel-state";
import { PanelStore } from "./panel-store";
import type { Ending } from "./panel-store";
import { nextPertanyaan } from "./pertanyaan";
import type { Akhir } from "./reduce-panel";

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

export interface Panel extends Pick<PanelStore, "getState" | "subscribe"> {
  readonly actions: PanelActions;
}

/** The pane without its looks: runs the use cases one at a time and keeps the state. */
export function createPanel(useCases: UseCases, muatUlang: () => void): Panel {
  const store = new PanelStore();
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    actions: { ...hitungActions(useCases, store), ...otherActions(useCases, store), muatUlang },
  };
}

type HitungAction = "hitung" | "jawab" | "batalkan" | "tambahKolom";

function hitungActions(useCases: UseCases, store: PanelStore): Pick<PanelActions, HitungAction> {
  const hitung = async (): Promise<void> => {
    const { jawaban } = store.getState();
    const ending = await store.run("menghitung", async () => ({
      jenis: "dihitung",
      hasil: await useCases.hitung(jawaban, "panel"),
    }));
    if (hasBrokenOff(ending)) await readQuietly(useCases, store);
  };
  const batalkan = (): void => {
    store.dispatch({ jenis: "dibatalkan" });
  };
  const jawab: PanelActions["jawab"] = (kunci, jawaban) => {
    store.dispatch({ jenis: "dijawab", kunci, jawaban });
    if (!nextPertanyaan(store.getState())) void hitung();
  };
  return {
    batalkan,
    jawab,
    hitung: () => {
      batalkan();
      void hitung();
    },
    tambahKolom: () => {
      batalkan();
      jawab("tambahKolom", "ya");
    },
  };
}

type OtherAction = Exclude<keyof PanelActions, HitungAction | "muatUlang">;

function otherActions(useCases: UseCases, store: PanelStore): Pick<PanelActions, OtherAction> {
  const read = (kerja: "membaca" | "memperbarui"): Promise<Ending> =>
    store.run(kerja, () => reading(useCases));
  /** What has changed the workbook is followed by a reading, what has failed only where it may have. */
  const change = async (kerja: JenisKerja, operation: () => Promise<Akhir>): Promise<void> => {
    const ending = await store.run(kerja, operation);
    if (ending.ok) await read("memperbarui");
    else if (hasBrokenOff(ending)) await readQuietly(useCases, store);
  };
  return {
    bacaUlang: () => void read("membaca"),
    urungkan: () =>
      void change("mengurungkan", async () => ({
        jenis: "diurungkan",
        hasil: await useCases.urungkan(),
      })),
    pilih: (tempat) => void store.run("memilih-sel", () => finished(useCases.pilih(tempat))),
    pilihKeluaran: (keluaran) => {
      if (isBusy(store.getState())) return;
      store.dispatch({ jenis: "keluaran-dipilih", keluaran });
      void change("menyimpan-pilihan", () => finished(useCases.pilihKeluaran(keluaran)));
    },
  };
}

/** A write has failed and left, or may have left, something in the cells. */
const hasBrokenOff = (ending: Ending): boolean =>
  !ending.ok && ending.error instanceof PenulisanGagal && ending.error.keadaan !== "utuh";

async function reading(useCases: UseCases): Promise<Akhir> {
  return { jenis: "dibaca", tinjauan: await useCases.tinjau() };
}

/** Shows the workbook as it is now under the message that is there; where it cannot be read, that message says more. */
function readQuietly(useCases: UseCases, store: PanelStore): Promise<Ending> {
  return store.run("memperbarui", () =>
    reading(useCases).catch((): Akhir => ({ jenis: "selesai" })),
  );
}

async function finished(operation: Promise<void>): Promise<Akhir> {
  await operation;
  return { jenis: "selesai" };
}
