import type { Kategori, Skala } from "../../kinerja/skala";
import { persen } from "../../kinerja/satuan";
import type { BatasKategori } from "./batas-kategori";

/** A category with bounds that may still have to be taken from the others. */
export interface KategoriTerbaca {
  readonly nama: string;
  readonly batas: Pick<BatasKategori, "bawah" | "atas">;
}

/** Fewer categories are no scale. */
export const KATEGORI_TERSEDIKIT = 3;

/** Bounds that are not said are those of the neighbours. */
function toSkala(daftar: readonly KategoriTerbaca[]): Skala {
  const terendah = Math.min(...daftar.flatMap(({ batas: { bawah } }) => bawah ?? []));
  return daftar
    .map(({ nama, batas: { bawah, atas } }): Kategori => {
      const isSisa = bawah === undefined;
      const batasAtas = isSisa ? terendah : atas;
      return {
        nama,
        bawah: persen(isSisa ? 0 : bawah),
        atas: batasAtas === undefined ? undefined : persen(batasAtas),
      };
    })
    .sort((a, b) => b.bawah - a.bawah);
}

/** The best of capaian begins above it: else the bounds are shares or ages. */
const PUNCAK_TERENDAH = 70;

/** The widest gap between two bounds: `90` and `91`. */
const CELAH = 1;

/** Bounds that overlap by more than their ends, or leave gaps, were put together wrongly. */
const isBersambung = (skala: Skala): boolean =>
  skala.every(({ bawah, atas }, ke) => {
    const berikut = skala[ke + 1];
    const puncak = berikut ? (berikut.atas ?? bawah) : bawah;
    const isTerurut = berikut === undefined || bawah > berikut.bawah;
    return isTerurut && puncak <= bawah && bawah - puncak <= CELAH && (atas ?? Infinity) > bawah;
  });

/** The scale that names with bounds make; undefined where they are too few or do not fit together. */
export function susunSkala(daftar: readonly KategoriTerbaca[]): Skala | undefined {
  const isLain = new Set(daftar.map(({ nama }) => nama.toLowerCase())).size === daftar.length;
  const skala = daftar.length >= KATEGORI_TERSEDIKIT && isLain ? toSkala(daftar) : [];
  const isCapaian = (skala[0]?.bawah ?? 0) >= PUNCAK_TERENDAH;
  return isCapaian && isBersambung(skala) ? skala : undefined;
}
