import type { Petikan } from "../../naskah/naskah";
import type { ParagrafTerbaca } from "./bacaan-naskah";

/** A page's number, on a line of its own, where the lines around it were joined to one paragraph. */
export const isNomorHalaman = (teks: string, { awal, akhir }: Petikan): boolean =>
  akhir - awal <= 3 &&
  /(?:^|\n)[ \t]*$/.test(teks.slice(Math.max(0, awal - 4), awal)) &&
  /^[ \t]*(?:\n|$)/.test(teks.slice(akhir, akhir + 4));

const AWAL_KECIL = /^\s*(?:\p{Ll}[\p{L}-]|\d+(?![\d.)]))/u;

/**
 * Whether a place is in the first sentence of a paragraph that is the rest of one before: it begins small, and is no item
 * of a list. Of what that sentence speaks stands where the page was cut.
 */
export const isSisaKalimat = (
  { paragraf, daftarKalimat }: ParagrafTerbaca,
  { awal }: Petikan,
): boolean => AWAL_KECIL.test(paragraf.teks) && awal < (daftarKalimat[0]?.akhir ?? 0);
