/** A word, a number as written (with its inner dots and commas) or one other sign. */
export interface Token {
  readonly jenis: "kata" | "angka" | "tanda";
  readonly teks: string;
  /** In lower case. */
  readonly kecil: string;
  readonly awal: number;
  readonly akhir: number;
}

/** The word or sign at a place, in lower case; `""` before the first token and after the last. */
export const kecil = ({ daftar }: { readonly daftar: readonly Token[] }, posisi: number): string =>
  daftar[posisi]?.kecil ?? "";

const POTONGAN = /(\p{L}[\p{L}\p{M}'’-]*)|(\d[\d.,]*)|[^\s\p{L}\d]/gu;
const BUKAN_UJUNG = new Set([".", ",", "-", "'", "’"]);

/** Signs at the end of a word or number belong to the sentence, not to it. */
function trimEkor(teks: string): string {
  let panjang = teks.length;
  while (panjang > 1 && BUKAN_UJUNG.has(teks.charAt(panjang - 1))) panjang--;
  return teks.slice(0, panjang);
}

/** Splits a text into tokens, left to right; whatever is no blank is in exactly one of them. Linear in the length. */
export function pisahToken(teks: string): readonly Token[] {
  const hasil: Token[] = [];
  const push = (jenis: Token["jenis"], isi: string, awal: number): void => {
    hasil.push({ jenis, teks: isi, kecil: isi.toLowerCase(), awal, akhir: awal + isi.length });
  };
  for (const cocok of teks.matchAll(POTONGAN)) {
    const [utuh, kata, angka] = cocok;
    if (kata === undefined && angka === undefined) {
      push("tanda", utuh, cocok.index);
      continue;
    }
    const inti = trimEkor(utuh);
    push(kata === undefined ? "angka" : "kata", inti, cocok.index);
    Array.from(utuh.slice(inti.length)).forEach((tanda, ke) => {
      push("tanda", tanda, cocok.index + inti.length + ke);
    });
  }
  return hasil;
}

/** Whether a word begins with a capital letter. */
export const isBerkapital = (token: Token | undefined): boolean =>
  token?.jenis === "kata" && /^\p{Lu}/u.test(token.teks);

/** Whether nothing stands between two neighbours. */
export const isRapat = (kiri: Token | undefined, kanan: Token | undefined): boolean =>
  kiri !== undefined && kiri.akhir === kanan?.awal;
