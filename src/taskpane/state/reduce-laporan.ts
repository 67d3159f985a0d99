import type { PilihanLaporan, TahapLaporan } from "../../app/laporan/tinjauan-laporan";
import type { HasilLaporan, Tinjauan } from "../../app/tinjauan";
import { LAPORAN_AWAL } from "./panel-state";
import type { LaporanPanel, PanelState, PilihanSuntingan } from "./panel-state";

/** What happens to the report. */
export type LaporanEvent =
  | { readonly jenis: "tahap"; readonly id: number; readonly tahap: TahapLaporan }
  | { readonly jenis: "dibatalkan" }
  | {
      readonly jenis: "suntingan-dipilih";
      /** By `tandaSuntingan`. */
      readonly daftarTanda: readonly string[];
      readonly pilihan: PilihanSuntingan;
    }
  | { readonly jenis: "dipilih"; readonly pilihan: PilihanLaporan }
  /** The workbook has been read with this choice in it. */
  | { readonly jenis: "tersimpan"; readonly pilihan: PilihanLaporan };

/** The part of the next state that is about the report. */
export function reduceLaporan(state: PanelState, event: LaporanEvent): PanelState {
  switch (event.jenis) {
    case "tahap":
      if (state.kerja?.id !== event.id) return state;
      return { ...state, kerja: { ...state.kerja, lambat: false, tahap: event.tahap } };
    case "dibatalkan":
      return withLaporan(state, { bertanya: false, daftarPilihan: {} });
    case "suntingan-dipilih":
      return withLaporan(state, {
        daftarPilihan: {
          ...state.laporan.daftarPilihan,
          ...Object.fromEntries(event.daftarTanda.map((tanda) => [tanda, event.pilihan])),
        },
      });
    case "dipilih":
      return withLaporan(state, { diminta: event.pilihan });
    case "tersimpan":
      // What was chosen meanwhile is still to be kept.
      if (state.laporan.diminta !== event.pilihan) return state;
      return withLaporan(state, { diminta: undefined });
  }
}

export const withLaporan = (state: PanelState, over: Partial<LaporanPanel>): PanelState => ({
  ...state,
  laporan: { ...state.laporan, ...over },
});

/** How *Buat Laporan* has ended. */
export function endLaporan(state: PanelState, hasil: HasilLaporan): PanelState {
  switch (hasil.status) {
    case "ditulis":
      return {
        ...state,
        tinjauan: withLaporanBaru(hasil),
        hasil: { jenis: "laporan-ditulis", laporan: hasil.laporan },
        laporan: { ...LAPORAN_AWAL, diminta: state.laporan.diminta },
      };
    case "terhalang":
      return { ...state, tinjauan: hasil.tinjauan, hasil: { jenis: "laporan-terhalang" } };
    case "perlu-jawaban":
      return withLaporan({ ...state, tinjauan: hasil.tinjauan }, { bertanya: true });
  }
}

/** What was read before the write, with what the write has made of the report. */
function withLaporanBaru({
  tinjauan,
  laporan: { lembar, waktu },
}: Extract<HasilLaporan, { status: "ditulis" }>): Tinjauan {
  if (!tinjauan.laporan) return tinjauan;
  const baru = { jenis: "ada", lembar, waktu, daftarPerubahan: [], daftarSuntingan: [] } as const;
  return { ...tinjauan, laporan: { ...tinjauan.laporan, namaLembar: lembar, keadaan: baru } };
}
