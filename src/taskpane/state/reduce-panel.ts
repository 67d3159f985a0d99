import type { PesanGalat } from "../../app/pesan-galat";
import type { PesanPita } from "../../app/pesan-pita";
import type { HasilHitung, HasilLaporan, HasilUrung, Jawaban, Tinjauan } from "../../app/tinjauan";
import { PANEL_AWAL } from "./panel-state";
import type { Hasil, JenisKerja, Keluaran, PanelState } from "./panel-state";
import { kunciOf } from "./pertanyaan";
import type { LaporanEvent } from "./reduce-laporan";
import { endLaporan, reduceLaporan, withLaporan } from "./reduce-laporan";

/** How an operation ended. */
export type Akhir =
  | { readonly jenis: "dibaca"; readonly tinjauan: Tinjauan }
  | { readonly jenis: "dihitung"; readonly hasil: HasilHitung }
  | { readonly jenis: "dilaporkan"; readonly hasil: HasilLaporan }
  | { readonly jenis: "diurungkan"; readonly hasil: HasilUrung }
  | { readonly jenis: "selesai" }
  | { readonly jenis: "gagal"; readonly galat: PesanGalat };

export type PanelEvent =
  | { readonly jenis: "laporan"; readonly peristiwa: LaporanEvent }
  | { readonly jenis: "mulai"; readonly kerja: JenisKerja; readonly id: number }
  | { readonly jenis: "lambat"; readonly id: number }
  | { readonly jenis: "berakhir"; readonly id: number; readonly akhir: Akhir }
  | { readonly jenis: "dijawab"; readonly kunci: keyof Jawaban; readonly jawaban: "ya" | "tidak" }
  | { readonly jenis: "dibatalkan" }
  | { readonly jenis: "keluaran-dipilih"; readonly keluaran: Keluaran }
  | { readonly jenis: "pesan-pita"; readonly pesan: PesanPita }
  | { readonly jenis: "pesan-ditutup" };

/** The next state of the pane. Pure: whoever dispatches does the waiting. */
export function reducePanel(state: PanelState, event: PanelEvent): PanelState {
  switch (event.jenis) {
    case "mulai":
      return begin(state, event.kerja, event.id);
    case "lambat":
    case "berakhir":
      return proceed(state, event);
    case "dijawab":
      return { ...state, jawaban: { ...state.jawaban, [event.kunci]: event.jawaban } };
    case "dibatalkan":
      return { ...state, bertanya: false, jawaban: PANEL_AWAL.jawaban };
    case "keluaran-dipilih":
      return { ...state, keluaranDiminta: event.keluaran };
    case "pesan-pita":
      return hear(state, event.pesan);
    case "pesan-ditutup":
      return { ...state, hasil: undefined };
    case "laporan":
      return reduceLaporan(state, event.peristiwa);
  }
}

/** What the ribbon could not do leaves an open question open; what it has done answers for the pane, too. */
function hear(state: PanelState, { waktu, galat }: PesanPita): PanelState {
  if (galat) return { ...state, hasil: { jenis: "pita", waktu, galat } };
  return { ...state, hasil: undefined, bertanya: false, jawaban: PANEL_AWAL.jawaban };
}

type Progress = Extract<PanelEvent, { jenis: "lambat" | "berakhir" }>;

/** What is heard of an operation that another has replaced says nothing about the present. */
function proceed(state: PanelState, event: Progress): PanelState {
  if (state.kerja?.id !== event.id) return state;
  if (event.jenis === "lambat") return { ...state, kerja: { ...state.kerja, lambat: true } };
  return end({ ...state, kerja: undefined }, event.akhir);
}

/** The old outcome stays while a cell is shown (its links are in it) or the view is brought up to date. */
const KEEPS_HASIL: readonly JenisKerja[] = ["memilih-sel", "memperbarui", "menyimpan-pilihan"];

function begin(state: PanelState, jenis: JenisKerja, id: number): PanelState {
  const kerja = { jenis, id, lambat: false };
  if (KEEPS_HASIL.includes(jenis)) return { ...state, kerja };
  // The answers are what the calculation is about to be told.
  const jawaban = jenis === "menghitung" ? state.jawaban : PANEL_AWAL.jawaban;
  // Decisions about edits stay: should the write fail, the officer need not make them again.
  const laporan = { ...state.laporan, bertanya: false };
  return { ...state, kerja, hasil: undefined, bertanya: false, jawaban, laporan };
}

function end(state: PanelState, akhir: Akhir): PanelState {
  switch (akhir.jenis) {
    case "dibaca":
      return { ...state, tinjauan: akhir.tinjauan, keluaranDiminta: undefined };
    case "dihitung":
      return endHitung({ ...state, tinjauan: akhir.hasil.tinjauan }, akhir.hasil);
    case "dilaporkan":
      return endLaporan(state, akhir.hasil);
    case "diurungkan":
      return withHasil(state, { jenis: "diurungkan", hasil: akhir.hasil });
    case "selesai":
      return state;
    case "gagal":
      return withHasil(
        withLaporan({ ...state, keluaranDiminta: undefined }, { diminta: undefined }),
        { jenis: "galat", galat: akhir.galat },
      );
  }
}

function endHitung(state: PanelState, hasil: HasilHitung): PanelState {
  switch (hasil.status) {
    case "ditulis":
      return withHasil(state, {
        jenis: "ditulis",
        daftarTempat: hasil.daftarTempat,
        jumlahSel: hasil.jumlahSel,
      });
    case "terhalang":
      return withHasil(state, { jenis: "terhalang" });
    case "perlu-jawaban":
      return { ...state, bertanya: true, jawaban: withoutAsked(state.jawaban, hasil.tinjauan) };
  }
}

const withHasil = (state: PanelState, hasil: Hasil): PanelState => ({
  ...state,
  hasil,
  bertanya: false,
  jawaban: PANEL_AWAL.jawaban,
});

/** What is asked again has changed meanwhile: the old answer does not hold for it. */
function withoutAsked(jawaban: Jawaban, { daftarPertanyaan }: Tinjauan): Jawaban {
  const asked = daftarPertanyaan.map(kunciOf);
  return {
    tambahKolom: asked.includes("tambahKolom") ? undefined : jawaban.tambahKolom,
    isiPeriode: asked.includes("isiPeriode") ? undefined : jawaban.isiPeriode,
    timpaIsian: asked.includes("timpaIsian") ? undefined : jawaban.timpaIsian,
  };
}
