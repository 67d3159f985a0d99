import type { SelMasukan, SumberTabel } from "../sumber-tabel";

/** One figure of a comparison table; `nilai` undefined when the cell is blank or cannot be read (never guessed). */
export interface NilaiPembanding {
  /** In the unit of the indikator, percents as 92. */
  readonly nilai: number | undefined;
  readonly sel: SelMasukan;
  /** A formula computes it: to write over it would unlink the cell. */
  readonly berumus: boolean;
}

/** What another table says of an indikator. Columns it lacks are undefined. */
export interface BarisPembanding {
  /** Zero-based sheet row. */
  readonly baris: number;
  /** As typed. */
  readonly indikator: string;
  readonly target: NilaiPembanding | undefined;
  readonly realisasi: NilaiPembanding | undefined;
  readonly capaian: NilaiPembanding | undefined;
  readonly pagu: NilaiPembanding | undefined;
  readonly realisasiAnggaran: NilaiPembanding | undefined;
}

/**
 * A table that says figures of LKj_Kinerja again (the PK's targets, cost per outcome): only compared, never counted,
 * never written.
 */
export interface TabelPembanding {
  readonly sumber: Omit<SumberTabel, "tabel">;
  readonly daftarBaris: readonly BarisPembanding[];
}

/** Names such tables are given, in this order. */
export const NAMA_PEMBANDING: readonly string[] = [
  "LKj_Pembanding1",
  "LKj_Pembanding2",
  "LKj_Pembanding3",
];
