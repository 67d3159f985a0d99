import { romawi } from "../format/romawi";
import { kolomHuruf } from "../masukan/alamat";
import type { Penomoran } from "./alat-susun";

/** A fresh count. A section or table numbered before any bab is a mistake of the programmer and throws RangeError. */
export function createPenomoran(): Penomoran {
  let bab = 0;
  let [bagian, tabel, huruf] = [0, 0, 0];
  const dalamBab = (nomor: number): string => {
    if (bab === 0) throw new RangeError("Nothing can be numbered before the first bab");
    return `${bab}.${nomor}`;
  };
  return {
    bab: () => {
      bab += 1;
      [bagian, tabel, huruf] = [0, 0, 0];
      return `BAB ${romawi(bab)}`;
    },
    bagian: () => dalamBab((bagian += 1)),
    tabel: () => dalamBab((tabel += 1)),
    huruf: () => `${kolomHuruf((huruf += 1) - 1)}.`,
  };
}
