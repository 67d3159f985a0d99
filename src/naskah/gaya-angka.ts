import { isTeksJumlah } from "../masukan/baris/teks-jumlah";
import type { AsalTeks } from "./naskah";
import type { AngkaTabel } from "./tabel-terbaca";

/** How a table writes its numbers: `1.234,5` or `1,234.5`. */
const GAYA = [
  { pola: /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/, ribuan: /\./g, desimal: "," },
  { pola: /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, ribuan: /,/g, desimal: "." },
] as const;
const [INDONESIA, INGGRIS] = GAYA;

/** One of two ways to write numbers. */
export type GayaAngka = (typeof GAYA)[number];

const ANGKA = /^(?:rp\.?\s*)?(-?\d[\d.,]*?)(?:,-)?\s*(%?)$/i;
/** `1.` numbers a row. */
const BERTITIK = /^\d+\.$/;
const RANCU = /^\d{1,3},\d{3}$/;

/** The digits of a cell that is nothing but a number; undefined for any other. */
export const intiOf = (teks: string): string | undefined =>
  BERTITIK.test(teks.trim()) ? undefined : ANGKA.exec(teks.trim())?.[1];

/** The number of a cell, in the way its table writes them. */
export function bacaSelAngka(
  teks: string,
  gaya: GayaAngka,
  asal: AsalTeks,
): AngkaTabel | undefined {
  const [, inti, persen] = ANGKA.exec(teks.trim()) ?? [];
  if (inti === undefined) return undefined;
  const [bulat = "", pecahan = ""] = inti.replace(gaya.ribuan, "").split(gaya.desimal);
  const nilai = Number(`${bulat}.${pecahan === "" ? "0" : pecahan}`);
  return { nilai, persen: persen === "%", desimal: pecahan.length, teks: teks.trim(), asal };
}

const listInti = (daftarTeks: readonly string[]): readonly string[] =>
  daftarTeks.flatMap((teks) => intiOf(teks) ?? []);

const gayaCocok = (daftarInti: readonly string[]): readonly GayaAngka[] =>
  GAYA.filter(({ pola }) => daftarInti.every((inti) => pola.test(inti)));

/** `1,239` among whole numbers in the total alone: it has no decimals where its rows have none. */
const isHanyaJumlah = (daftarBaris: readonly (readonly string[])[]): boolean =>
  daftarBaris.every(
    (baris) => baris.some(isTeksJumlah) || !listInti(baris).some((i) => RANCU.test(i)),
  );

/** The one way in which every number of a table is written; undefined for none. */
function gayaTabel(daftarBaris: readonly (readonly string[])[]): GayaAngka | undefined {
  const daftarInti = listInti(daftarBaris.flat());
  const cocok = gayaCocok(daftarInti);
  // `1,239` among whole numbers only: nobody writes three decimals there, but which it is, it does not say.
  const isRancu = cocok.length > 1 && daftarInti.some((inti) => RANCU.test(inti));
  if (!isRancu) return cocok[0];
  return isHanyaJumlah(daftarBaris) ? INGGRIS : undefined;
}

/** A column by itself, where only one way will do, or none is needed. */
function gayaSatuKolom(daftarTeks: readonly string[]): GayaAngka | undefined {
  const daftarInti = listInti(daftarTeks);
  const [satu, lain] = gayaCocok(daftarInti);
  if (lain === undefined) return satu;
  return daftarInti.every((inti) => /^-?\d+$/.test(inti)) ? INDONESIA : undefined;
}

/**
 * How each of so many columns writes its numbers: all in one way, or, where a table mixes them (`612.000.000` beside
 * `46.00`), each in the only way its own numbers can be. Undefined for a column that does not say.
 */
export function listGaya(
  daftarBaris: readonly (readonly string[])[],
  lebar: number,
): readonly (GayaAngka | undefined)[] {
  const tabel = gayaTabel(daftarBaris);
  const isMajemuk = !tabel && gayaCocok(listInti(daftarBaris.flat())).length === 0;
  return Array.from({ length: lebar }, (_, kolom) =>
    isMajemuk ? gayaSatuKolom(daftarBaris.map((baris) => baris[kolom] ?? "")) : tabel,
  );
}
