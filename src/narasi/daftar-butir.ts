import type { Daftar, Slot } from "../dokumen/dokumen";
import type { Penulis, SlotOf } from "./penulis";
import { tandaButir } from "./tanda-butir";

/** The wording of one item, without what ends it. */
export interface Butir {
  readonly templat: string;
  readonly slot: Slot;
}

/** An item; the compiler refuses a wording whose slots are not all given. */
export const butir = <const Templat extends string>(
  templat: Templat,
  slot: SlotOf<Templat>,
): Butir => ({ templat, slot });

/** A list whose items run on from the sentence before it: `a …;`, `b …; dan`, `c ….` */
export const daftarButir = (
  tulis: Penulis,
  { kunci, penanda }: Pick<Daftar, "kunci" | "penanda">,
  isi: readonly Butir[],
): Daftar => ({
  type: "daftar",
  kunci,
  penanda,
  butir: isi.map(({ templat, slot }, indeks) =>
    tulis<string>(`${kunci}-${String(indeks + 1)}`, `${templat}{tanda}`, {
      ...slot,
      tanda: tandaButir(indeks, isi.length),
    }),
  ),
});
