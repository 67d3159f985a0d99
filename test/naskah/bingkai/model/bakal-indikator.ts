/** An indikator before it has numbers. */
export interface BakalIndikator {
  readonly nama: string;
  readonly satuan: string;
  /** Smallest and largest target, and the decimals it is counted in. */
  readonly target: readonly [number, number];
  readonly desimal?: number;
  readonly isNegatif?: true;
  /** What a percentage counts, and what was done with it. */
  readonly asal?: readonly [benda: string, kerja: string];
  /** What a count may be split into. */
  readonly rincian?: readonly string[];
}

export const JENIS_KELAMIN = ["laki-laki", "perempuan"] as const;
