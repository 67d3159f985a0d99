import { terbilang } from "../format/terbilang";
import { KATA_PENGALI } from "../masukan/angka-teks/kata-pengali";
import type { RentangToken } from "./pisah-kalimat";
import type { Bacaan } from "./temu";
import { kecil } from "./token";

/** Tokens one after the other. */
type Deret = Pick<Bacaan, "daftar">;

/** A number written in words, and the token behind it. */
export interface KataAngka {
  readonly nilai: number;
  /** Digits behind `koma`. */
  readonly desimal: number;
  readonly sampai: number;
}

const KATA_SATUAN: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, nilai) => [terbilang(nilai), nilai] as const),
);
/** Words that are added as they stand, and what those in between do to the unit before them. */
const KATA_UTUH: ReadonlyMap<string, number> = new Map([...KATA_SATUAN, ["seratus", 100]]);
const KATA_TINGKAT: ReadonlyMap<string, (satuan: number) => number> = new Map([
  ["belas", () => 10],
  ["puluh", (satuan: number) => satuan * 9],
  ["ratus", (satuan: number) => satuan * 99],
]);
const EJAAN_LAIN: ReadonlyMap<string, string> = new Map([
  ["milyar", "miliar"],
  ["trilyun", "triliun"],
  ["rb", "ribu"],
  ["jt", "juta"],
]);
/** `sembilan ratus sembilan puluh sembilan` for each of five groups, with its multiplier. */
const KATA_TERBANYAK = 30;

const isKataAngka = (kata: string): boolean =>
  KATA_UTUH.has(kata) || KATA_TINGKAT.has(kata) || KATA_PENGALI.has(kata) || kata === "seribu";

/** What the words add up to, in whatever order they stand. */
function jumlahkan(daftar: readonly string[]): number {
  let jumlah = 0;
  let kelompok = 0;
  let satuan = 0;
  for (const kata of daftar) {
    const utuh = KATA_UTUH.get(kata);
    const pengali = KATA_PENGALI.get(kata);
    kelompok += utuh ?? KATA_TINGKAT.get(kata)?.(satuan) ?? 0;
    satuan = utuh ?? satuan;
    if (kata === "seribu") jumlah += 1000;
    if (pengali === undefined) continue;
    jumlah += kelompok * pengali;
    kelompok = 0;
  }
  return jumlah + kelompok;
}

/** Only words in the one order in which a number is said are that number. */
function nilaiOf(daftar: readonly string[]): number | undefined {
  const nilai = jumlahkan(daftar);
  if (!Number.isSafeInteger(nilai)) return undefined;
  const baku = daftar.map((kata) => EJAAN_LAIN.get(kata) ?? kata).join(" ");
  return terbilang(nilai) === baku ? nilai : undefined;
}

function listKata(bacaan: Deret, { dari, sampai }: RentangToken): readonly string[] {
  const hasil: string[] = [];
  for (let p = dari; p < sampai && isKataAngka(kecil(bacaan, p)); p++) hasil.push(kecil(bacaan, p));
  return hasil;
}

/** Digits behind `koma`, said one by one or as a number. */
function bacaDesimal(bacaan: Deret, posisi: number): { digit: string; sampai: number } {
  const tanpa = { digit: "", sampai: posisi };
  if (kecil(bacaan, posisi) !== "koma") return tanpa;
  const daftar = listKata(bacaan, { dari: posisi + 1, sampai: posisi + 5 });
  const angka = daftar.map((kata) => KATA_SATUAN.get(kata) ?? 10);
  const digit = angka.every((satu) => satu < 10) ? angka.join("") : nilaiOf(daftar)?.toString();
  return digit === undefined || digit === ""
    ? tanpa
    : { digit, sampai: posisi + 1 + daftar.length };
}

/**
 * Reads number words that begin at a token (`sembilan puluh dua koma lima`); undefined where they are none, or not in
 * the order in which a number is said.
 */
export function bacaKataAngka(bacaan: Deret, posisi: number): KataAngka | undefined {
  // The rest of words that are no number is none either.
  if (isKataAngka(kecil(bacaan, posisi - 1))) return undefined;
  const daftar = listKata(bacaan, { dari: posisi, sampai: posisi + KATA_TERBANYAK });
  const bulat = daftar.length === 0 ? undefined : nilaiOf(daftar);
  if (bulat === undefined) return undefined;
  const { digit, sampai } = bacaDesimal(bacaan, posisi + daftar.length);
  const nilai = digit === "" ? bulat : Number(`${bulat}.${digit}`);
  return { nilai, desimal: digit.length, sampai };
}

/** Number words in brackets with the unit that may follow them (`(satu juta rupiah)`), and where the brackets end. */
export function bacaKataKurung(
  bacaan: Deret,
  posisi: number,
  satuan: readonly string[],
): KataAngka | undefined {
  if (kecil(bacaan, posisi) !== "(") return undefined;
  const kata = bacaKataAngka(bacaan, posisi + 1);
  if (kata === undefined) return undefined;
  const penutup = satuan.includes(kecil(bacaan, kata.sampai)) ? kata.sampai + 1 : kata.sampai;
  return kecil(bacaan, penutup) === ")" ? { ...kata, sampai: penutup + 1 } : undefined;
}
