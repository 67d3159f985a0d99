import type { Kuantitas } from "./kuantitas";

const DERAU = 1e-9;

/** Sum of parts. */
export const jumlahOf = (daftar: readonly Kuantitas[]): number =>
  daftar.reduce((jumlah, { nilai }) => jumlah + nilai, 0);

/** Whether parts add up to a whole, as far as the print tells. */
export function isSejumlah(utuh: Kuantitas, bagian: readonly Kuantitas[]): boolean {
  const sela = bagian.reduce((jumlah, k) => jumlah + k.sela, utuh.sela);
  return Math.abs(jumlahOf(bagian) - utuh.nilai) <= sela + Math.abs(utuh.nilai) * DERAU;
}

/** A run of neighbours or all but such a run: parts of parts, or parts and something else, in whatever order. */
function someDeret(
  daftar: readonly Kuantitas[],
  isCocok: (deret: readonly Kuantitas[]) => boolean,
): boolean {
  for (let awal = 0; awal < daftar.length; awal++) {
    for (let akhir = awal + 1; akhir <= daftar.length; akhir++) {
      const deret = daftar.slice(awal, akhir);
      const lain = [...daftar.slice(0, awal), ...daftar.slice(akhir)];
      if (deret.length > 1 && isCocok(deret)) return true;
      if (lain.length > 1 && isCocok(lain)) return true;
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
  return (
    utuh === undefined ||
    [semua, bagian].some((daftar) => someDeret(daftar, (deret) => isSejumlah(utuh, deret)))
  );
}
