import { rasioPersen } from "../kinerja/satuan";
import type { Jumlah } from "./jumlah";
import type { AlasanTanpaSerapan, Serapan } from "./kegiatan";

const tanpaSerapan = (alasan: AlasanTanpaSerapan): Serapan => ({ status: "tak-terukur", alasan });

/**
 * ΣR / ΣP in percentage points, unrounded; never a mean of percentages (DOMAIN §2). What is
 * unreadable anywhere below makes it unmeasurable: a ratio of half the money would mislead.
 */
export function serapanOf({ pagu, realisasiAnggaran, tidakTerbaca }: Jumlah): Serapan {
  if (tidakTerbaca) return tanpaSerapan("tidak-terbaca");
  if (pagu === undefined) return tanpaSerapan("pagu-kosong");
  if (pagu <= 0) return tanpaSerapan("pagu-nol");
  if (realisasiAnggaran === undefined) return tanpaSerapan("realisasi-kosong");

  const nilai = rasioPersen(realisasiAnggaran, pagu);
  return nilai === undefined ? tanpaSerapan("pagu-nol") : { status: "terukur", nilai };
}
