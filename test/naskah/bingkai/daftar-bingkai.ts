import type { Acak } from "./acak";
import type { BahanSusunan } from "./susunan/bahan";
import { susunNarasi, susunRingkasan } from "./susunan/narasi";
import { susunFormulir } from "./susunan/formulir";
import { susunButir, susunTelegraf } from "./susunan/pendek";
import { susunResmi } from "./susunan/resmi";
import { susunSurat } from "./susunan/surat";
import { susunTabel } from "./susunan/tabel-padat";

/** One manner of writing a report. */
export interface Bingkai {
  readonly nama: string;
  readonly susun: (bahan: BahanSusunan) => readonly string[];
  /** Every number is followed by its words. */
  readonly isResmi?: true;
  /** What a machine or a typist makes of the finished lines. */
  readonly ubah?: (daftarBaris: readonly string[], acak: Acak) => string[];
}

/** Capitals all through, names of units and `Rp` with them. */
const kapital = (daftarBaris: readonly string[]): string[] =>
  daftarBaris.map((teks) => teks.toUpperCase());

/** Lines as a PDF gives them: broken at its width, a page number between them. */
function patahkan(daftarBaris: readonly string[], acak: Acak): string[] {
  const lebar = acak.between(62, 96);
  const baris = daftarBaris.flatMap((teks) =>
    teks.includes("\t") ? [teks] : patahSatu(teks, lebar),
  );
  const perHalaman = acak.between(34, 46);
  const isBernomor = acak.chance(0.5);
  return baris.flatMap((teks, ke) =>
    isBernomor && ke > 0 && ke % perHalaman === 0 && !teks.includes("\t")
      ? [String(ke / perHalaman), teks]
      : [teks],
  );
}

function patahSatu(teks: string, lebar: number): string[] {
  const hasil: string[] = [];
  let kini = "";
  for (const kata of teks.split(" ")) {
    if (kini !== "" && kini.length + kata.length >= lebar) {
      hasil.push(kini);
      kini = kata;
    } else kini = kini === "" ? kata : `${kini} ${kata}`;
  }
  return [...hasil, kini];
}

export const DAFTAR_BINGKAI: readonly Bingkai[] = [
  { nama: "narasi", susun: susunNarasi },
  { nama: "ringkasan", susun: susunRingkasan },
  { nama: "tabel", susun: susunTabel },
  { nama: "formulir", susun: susunFormulir },
  { nama: "butir", susun: susunButir },
  { nama: "telegraf", susun: susunTelegraf },
  { nama: "resmi", susun: susunResmi, isResmi: true },
  { nama: "surat", susun: susunSurat },
  { nama: "kapital", susun: susunNarasi, ubah: kapital },
  { nama: "patah", susun: susunNarasi, ubah: patahkan },
];
