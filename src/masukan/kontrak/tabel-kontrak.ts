/**
 * `wajib`: without it the table cannot be read. `keluaran`: the add-in writes it. `opsional`: read where present.
 * `laporan`: read where present, for the report alone, so that nothing in it stands in the way of the calculation.
 * `dikenali`: never read, known only so that it is not taken for something else.
 */
export type PeranKolom = "wajib" | "keluaran" | "opsional" | "laporan" | "dikenali";

/** Whether the calculation reads or writes columns of this role. */
export const isBagianHitungan = (peran: PeranKolom | undefined): boolean =>
  peran !== "dikenali" && peran !== "laporan";

/** One column by meaning. Headings are compared as `kepala/kunci-judul.ts` writes them. */
export interface KolomKontrak {
  /** The word the add-in itself uses for the heading. */
  readonly judul: string;
  readonly peran: PeranKolom;
  readonly sinonim: readonly string[];
  /** Also this meaning, but only where no heading of `sinonim` is in the table. */
  readonly longgar?: readonly string[];
}

export interface TabelKontrak {
  readonly nama: string;
  /** The same table without our prefix; understood only when its headings fit. */
  readonly alias: readonly string[];
  readonly guna: string;
  /** Read without its headings as well: the rows tell what they are. */
  readonly tanpaJudul?: true;
  /** Group headings of a two-row header whose columns are another table's. */
  readonly kelompokAsing: readonly string[];
  readonly kolom: Readonly<Record<string, KolomKontrak>>;
  /** Headings the office has taught (`deteksi/calon.ts`), before all others; `""` is nothing of ours. */
  readonly diajarkan?: Readonly<Record<string, string>>;
}
