import type { BarisKinerjaTabel } from "../../../naskah/tabel-terbaca";
import { isCetakan } from "../../teks/angka-tercetak";
import type { Serangkai } from "../../teks/rumus-capaian";
import { hitungPositif, isCapaianMungkin } from "../../teks/rumus-capaian";

/** Caps an office may print instead of a larger capaian. */
const BATAS: ReadonlySet<number> = new Set([100, 110, 120]);

/**
 * Judges the rows of one table, which tell on each other: who prints 107% caps nothing at 100, and who prints 76,67%
 * does not round another row to whole percents. What the plain formula gives is right as it stands.
 */
export function createPenilai(
  daftarBaris: readonly BarisKinerjaTabel[],
): (angka: Serangkai) => boolean {
  const daftarCapaian = daftarBaris.flatMap(({ capaian }) => capaian ?? []);
  const tertinggi = Math.max(...daftarCapaian.map(({ nilai }) => nilai));
  const isBerdesimal = daftarCapaian.some(({ desimal }) => desimal >= 2);
  return (angka) => {
    const { capaian } = angka;
    if (!isCapaianMungkin(angka)) return false;
    const hitung = angka.target.nilai > 0 ? hitungPositif(angka) : undefined;
    if (hitung === undefined || isCetakan(capaian, hitung)) return true;
    if (BATAS.has(capaian.nilai) && hitung > capaian.nilai) return tertinggi <= capaian.nilai;
    const tepat = { ...capaian, desimal: Math.max(capaian.desimal, 2) };
    return !isBerdesimal || isCapaianMungkin({ ...angka, capaian: tepat });
  };
}
