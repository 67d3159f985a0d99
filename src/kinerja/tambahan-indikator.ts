/** What a Kinerja table says of an indikator besides what is computed; numbers in the indikator's own unit. */
export interface TambahanIndikator {
  /** Cause of the result, as typed; empty when there is none. */
  readonly penyebab: string;
  readonly keterangan: string;
  readonly targetTahunan: number | undefined;
  readonly realisasiTahunLalu: number | undefined;
  readonly targetRenstra: number | undefined;
  /** National benchmark. */
  readonly nasional: number | undefined;
}

/** The numbers among them. */
export type AngkaTambahan = "targetTahunan" | "realisasiTahunLalu" | "targetRenstra" | "nasional";

/** A row that says nothing besides its target and realisasi. */
export const TAMBAHAN_KOSONG: TambahanIndikator = {
  penyebab: "",
  keterangan: "",
  targetTahunan: undefined,
  realisasiTahunLalu: undefined,
  targetRenstra: undefined,
  nasional: undefined,
};
