import { KATA_BULAN, POLA_BULAN } from "../../../naskah/kata-bulan";
import { nomorUrut } from "../../../naskah/kenali-waktu";

/** A month, or a quarter by its number; groups: the month, the number. */
export const POLA_WAKTU = `(?:(${POLA_BULAN})|(?:tw|triwulan|tribulan)\\s+([IV]{1,3}|[1-4]))`;
const MULAI_WAKTU = new RegExp(`^\\s*${POLA_WAKTU}(?![\\p{L}\\d])`, "iu");

/** Where in the year it ends, in months; 0 for none. */
export const letakWaktu = (bulan: string | undefined, bagian: string | undefined): number =>
  bulan === undefined
    ? (nomorUrut((bagian ?? "").toUpperCase()) ?? 0) * 3
    : (KATA_BULAN.get(bulan.toLowerCase()) ?? 0);

/** The same of a text that begins with it. */
export function letakAwal(teks: string): number {
  const cocok = MULAI_WAKTU.exec(teks);
  return cocok ? letakWaktu(cocok[1], cocok[2]) : 0;
}
