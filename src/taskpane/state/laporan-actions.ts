import type {
  JawabanLaporan,
  PilihanLaporan,
  TahapLaporan,
} from "../../app/laporan/tinjauan-laporan";
import type { UseCases } from "../../app/tinjauan";
import { isBusy } from "./panel-state";
import type { PanelState, PilihanSuntingan } from "./panel-state";
import type { PanelStore } from "./panel-store";
import { finished, read, readQuietly } from "./reading";
import type { LaporanEvent } from "./reduce-laporan";
import { jawabanTimpa, pertanyaanLaporan } from "./tanya-laporan";

/** What the officer can do about the report. */
export interface LaporanActions {
  readonly buatLaporan: () => void;
  /** Decides about edits, each by its `tandaSuntingan`. */
  readonly pilihSuntingan: (daftarTanda: readonly string[], pilihan: PilihanSuntingan) => void;
  /** Writes over the sheet as decided; does nothing while something is undecided. */
  readonly timpaLaporan: () => void;
  readonly tulisLembarKedua: () => void;
  readonly batalkanLaporan: () => void;
  readonly pilihLaporan: (pilihan: PilihanLaporan) => void;
}

const BELUM_DIJAWAB: JawabanLaporan = { cara: undefined, simpan: [] };

/** From these stages on the workbook may have been changed. */
const MENGUBAH: readonly TahapLaporan[] = ["menyimpan-frasa", "menulis", "memeriksa"];

export function laporanActions(useCases: UseCases, store: PanelStore): LaporanActions {
  const tell = (peristiwa: LaporanEvent): void => store.dispatch({ jenis: "laporan", peristiwa });
  const buat = (jawaban: JawabanLaporan): void => void runBuat(useCases, store, jawaban);
  return {
    buatLaporan: () => buat(BELUM_DIJAWAB),
    tulisLembarKedua: () => buat({ cara: "lembar-kedua", simpan: [] }),
    timpaLaporan: () => {
      const tanya = pertanyaanLaporan(store.getState());
      const jawaban = tanya && jawabanTimpa(tanya, store.getState().laporan.daftarPilihan);
      if (jawaban) buat(jawaban);
    },
    pilihSuntingan: (daftarTanda, pilihan) => {
      tell({ jenis: "suntingan-dipilih", daftarTanda, pilihan });
    },
    batalkanLaporan: () => {
      tell({ jenis: "dibatalkan" });
    },
    pilihLaporan: (pilihan) => {
      const state = store.getState();
      if (isBusy(state) && !isKeeping(state)) return;
      tell({ jenis: "dipilih", pilihan });
      if (!isBusy(state)) void keepPilihan(useCases, store, pilihan);
    },
  };
}

async function runBuat(
  useCases: UseCases,
  store: PanelStore,
  jawaban: JawabanLaporan,
): Promise<void> {
  const sampai: TahapLaporan[] = [];
  const ending = await store.run("membuat-laporan", async (onTahap) => ({
    jenis: "dilaporkan",
    hasil: await useCases.buatLaporan(jawaban, (tahap) => {
      sampai.push(tahap);
      onTahap(tahap);
    }),
  }));
  if (!ending.ok && sampai.some((tahap) => MENGUBAH.includes(tahap)))
    await readQuietly(useCases, store);
}

/** A choice is on its way into the workbook: another one, soon after, only has to follow it. */
const isKeeping = ({ laporan }: PanelState): boolean => laporan.diminta !== undefined;

/** One write for several quick clicks: what was chosen meanwhile is kept next, and only then the workbook is read. */
async function keepPilihan(
  useCases: UseCases,
  store: PanelStore,
  pilihan: PilihanLaporan,
): Promise<void> {
  const kept = await store.run("menyimpan-pilihan", () => finished(useCases.pilihLaporan(pilihan)));
  if (!kept.ok) return;
  if (store.getState().laporan.diminta === pilihan) await read(useCases, store, "memperbarui");
  store.dispatch({ jenis: "laporan", peristiwa: { jenis: "tersimpan", pilihan } });
  const { diminta } = store.getState().laporan;
  if (diminta) await keepPilihan(useCases, store, diminta);
}
