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
