import type { Persen } from "./satuan";

/** `positif`: larger is better. `negatif`: smaller is better (DOMAIN §2). */
export type Arah = "positif" | "negatif";

/** Formula of a negative indikator: A (2T − R)/T, B T/R. */
export type Rumus = "A" | "B";

/**
 * How the figures of several periods make that of a longer one (DOMAIN §2). `jumlah`: both sides are added;
 * `terakhir`: the latest filled counts; `rata-rata`: both sides are averaged; `kumulatif`: typed as the sum so far, so
 * that the latest filled is the whole and no period may be below the one before it.
 */
export type Metode = "jumlah" | "terakhir" | "rata-rata" | "kumulatif";

/**
 * What was promised. A `rentang` (80–90) is met anywhere inside it; a `predikat` (WTP, BB) has been
 * given its score by the code → score table. Numbers share the unit of the indikator's realisasi;
 * percentages are percentage points.
 */
export type Target =
  | { readonly jenis: "nilai"; readonly nilai: number }
  | { readonly jenis: "rentang"; readonly bawah: number; readonly atas: number }
  | { readonly jenis: "predikat"; readonly kode: string; readonly skor: number };

/** Why a target or a realisasi gives no number to compute with. Blank is unfilled; 0 is filled. */
export type AlasanKosong = "kosong" | "bukan-angka" | "galat-sel";

/** Why an indikator has no capaian. */
export type AlasanTakTerukur =
  | `target-${AlasanKosong}`
  | `realisasi-${AlasanKosong}`
  | "target-nol"
  | "target-negatif"
  | "realisasi-nol"
  | "satuan-berbeda"
  | "predikat-tak-dikenal";

/** One indikator as it is measured. `target`/`realisasi` are undefined only together with `alasan`. */
export interface Indikator {
  readonly nama: string;
  readonly sasaran: string;
  /** As typed: `%`, `orang`, `dokumen` …; empty when the table has no such column. */
  readonly satuan: string;
  readonly arah: Arah;
  readonly rumus: Rumus;
  /** Weight within its sasaran; undefined when the table has no Bobot column or the cell is blank. */
  readonly bobot: number | undefined;
  readonly target: Target | undefined;
  readonly realisasi: number | undefined;
  /** Set by whoever read the cells, when they cannot be measured at all. */
  readonly alasan: AlasanTakTerukur | undefined;
  /** How several periods make a longer one; absent where the table does not say, and then nothing is put together. */
  readonly metode?: Metode;
}

/** `terukur`: percentage points, neither rounded nor capped. `tak-terukur`: the reason instead of a number. */
export type Capaian =
  | { readonly status: "terukur"; readonly nilai: Persen }
  | { readonly status: "tak-terukur"; readonly alasan: AlasanTakTerukur };
