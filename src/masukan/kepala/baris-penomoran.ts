import type { NilaiSel } from "../kisi";

const NOMOR = /^\(?\s*(\d{1,2})\s*\)?\.?$/;
/** `6 = 5/4`, `(6)=(5)/(4)x100%`: a column number with its formula. */
const NOMOR_BERUMUS = /^\(?\s*(\d{1,2})\s*\)?\s*=\s*[\d\s()/x×*:%+.-]+$/i;
const MINIMAL_NOMOR = 2;
const NOMOR_TERPANJANG = 60;

function nomorOf(nilai: NilaiSel): number | undefined {
  if (typeof nilai === "number") return Number.isInteger(nilai) && nilai > 0 ? nilai : undefined;
  if (typeof nilai !== "string") return undefined;
  if (nilai.length > NOMOR_TERPANJANG) return undefined;
  const cocok = NOMOR.exec(nilai.trim()) ?? NOMOR_BERUMUS.exec(nilai.trim());
  return cocok ? Number(cocok[1]) : undefined;
}

const isKosong = (nilai: NilaiSel): boolean =>
  nilai === null || nilai === "" || (typeof nilai === "string" && nilai.trim() === "");

/** A row of column numbers under a header: `(1) (2) (3)` or `1 2 3`, rising from left to right, and nothing else. */
export function isBarisPenomoran(baris: readonly NilaiSel[]): boolean {
  const isi = baris.filter((nilai) => !isKosong(nilai));
  if (isi.length < MINIMAL_NOMOR) return false;
  let sebelum = 0;
  for (const nilai of isi) {
    const nomor = nomorOf(nilai);
    if (nomor === undefined || nomor <= sebelum) return false;
    sebelum = nomor;
  }
  return true;
}
