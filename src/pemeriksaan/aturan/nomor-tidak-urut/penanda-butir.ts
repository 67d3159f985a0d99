import type { ParagrafNaskah, Petikan } from "../../../naskah/naskah";
import { nomorUrut } from "../../../naskah/kenali-waktu";

/** An item of a list whose number does not follow. */
export interface ButirSalah {
  readonly paragraf: ParagrafNaskah;
  readonly petikan: Petikan;
  readonly pesan: string;
}

/** The number or letter of an item, where it stands. */
export interface Penanda extends Petikan {
  readonly paragraf: ParagrafNaskah;
  readonly nomor: number;
  /** `(1)`, `1)`, `1.`, `a.`, `I.`: lists of two looks are two lists. */
  readonly rupa: string;
}

const DEPAN = /^\s*(\(?)(\d{1,2}|[a-z])([.)])\s+(?=\p{L})/u;
const ROMAWI = /^\s*(\(?)([IVX]{1,5})([.)])\s+(?=\p{Lu})/u;

function nomorOf(teks: string): number {
  if (/[IVX]/.test(teks)) return nomorUrut(teks) ?? 0;
  return /\d/.test(teks) ? Number(teks) : teks.charCodeAt(0) - "a".charCodeAt(0) + 1;
}

const jenisOf = (isi: string): string => {
  if (/\d/.test(isi)) return "1";
  return /[IVX]/.test(isi) ? "I" : "a";
};

/** The marker a pattern of bracket, number and sign has found. */
export function penandaOf(paragraf: ParagrafNaskah, cocok: RegExpExecArray): Penanda {
  const [utuh, buka = "", isi = "", tutup = ""] = cocok;
  const awal = cocok.index + (utuh.length - utuh.trimStart().length);
  const akhir = awal + buka.length + isi.length + tutup.length;
  return { paragraf, nomor: nomorOf(isi), rupa: `${buka}${jenisOf(isi)}${tutup}`, awal, akhir };
}

/** The marker a paragraph begins with; undefined where words or a sum follow no marker. */
export function penandaDepan(paragraf: ParagrafNaskah): Penanda | undefined {
  const cocok = DEPAN.exec(paragraf.teks);
  return cocok ? penandaOf(paragraf, cocok) : undefined;
}

/** The Roman number a heading begins with: `IV. ANGGARAN`. */
export function penandaRomawi(paragraf: ParagrafNaskah): Penanda | undefined {
  const cocok = ROMAWI.exec(paragraf.teks);
  const penanda = cocok ? penandaOf(paragraf, cocok) : undefined;
  return penanda?.nomor === 0 ? undefined : penanda;
}

/** What is said of an item that does not follow the one before. */
export const butirSalah = ({ paragraf, awal, akhir }: Penanda): ButirSalah => ({
  paragraf,
  petikan: { awal, akhir },
  pesan: `Butir ${paragraf.teks.slice(awal, akhir)} tidak urut dengan butir sebelumnya.`,
});
