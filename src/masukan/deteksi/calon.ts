import type { NamaTabel } from "../masukan";
import type { Temuan, Tempat } from "../temuan";

/** A table of the contract, or one that says the same figures again and serves to check them. */
export type TabelDicari = NamaTabel | "Pembanding";

/** What one column of a candidate was understood as. */
export interface KolomDikenali {
  /** Zero-based sheet column. */
  readonly letak: number;
  /** Headings above it, outermost first, joined by ` › `; empty when it has none. */
  readonly judul: string;
  /** Key of the contract's column (`KONTRAK[tabel].kolom`); undefined when not understood. */
  readonly arti: string | undefined;
}

/** A range that may be a table of the contract. */
export interface Calon {
  readonly tabel: TabelDicari;
  /** Headings included; title above and notes below are not. */
  readonly tempat: Tempat;
  /** Rows of data, totals left out. */
  readonly jumlahBaris: number;
  readonly daftarKolom: readonly KolomDikenali[];
  /** 0–1; only to order candidates of one table. */
  readonly skor: number;
  /** Why it was taken for this table, a phrase: `judul Pagu, Realisasi, dan % dikenali; 3 baris berisi rupiah`. */
  readonly alasan: string;
  /** What has to be taught for its columns to be read so: heading → meaning. Absent where nothing has. */
  readonly koreksi?: Readonly<Record<string, string>>;
  /** Why it is not certain, a sentence; undefined when nothing speaks against it. */
  readonly keraguan: string | undefined;
}

/** Everything detection found. Nothing has been defined. */
export interface HasilDeteksi {
  /** Candidates of each table, best first. */
  readonly daftarCalon: readonly Calon[];
  /**
   * What one confirmation would define: at most one per table of the contract, none overlapping another, none
   * doubtful. Tables whose best candidate is doubtful, or equal to another, are left to the user.
   */
  readonly usulan: readonly Calon[];
  /** What stood in the way: sheets too large to be read whole, pivots left out, … */
  readonly daftarTemuan: readonly Temuan[];
}

/**
 * Headings the user has taught: per table, heading (as `kepala/kunci-judul.ts` writes it) → key of the contract's
 * column, `""` for "nothing of ours". Kept in the workbook.
 */
export type SinonimKantor = Readonly<
  Partial<Record<TabelDicari, Readonly<Record<string, string>>>>
>;
