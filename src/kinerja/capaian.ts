import type { AlasanTakTerukur, Arah, Capaian, Indikator, Rumus, Target } from "./indikator";
import { desimal, persen, rasioPersen } from "./satuan";

/** What of an indikator decides its capaian. */
export type UnsurCapaian = Pick<Indikator, "arah" | "rumus" | "target" | "realisasi" | "alasan">;

/** One target number against one realisasi, in the same unit. */
interface Pasangan {
  readonly arah: Arah;
  readonly rumus: Rumus;
  readonly target: number;
  readonly realisasi: number;
}

const takTerukur = (alasan: AlasanTakTerukur): Capaian => ({ status: "tak-terukur", alasan });

/** The number realisasi is measured against; undefined when it stands inside the range. */
function acuan(target: Target, realisasi: number): number | undefined {
  if (target.jenis === "nilai") return target.nilai;
  if (target.jenis === "predikat") return target.skor;
  if (realisasi < target.bawah) return target.bawah;
  return realisasi > target.atas ? target.atas : undefined;
}

/** A quotient too large for a number means a target that is practically 0. */
function bagi(pembilang: number, penyebut: number): Capaian {
  const nilai = rasioPersen(pembilang, penyebut);
  return nilai === undefined ? takTerukur("target-nol") : { status: "terukur", nilai };
}

function computeNegatif({ rumus, target, realisasi }: Pasangan): Capaian {
  if (rumus === "B") return realisasi === 0 ? takTerukur("realisasi-nol") : bagi(target, realisasi);
  // In decimals: where R is near 2T the digits of both cancel, and binary noise would be all that is left.
  return bagi(Number(desimal(target).times(2).minus(desimal(realisasi)).toString()), target);
}

function computePasangan(pasangan: Pasangan): Capaian {
  const { arah, target, realisasi } = pasangan;
  if (target < 0) return takTerukur("target-negatif");
  if (target === 0) {
    return arah === "negatif" && realisasi === 0
      ? { status: "terukur", nilai: persen(100) }
      : takTerukur("target-nol");
  }
  return arah === "positif" ? bagi(realisasi, target) : computeNegatif(pasangan);
}

/**
 * Capaian of one indikator in percentage points, neither rounded nor capped: it may exceed 100 and,
 * for negatif A, fall below 0 (DOMAIN §2).
 *
 *     positif     R / T × 100
 *     negatif A   (2T − R) / T × 100
 *     negatif B   T / R × 100
 *     rentang     100 inside; outside as above against the nearer bound
 *     predikat    positif, over the scores, whatever the arah says
 *
 * Target and realisasi share the indikator's satuan; nothing is converted. What cannot be measured
 * is a value with its reason, never 0 and never an exception. Negatif with T = 0 and R = 0 is 100.
 *
 * @example T 92, R 69 → terukur, 75
 * @example negatif A, T 10, R 12 → terukur, 80
 */
export function computeCapaian({ arah, rumus, target, realisasi, alasan }: UnsurCapaian): Capaian {
  if (alasan !== undefined) return takTerukur(alasan);
  if (target === undefined) return takTerukur("target-kosong");
  if (realisasi === undefined) return takTerukur("realisasi-kosong");

  const angka = acuan(target, realisasi);
  if (angka === undefined) return { status: "terukur", nilai: persen(100) };
  return computePasangan({
    arah: target.jenis === "predikat" ? "positif" : arah,
    rumus,
    target: angka,
    realisasi,
  });
}
