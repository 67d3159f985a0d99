import type Big from "big.js";
import type { Rupiah } from "../kinerja/satuan";
import { desimal, rupiah } from "../kinerja/satuan";
import type { Kegiatan } from "./kegiatan";

/** Sums over some leaves. An amount is undefined when no leaf has it; a blank adds nothing. */
export interface Jumlah {
  readonly pagu: Big | undefined;
  readonly realisasiAnggaran: Big | undefined;
  /** A leaf among them holds something unreadable, so the sums are not the whole. */
  readonly tidakTerbaca: boolean;
}

/** The sums over no leaf at all. */
export const JUMLAH_KOSONG: Jumlah = {
  pagu: undefined,
  realisasiAnggaran: undefined,
  tidakTerbaca: false,
};

const toBig = (nilai: Rupiah | undefined): Big | undefined =>
  nilai === undefined ? undefined : desimal(nilai);

/** One leaf as a sum. */
export const jumlahDaun = ({ pagu, realisasiAnggaran, tidakTerbaca }: Kegiatan): Jumlah => ({
  pagu: toBig(pagu),
  realisasiAnggaran: toBig(realisasiAnggaran),
  tidakTerbaca,
});

const plus = (a: Big | undefined, b: Big | undefined): Big | undefined => {
  if (a === undefined) return b;
  return b === undefined ? a : a.plus(b);
};

/** The sums over the leaves of both. */
export const tambah = (a: Jumlah, b: Jumlah): Jumlah => ({
  pagu: plus(a.pagu, b.pagu),
  realisasiAnggaran: plus(a.realisasiAnggaran, b.realisasiAnggaran),
  tidakTerbaca: a.tidakTerbaca || b.tidakTerbaca,
});

/** The amounts in rupiah, with what is left; `sisa` is undefined unless both are known. */
export function rupiahOf({ pagu, realisasiAnggaran }: Jumlah): {
  readonly pagu: Rupiah | undefined;
  readonly realisasiAnggaran: Rupiah | undefined;
  readonly sisa: Rupiah | undefined;
} {
  const lengkap = pagu !== undefined && realisasiAnggaran !== undefined;
  return {
    pagu: pagu && rupiah(pagu),
    realisasiAnggaran: realisasiAnggaran && rupiah(realisasiAnggaran),
    sisa: lengkap ? rupiah(pagu.minus(realisasiAnggaran)) : undefined,
  };
}
