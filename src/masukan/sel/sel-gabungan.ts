import type { Kisi, Rentang } from "../kisi";

/** Whether the cell at a sheet position lies in the rectangle. */
export const isDalam = (rentang: Rentang, baris: number, kolom: number): boolean =>
  baris >= rentang.baris &&
  baris < rentang.baris + rentang.tinggi &&
  kolom >= rentang.kolom &&
  kolom < rentang.kolom + rentang.lebar;

/** Finds the merged area of a cell, by offsets in the grid; undefined where it is none or the host cannot tell. */
export type PencariGabungan = (baris: number, kolom: number) => Rentang | undefined;

/** Prepares the look-up: each merged area is filed under the rows of the grid it touches. */
export function createPencariGabungan({ gabungan, rentang }: Kisi): PencariGabungan {
  const perBaris = new Map<number, Rentang[]>();
  for (const area of gabungan ?? []) {
    const awal = Math.max(area.baris, rentang.baris);
    const akhir = Math.min(area.baris + area.tinggi, rentang.baris + rentang.tinggi);
    for (let baris = awal; baris < akhir; baris++) {
      const daftar = perBaris.get(baris);
      if (daftar) daftar.push(area);
      else perBaris.set(baris, [area]);
    }
  }
  return (baris, kolom) =>
    perBaris
      .get(baris + rentang.baris)
      ?.find((area) => isDalam(area, baris + rentang.baris, kolom + rentang.kolom));
}
