import type { Rupiah } from "../kinerja/satuan";
import { kurangRupiah, tambahRupiah } from "../kinerja/satuan";
import type { Kegiatan } from "./kegiatan";

/**
 * Sums over some leaves; a leaf is the sum over itself. An amount is undefined when no leaf has it.
 * `tidakTerbaca`: a leaf among them holds something unreadable, so the sums are not the whole.
 */
export type Jumlah = Pick<Kegiatan, "pagu" | "realisasiAnggaran" | "tidakTerbaca">;

/** The sums over no leaf at all. */
export const JUMLAH_KOSONG: Jumlah = {
  pagu: undefined,
  realisasiAnggaran: undefined,
  tidakTerbaca: false,
};

/** A blank adds nothing. */
const plus = (a: Rupiah | undefined, b: Rupiah | undefined): Rupiah | undefined => {
  if (a === undefined) return b;
  return b === undefined ? a : tambahRupiah(a, b);
};

/** The sums over the leaves of both. */
export const tambah = (a: Jumlah, b: Jumlah): Jumlah => ({
  pagu: plus(a.pagu, b.pagu),
  realisasiAnggaran: plus(a.realisasiAnggaran, b.realisasiAnggaran),
  tidakTerbaca: a.tidakTerbaca || b.tidakTerbaca,
});

/** What is left of the pagu, below 0 when more was spent; undefined unless both amounts are wholly known. */
export const sisaOf = ({ pagu, realisasiAnggaran, tidakTerbaca }: Jumlah): Rupiah | undefined =>
  tidakTerbaca || pagu === undefined || realisasiAnggaran === undefined
    ? undefined
    : kurangRupiah(pagu, realisasiAnggaran);
