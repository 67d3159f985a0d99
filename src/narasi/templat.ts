import type { NamaSlot } from "./penulis";

/**
 * Accepts only wordings whose slots are all among `Nama`, for texts put together from several wordings: there the
 * compiler can no longer see the slots in the whole.
 */
export type PenandaTemplat<Nama extends string> = <const Templat extends string>(
  templat: Templat & ([NamaSlot<Templat>] extends [Nama] ? unknown : never),
) => string;

/**
 * The wording itself; the type it is given under says which slots it may name.
 *
 * @example const templat: PenandaTemplat<"capaian"> = tandaiTemplat; templat("Capaiannya {capaian}.")
 */
export const tandaiTemplat = (templat: string): string => templat;

/** One of several equivalent wordings: they take turns, so that a long report does not read like a form. */
export function bergilir(daftar: readonly string[], urutan: number): string {
  return daftar[urutan % daftar.length] ?? "";
}
