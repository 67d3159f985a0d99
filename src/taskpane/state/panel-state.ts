import type {
  LaporanDitulis,
  PilihanLaporan,
  TahapLaporan,
  TinjauanLaporan,
} from "../../app/laporan/tinjauan-laporan";
import type { PesanGalat } from "../../app/pesan-galat";
import type { HasilUrung, Jawaban, Tinjauan } from "../../app/tinjauan";
import type { Pengaturan } from "../../kinerja/pengaturan";
import type { Tempat } from "../../masukan/temuan";

export type Keluaran = Pengaturan["keluaran"];

/** What the pane is waiting for. `memperbarui` is the quiet reading after something has changed. */
export type JenisKerja =
  | "membaca"
  | "memperbarui"
  | "menghitung"
  | "membuat-laporan"
  | "mengurungkan"
  | "menyimpan-pilihan"
  | "memilih-sel";

export interface Kerja {
  readonly jenis: JenisKerja;
  /** Tells the answer of this operation from a late one of an earlier operation. */
  readonly id: number;
  /** Excel has not answered for a while. */
  readonly lambat: boolean;
  /** How far the report has come. */
  readonly tahap?: TahapLaporan;
}

/** How the last operation ended, as far as the officer must hear of it. */
export type Hasil =
  | {
      readonly jenis: "ditulis";
      readonly daftarTempat: readonly Tempat[];
      readonly jumlahSel: number;
    }
  | { readonly jenis: "terhalang" }
  | { readonly jenis: "laporan-ditulis"; readonly laporan: LaporanDitulis }
  | { readonly jenis: "laporan-terhalang" }
  | { readonly jenis: "diurungkan"; readonly hasil: HasilUrung }
  | { readonly jenis: "galat"; readonly galat: PesanGalat }
  /** Of a click in the ribbon; `waktu` in ISO 8601. */
  | { readonly jenis: "pita"; readonly waktu: string; readonly galat: PesanGalat };

/** What becomes of an edit: it stays as the office's own wording, or the report is written over it. */
export type PilihanSuntingan = "simpan" | "ganti";

/** What the officer has decided so far, by `tandaSuntingan`. */
export type DaftarPilihan = Readonly<Record<string, PilihanSuntingan>>;

/** What the pane knows about the report beyond what was read. */
export interface LaporanPanel {
  /** The question about what stands on the sheet of the report is on the screen. */
  readonly bertanya: boolean;
  readonly daftarPilihan: DaftarPilihan;
  /** Chosen in the pane, not yet confirmed by a reading. */
  readonly diminta: PilihanLaporan | undefined;
}

export interface PanelState {
  readonly kerja: Kerja | undefined;
  /** Undefined until the workbook has been read once. */
  readonly tinjauan: Tinjauan | undefined;
  /** The questions of `tinjauan` are on the screen. */
  readonly bertanya: boolean;
  readonly jawaban: Jawaban;
  readonly hasil: Hasil | undefined;
  /** Chosen in the pane, not yet confirmed by a reading. */
  readonly keluaranDiminta: Keluaran | undefined;
  readonly laporan: LaporanPanel;
}

const BELUM_DIJAWAB: Jawaban = {
  tambahKolom: undefined,
  isiPeriode: undefined,
  timpaIsian: undefined,
};

export const LAPORAN_AWAL: LaporanPanel = {
  bertanya: false,
  daftarPilihan: {},
  diminta: undefined,
};

export const PANEL_AWAL: PanelState = {
  kerja: undefined,
  tinjauan: undefined,
  bertanya: false,
  jawaban: BELUM_DIJAWAB,
  hasil: undefined,
  keluaranDiminta: undefined,
  laporan: LAPORAN_AWAL,
};

/** Only looking at a cell leaves the buttons usable. */
export const isBusy = ({ kerja }: PanelState): boolean =>
  kerja !== undefined && kerja.jenis !== "memilih-sel";

/** The workbook's own settings have the last word on formulas or numbers. */
export const isKeluaranTerkunci = ({ tinjauan }: PanelState): boolean =>
  tinjauan?.masukan.pengaturanTertulis?.includes("keluaran") ?? false;

/** What the choice shows: the officer's own until the workbook has answered. */
export const keluaranOf = ({ keluaranDiminta, tinjauan }: PanelState): Keluaran =>
  keluaranDiminta ?? tinjauan?.masukan.pengaturan.keluaran ?? "rumus";

/** What the choices for the report show: the officer's own until the workbook has answered. */
export const pilihanTampil = (
  { laporan }: PanelState,
  { pilihan }: TinjauanLaporan,
): PilihanLaporan => laporan.diminta ?? pilihan;
