import type { SebutanJenis } from "./sebutan-kalimat";

/** A number of a sentence. */
export type SebutanAngka = SebutanJenis<"persen"> | SebutanJenis<"nilai"> | SebutanJenis<"rupiah">;

/** What a number is within a calculation of its sentence. */
export type Peran =
  "target" | "realisasi" | "capaian" | "pagu" | "realisasi-anggaran" | "serapan" | "sisa";

/** A number with its role. `isTersurat`: the reader found the word for it; else only the words around it suggest it. */
export interface AngkaBerperan {
  readonly sebutan: SebutanAngka;
  /** The words between it and the number before, or the beginning of the sentence. */
  readonly antara: string;
  readonly peran: Peran | undefined;
  readonly isTersurat: boolean;
}

/** Said of a number they make it another one's change, bound or part. */
export const HALANGAN =
  /\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|selisih|lebih|kurang|terdiri|berasal|bersumber|semula|sebelumnya|lalu|dibanding\p{L}*|rata-rata|belum|tidak|antara|minimal|maksimal|maksimum|tertinggi|skala|renstra|nasional|provinsi)\b/iu;
