import type { Sebutan } from "./naskah";
import type { RentangToken } from "./pisah-kalimat";
import type { KamusToken } from "./kamus-token";
import type { Token } from "./token";

type TanpaIkatan<T> = T extends unknown ? Omit<T, "awal" | "akhir" | "hal" | "lingkup"> : never;

/** What words say, before it is known what they speak of. */
export type IsiSebutan = TanpaIkatan<Sebutan>;

/** Something found: which tokens, and what they say. */
export interface Temu extends RentangToken {
  readonly isi: IsiSebutan;
}

/** A paragraph being read. */
export interface Bacaan {
  readonly teks: string;
  readonly daftar: readonly Token[];
  readonly kamus: KamusToken;
}

/** Finds one kind of thing that begins at a token; looks a bounded number of tokens ahead. */
export type Pengenal = (bacaan: Bacaan, posisi: number) => Temu | undefined;
