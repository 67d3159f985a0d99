import { terbilang } from "../../format/terbilang";

const SATUAN = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan";
const KATA = `(?:(?:${SATUAN})(?:\\s+belas|\\s+puluh(?:\\s+(?:${SATUAN}))?)?|nol|sepuluh|sebelas)`;
const ANGKA = "(?<![\\d/-]|\\d[.,])\\d{1,3}(?![.,]?\\d|\\s*(?:%|persen\\b|pct\\b))";

/** A small count as it is written (`4`, `4 (empat)`, `empat`), as a piece of a pattern without groups of its own. */
export const POLA_BILANGAN = `(?:${ANGKA}(?:\\s*\\(\\s*[a-z][a-z ]*\\))?|\\b${KATA}\\b(?:\\s*\\(\\d{1,3}\\))?)`;

const TERBESAR = 99;
const NILAI: ReadonlyMap<string, number> = new Map(
  Array.from({ length: TERBESAR + 1 }, (_, nilai) => [terbilang(nilai), nilai] as const),
);

/** What a count says, by its figure where it has one; undefined for what is no count. */
export function bilanganOf(teks: string): number | undefined {
  const angka = /\d+/.exec(teks);
  if (angka) return Number(angka[0]);
  return NILAI.get(teks.toLowerCase().trim().replace(/\s+/g, " "));
}
