import type { Perhitungan } from "../laporan/perhitungan";
import type { KolomKeluaran, Masukan, SumberTabel } from "../masukan/masukan";
import type { Temuan, Tempat } from "../masukan/temuan";
import type { TemuanPeriksa } from "../pemeriksaan/temuan-periksa";
import type {
  JawabanLaporan,
  LaporanDitulis,
  PilihanLaporan,
  TahapLaporan,
  TinjauanLaporan,
} from "./laporan/tinjauan-laporan";
import type { UseCasesPeriksa } from "./periksa/periksa";
import type { UseCasesSiapkan } from "./siapkan/siapkan";

/** Output columns a table lacks; they can stand at `tempat`, right of the table. */
export interface TambahKolom {
  readonly jenis: "tambah-kolom";
  readonly nama: string;
  readonly daftarKolom: readonly KolomKeluaran[];
  readonly tempat: Tempat;
}

/** Blank cells of a semester or a year for which the sheets of its tribulan give a figure. */
export interface IsiPeriode {
  readonly jenis: "isi-periode";
  /** All of the cells are in it. */
  readonly tempat: Tempat;
  /** Sheets the figures are of, in the order of their periods. */
  readonly daftarLembar: readonly string[];
  readonly daftarIsian: readonly {
    readonly tempat: Tempat;
    readonly sebutan: "Target" | "Realisasi";
    readonly indikator: string;
    /** As displayed; empty for a blank cell. */
    readonly isi: string;
    readonly akanMenjadi: string;
    /** `jumlah`; `jumlah TW1, TW2` where these are not all of `daftarLembar`. */
    readonly asal: string;
  }[];
  /** What is not in the figures, a sentence each. */
  readonly daftarCatatan: readonly string[];
}

/** A question that must be answered before anything is written. */
export type Pertanyaan =
  | TambahKolom
  | IsiPeriode
  /** Output cells that hold what somebody typed (not written by us before). `contoh` shows some, at most five. */
  | {
      readonly jenis: "timpa-isian";
      readonly kolom: KolomKeluaran;
      readonly jumlahSel: number;
      readonly tempat: Tempat;
      readonly contoh: readonly {
        readonly tempat: Tempat;
        readonly isi: string;
        readonly akanMenjadi: string;
      }[];
    };

/** What was read and computed, and what a click would write. Nothing has been written yet. */
export interface Tinjauan {
  readonly lembarAktif: string;
  readonly daftarSumber: readonly SumberTabel[];
  readonly masukan: Masukan;
  /** Undefined when there is no readable Kinerja table. */
  readonly perhitungan: Perhitungan | undefined;
  /** Findings of reading and of the checks, gravest first. */
  readonly daftarTemuan: readonly TemuanPeriksa[];
  /** Output ranges that a click would write to. */
  readonly daftarTujuan: readonly { readonly kolom: KolomKeluaran; readonly tempat: Tempat }[];
  /** Ranges of targets and realisasi that it would fill from other periods, with the officer's consent. */
  readonly daftarTujuanIsian?: readonly { readonly judul: string; readonly tempat: Tempat }[];
  readonly daftarPertanyaan: readonly Pertanyaan[];
  /** Columns that could be added as well; nothing waits for them. Asked instead while Capaian itself is missing. */
  readonly daftarTawaran: readonly TambahKolom[];
  /** Why nothing can be written at all (protected sheet, no Kinerja table …); empty when it can. */
  readonly daftarHalangan: readonly Temuan[];
  /** A previous run that can be undone. */
  readonly dapatDiurungkan: RiwayatHitung | undefined;
  /** The report; undefined when there is no readable Kinerja table. */
  readonly laporan: TinjauanLaporan | undefined;
}

/** The last run as the workbook remembers it. */
export interface RiwayatHitung {
  /** ISO 8601 time of the run. */
  readonly waktu: string;
  /** Where it was started, so that the pane can show the outcome of a ribbon click. */
  readonly asal: "panel" | "pita";
  readonly daftarTempat: readonly Tempat[];
}

/** Answers to the questions; without an answer the question stands and nothing is written. */
export interface Jawaban {
  readonly tambahKolom: "ya" | "tidak" | undefined;
  readonly isiPeriode: "ya" | "tidak" | undefined;
  readonly timpaIsian: "ya" | "tidak" | undefined;
}

/** Nothing has been answered yet. */
export const TANPA_JAWABAN: Jawaban = {
  tambahKolom: undefined,
  isiPeriode: undefined,
  timpaIsian: undefined,
};

export type HasilHitung =
  | {
      readonly status: "ditulis";
      readonly tinjauan: Tinjauan;
      readonly daftarTempat: readonly Tempat[];
      readonly jumlahSel: number;
    }
  | { readonly status: "perlu-jawaban"; readonly tinjauan: Tinjauan }
  | { readonly status: "terhalang"; readonly tinjauan: Tinjauan };

/** How *Buat Laporan* ended. `tinjauan` is what was read before anything was written. */
export type HasilLaporan =
  | {
      readonly status: "ditulis";
      readonly tinjauan: Tinjauan;
      readonly laporan: LaporanDitulis;
    }
  | { readonly status: "perlu-jawaban"; readonly tinjauan: Tinjauan }
  | { readonly status: "terhalang"; readonly tinjauan: Tinjauan };

export interface HasilUrung {
  readonly daftarTempat: readonly Tempat[];
  readonly jumlahDikembalikan: number;
  /** Cells changed since by somebody; left as they are. */
  readonly daftarDibiarkan: readonly Tempat[];
}

/** The use cases the pane and the ribbon call. Each rejects with WorkbookError only. */
export interface UseCases {
  tinjau(): Promise<Tinjauan>;
  hitung(jawaban: Jawaban, asal: "panel" | "pita"): Promise<HasilHitung>;
  urungkan(): Promise<HasilUrung>;
  pilih(tempat: Tempat): Promise<void>;
  /** Keeps the choice of formulas or numbers in the workbook; `LKj_Pengaturan`, where present, wins. */
  pilihKeluaran(keluaran: "rumus" | "angka"): Promise<void>;
  /** Writes the whole report; `onTahap` is told how far the work has come. */
  buatLaporan(
    jawaban: JawabanLaporan,
    onTahap?: (tahap: TahapLaporan) => void,
  ): Promise<HasilLaporan>;
  /** Keeps the choice of sections and paper in the workbook; `LKj_Pengaturan`, where present, wins. */
  pilihLaporan(pilihan: PilihanLaporan): Promise<void>;
  /** The acts of *Siapkan*, whose code is fetched when they are first asked for. */
  siapkan(): Promise<UseCasesSiapkan>;
  /** The acts of *Periksa*, the same. */
  periksa(): Promise<UseCasesPeriksa>;
}
