import type { Temuan } from "../../masukan/temuan";
import type { Tinjauan } from "../../app/tinjauan";
import { nextPertanyaan } from "./pertanyaan";
import type { PanelState } from "./panel-state";
import { pertanyaanLaporan } from "./tanya-laporan";

const sama = (satu: Temuan, lain: Temuan): boolean =>
  satu.aturan === lain.aturan && satu.pesan === lain.pesan;

/** What stands in the way of the report alone; what stands in the way of all writing is listed for all. */
export const halanganLaporan = ({ laporan, daftarHalangan }: Tinjauan): readonly Temuan[] =>
  (laporan?.daftarHalangan ?? []).filter(
    (halangan) => !daftarHalangan.some((lain) => sama(halangan, lain)),
  );

export const bisaHitung = ({ tinjauan }: PanelState): boolean =>
  tinjauan?.daftarHalangan.length === 0;

export const bisaLaporan = ({ tinjauan }: PanelState): boolean =>
  tinjauan?.laporan?.daftarHalangan.length === 0;

/**
 * The one thing to do next: first the numbers go into the workbook, then the report is made of them. While a question
 * is open, answering it is the main thing.
 */
export function langkahUtama(state: PanelState): "hitung" | "laporan" | "jawab" {
  if (nextPertanyaan(state) ?? pertanyaanLaporan(state)) return "jawab";
  const sudahDihitung = state.tinjauan?.dapatDiurungkan !== undefined || !bisaHitung(state);
  return sudahDihitung && bisaLaporan(state) ? "laporan" : "hitung";
}
