import { PenulisanGagal } from "../../app/penulisan-gagal";
import type { PesanPita } from "../../app/pesan-pita";
import type { Jawaban, UseCases } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import { laporanActions } from "./laporan-actions";
import type { LaporanActions } from "./laporan-actions";
import { isBusy } from "./panel-state";
import type { JenisKerja, Keluaran } from "./panel-state";
import { PanelStore } from "./panel-store";
import type { Ending } from "./panel-store";
import { nextPertanyaan } from "./pertanyaan";
import { finished, read, readQuietly } from "./reading";
import type { Akhir } from "./reduce-panel";

/** What the officer can do. None of them throws or rejects: failures become part of the state. */
export interface PanelActions extends LaporanActions {
  readonly bacaUlang: () => void;
  /** Reads again and leaves the outcome that is on the screen. */
  readonly perbarui: () => void;
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
  /** Takes a message away that the officer has read. */
  readonly tutupPesan: () => void;
}

export interface Panel extends Pick<PanelStore, "getState" | "subscribe"> {
  readonly actions: PanelActions;
  readonly kerja: UseCases;
  /** How a click in the ribbon, which runs elsewhere, has ended. */
  readonly onPesanPita: (pesan: PesanPita) => void;
}

/** The pane without its looks: runs the use cases one at a time and keeps the state. */
export function createPanel(useCases: UseCases, muatUlang: () => void): Panel {
  const store = new PanelStore();
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    kerja: useCases,
    actions: {
      ...hitungActions(useCases, store),
      ...laporanActions(useCases, store),
      ...otherActions(useCases, store),
      muatUlang,
    },
    onPesanPita: (pesan) => {
      store.dispatch({ jenis: "pesan-pita", pesan });
      // A question on the screen does not change under the officer's hands; its answer reads anew anyhow.
      const { bertanya, laporan } = store.getState();
      if (bertanya || laporan.bertanya) return;
      void (pesan.galat ? readQuietly(useCases, store) : read(useCases, store, "memperbarui"));
    },
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

type OtherAction = Exclude<keyof PanelActions, HitungAction | keyof LaporanActions | "muatUlang">;

function otherActions(useCases: UseCases, store: PanelStore): Pick<PanelActions, OtherAction> {
  /** What has changed the workbook is followed by a reading, what has failed only where it may have. */
  const change = async (kerja: JenisKerja, operation: () => Promise<Akhir>): Promise<void> => {
    const ending = await store.run(kerja, operation);
    if (ending.ok) await read(useCases, store, "memperbarui");
    else if (hasBrokenOff(ending)) await readQuietly(useCases, store);
  };
  return {
    bacaUlang: () => void read(useCases, store, "membaca"),
    perbarui: () => void read(useCases, store, "memperbarui"),
    tutupPesan: () => {
      store.dispatch({ jenis: "pesan-ditutup" });
    },
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
