import type { Kalimat } from "../dokumen/dokumen";
import type { SebutanKosong } from "./sebutan-kosong";

/** Names of the `{slot}`s in a wording. */
export type NamaSlot<Templat extends string> =
  Templat extends `${string}{${infer Nama}}${infer Sisa}` ? Nama | NamaSlot<Sisa> : never;

/** A value for each slot of the wording; more may be given, for the office's own wording to use. */
export type SlotOf<Templat extends string> = Readonly<Record<NamaSlot<Templat>, string>> &
  Readonly<Record<string, string>>;

/**
 * Fills a wording: ours, or the one `LKj_Frasa` holds under `kunci`. The compiler refuses a wording whose slots are not
 * all given.
 */
export type Penulis = <const Templat extends string>(
  kunci: string,
  templat: Templat,
  slot: SlotOf<Templat>,
) => Kalimat;

/** A slot nobody has filled in the workbook, visible on paper: `[nama pejabat]`. What may be missing is declared there. */
export const kosong = (sebutan: SebutanKosong): string => `[${sebutan}]`;
