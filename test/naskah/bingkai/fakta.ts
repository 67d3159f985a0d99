/** A number the report may say, known by its key. */
export interface Fakta {
  readonly kunci: string;
  readonly nilai: number;
  readonly desimal: number;
  /** `%`, `Rp`, `poin`, `cacah` (a count of indikator), or any other unit; empty for none. */
  readonly satuan: string;
}

/** Words that follow from the numbers, and the wrong ones a writer may put there. */
export interface Kata {
  readonly kunci: string;
  readonly teks: string;
  readonly lain: readonly string[];
  /** The rule a wrong word violates, and what kind of defect it is. */
  readonly kode: string;
  readonly nama: string;
  /** What has to be said elsewhere for the word to be wrong. */
  readonly perlu: readonly string[];
}

/** Numbers that follow from one another. */
export interface Hubungan {
  readonly kode: string;
  readonly nama: string;
  readonly kunci: readonly string[];
  /** Which of them are mistyped; all without it. */
  readonly ubah?: readonly string[];
  readonly isCocok: (nilaiOf: (kunci: string) => number) => boolean;
}

/** What a sentence can be filled with. */
export type Isian = Readonly<Record<string, Fakta | Kata | string | undefined>>;

export const isFakta = (isi: Fakta | Kata): isi is Fakta => "nilai" in isi;
