import { desimalOf } from "../../naskah/kenali-angka";
import type { Selang } from "./angka-tercetak";
import type { SebutanJenis } from "./sebutan-kalimat";

const PENGALI: readonly (readonly [RegExp, number])[] = [
  [/\b(?:ribu|rb)\b/i, 1e3],
  [/\b(?:juta|jt)\b/i, 1e6],
  [/\b(?:miliar|milyar)\b|\d\s*M\b/i, 1e9],
  [/\b(?:triliun|trilyun)\b|\d\s*T\b/i, 1e12],
];
const ANGKA = /\d[\d.,]*/;
/** A sen more or less comes of rounding. */
const SELA_SEN = 0.5;

/** What an amount may have been before it was printed: `428,8 juta` is rounded, an amount in full is not. */
export const selangUang = ({ nilai }: SebutanJenis<"rupiah">, teks: string): Selang =>
  selangUangTeks(nilai, teks);

/** The same of an amount as it is written. */
export function selangUangTeks(nilai: number, teks: string): Selang {
  const angka = ANGKA.exec(teks)?.[0] ?? "";
  const polos = teks.replace(/\([^)]*\)/g, "");
  const pengali = PENGALI.find(([kata]) => kata.test(polos))?.[1];
  const sela = pengali === undefined ? SELA_SEN : pengali * 10 ** -desimalOf(angka);
  return { bawah: nilai - sela, atas: nilai + sela };
}

/** Part of a whole in percent, as far as both are known. */
export const bagianPersen = (bagian: Selang, utuh: Selang): Selang => ({
  bawah: (Math.max(bagian.bawah, 0) / utuh.atas) * 100,
  atas: (bagian.atas / Math.max(utuh.bawah, 1)) * 100,
});

/** What is left of a whole. */
export const kurangSelang = (utuh: Selang, bagian: Selang): Selang => ({
  bawah: utuh.bawah - bagian.atas,
  atas: utuh.atas - bagian.bawah,
});

/** Whether a printed rest may be what is left; a rupiah more or less comes of rounding. */
export const isSisaMungkin = (sisa: Selang, hitung: Selang): boolean =>
  sisa.atas >= hitung.bawah - 1 && sisa.bawah <= hitung.atas + 1;
