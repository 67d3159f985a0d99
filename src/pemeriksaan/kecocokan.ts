import { computeCapaian } from "../kinerja/capaian";
import type { Indikator } from "../kinerja/indikator";
import { BATAS_LAZIM } from "./batas-lazim";
import { digitTerakhir } from "./nilai-tertulis";

/** What an indikator would have with a realisasi; undefined when it cannot be measured. */
export function hitungCapaian(indikator: Indikator, realisasi: number): number | undefined {
  const capaian = computeCapaian({ ...indikator, realisasi });
  return capaian.status === "terukur" ? capaian.nilai : undefined;
}

/** A capaian beside the realisasi it is said to come from, both as written. */
export interface Klaim {
  readonly realisasi: number;
  readonly capaian: number;
}

/** How far a capaian may lie from the computed one because both were written with few digits. */
function toleransi(indikator: Indikator, { realisasi, capaian }: Klaim, terhitung: number): number {
  const setengah = digitTerakhir(realisasi) / 2;
  const digeser = hitungCapaian(indikator, realisasi + setengah) ?? terhitung;
  return digitTerakhir(capaian) + Math.abs(digeser - terhitung) + Number.EPSILON * 1e4;
}

/**
 * Whether the capaian follows from target and realisasi as they are written, also when it was cut at one of the usual
 * caps. `kali` widens what still passes. Undefined when nothing can be computed.
 */
export function isCocok(indikator: Indikator, klaim: Klaim, kali = 1): boolean | undefined {
  const terhitung = hitungCapaian(indikator, klaim.realisasi);
  if (terhitung === undefined) return undefined;
  if (Math.abs(terhitung - klaim.capaian) <= kali * toleransi(indikator, klaim, terhitung))
    return true;
  return terhitung < 0
    ? klaim.capaian === 0
    : BATAS_LAZIM.some((batas) => batas < terhitung && batas === klaim.capaian);
}
