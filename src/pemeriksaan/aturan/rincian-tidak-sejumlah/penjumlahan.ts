import type { Kuantitas } from "./kuantitas";

const DERAU = 1e-9;

/** Sum of parts. */
export const jumlahOf = (daftar: readonly Kuantitas[]): number =>
  daftar.reduce((jumlah, { nilai }) => jumlah + nilai, 0);

/** So few may be missing in a list that need not be all there is. */
const KURANG_TERBANYAK = 0.05;

/** Whether parts are more than a whole, or so near to it that they must be all of it. */
export const isHampirSemua = (utuh: Kuantitas, bagian: readonly Kuantitas[]): boolean =>
  utuh.nilai - jumlahOf(bagian) <= Math.max(1, utuh.nilai * KURANG_TERBANYAK);

/** Whether parts add up to a whole, as far as the print tells. */
export function isSejumlah(utuh: Kuantitas, bagian: readonly Kuantitas[]): boolean {
  const sela = bagian.reduce((jumlah, k) => jumlah + k.sela, utuh.sela);
  return Math.abs(jumlahOf(bagian) - utuh.nilai) <= sela + Math.abs(utuh.nilai) * DERAU;
}

/** Parts of a part stand beside it. */
const isBagianTetangga = (daftar: readonly Kuantitas[], awal: number, akhir: number): boolean =>
  akhir - awal > 1 &&
  [daftar[awal - 1], daftar[akhir]].some(
    (satu) => satu !== undefined && isSejumlah(satu, daftar.slice(awal, akhir)),
  );

/**
 * A list up to some item (what follows is of something else), one behind the whole said again, or one without the parts
 * of its parts.
 */
function someDeret(utuh: Kuantitas, daftar: readonly Kuantitas[]): boolean {
  for (let awal = 0; awal < daftar.length; awal++) {
    const depan = daftar.slice(0, awal);
    const isAwal = awal === 0 || isSejumlah(utuh, depan);
    for (let akhir = awal + 1; akhir <= daftar.length; akhir++) {
      const deret = daftar.slice(awal, akhir);
      const lain = [...depan, ...daftar.slice(akhir)];
      if (isAwal && deret.length > 1 && isSejumlah(utuh, deret)) return true;
      if (isBagianTetangga(daftar, awal, akhir) && isSejumlah(utuh, lain)) return true;
    }
  }
  return false;
}

/** Numbers of a list, and what around it may be its whole or a part too. */
export interface Penjumlahan {
  /** The likeliest whole first. */
  readonly calon: readonly Kuantitas[];
  readonly bagian: readonly Kuantitas[];
  /** All numbers of the list, those in its brackets too. */
  readonly semua: readonly Kuantitas[];
}

const DERET_TERPANJANG = 20;

/** Whether some reading of the numbers adds up. */
export function isTerjelaskan({ calon, bagian, semua }: Penjumlahan): boolean {
  if (calon.some((utuh) => isSejumlah(utuh, bagian))) return true;
  if (semua.length > DERET_TERPANJANG) return true;
  const [utuh] = calon;
  return utuh === undefined || [semua, bagian].some((daftar) => someDeret(utuh, daftar));
}
