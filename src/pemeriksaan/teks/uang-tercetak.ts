import { KATA_PENGALI, POLA_PENGALI } from "../../masukan/angka-teks/kata-pengali";
import { desimalOf } from "../../naskah/kenali-angka";
import type { AngkaTercetak, Selang } from "./angka-tercetak";
import type { SebutanJenis } from "./sebutan-kalimat";

const BERPENGALI = new RegExp(`\\b(?:${POLA_PENGALI})\\b`, "i");
const SINGKATAN: readonly (readonly [RegExp, string])[] = [
  [/\d\s*M\b/i, "miliar"],
  [/\d\s*T\b/i, "triliun"],
];
const ANGKA = /\d[\d.,]*/;
/** Decimals of an amount in full. */
const SEN = 2;
/** A sen more or less comes of rounding. */
const SELA_SEN = 0.5;

/** Zeros that a word stands for: nine for `miliar`; undefined for an amount in full. */
function nolOf(teks: string): number | undefined {
  const polos = teks.replace(/\([^)]*\)/g, "");
  const kata = BERPENGALI.exec(polos)?.[0] ?? SINGKATAN.find(([huruf]) => huruf.test(polos))?.[1];
  const pengali = KATA_PENGALI.get(kata?.toLowerCase() ?? "");
  return pengali === undefined ? undefined : String(pengali).length - 1;
}

const digitOf = (teks: string): number => desimalOf(ANGKA.exec(teks)?.[0] ?? "");

/** An amount as finely as it is printed: `Rp12,50 miliar` to ten million, an amount in full to the sen. */
export function tercetakUang({ nilai }: SebutanJenis<"rupiah">, teks: string): AngkaTercetak {
  const nol = nolOf(teks);
  return { nilai, desimal: nol === undefined ? SEN : digitOf(teks) - nol };
}

/** What an amount may have been before it was printed: `428,8 juta` is rounded, an amount in full is not. */
export const selangUang = ({ nilai }: SebutanJenis<"rupiah">, teks: string): Selang =>
  selangUangTeks(nilai, teks);

/** The same of an amount as it is written. */
export function selangUangTeks(nilai: number, teks: string): Selang {
  const nol = nolOf(teks);
  const sela = nol === undefined ? SELA_SEN : 10 ** (nol - digitOf(teks));
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
