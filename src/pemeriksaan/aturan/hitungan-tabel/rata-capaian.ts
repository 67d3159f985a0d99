import { BATAS_LAZIM } from "../../batas-lazim";
import type { AngkaTercetak, Selang } from "../../teks/angka-tercetak";
import { isCetakanSelang } from "../../teks/angka-tercetak";

/** Capaian to be averaged: all of them, and the same by their sasaran. */
export interface KelompokCapaian {
  readonly daftar: readonly AngkaTercetak[];
  readonly kelompok: readonly (readonly AngkaTercetak[])[];
}

/** What a printed capaian may have been before it was printed. */
export type BacaSelang = (angka: AngkaTercetak) => Selang;

const BATAS = [...BATAS_LAZIM, Infinity];

const rata = (daftar: readonly number[]): number =>
  daftar.reduce((jumlah, nilai) => jumlah + nilai, 0) / daftar.length;

/** The mean of numbers as they are printed. */
export const rataTercetak = (daftar: readonly AngkaTercetak[]): number =>
  rata(daftar.map(({ nilai }) => nilai));

const rataSelang = (daftar: readonly Selang[]): Selang => ({
  bawah: rata(daftar.map(({ bawah }) => bawah)),
  atas: rata(daftar.map(({ atas }) => atas)),
});

const batasi = ({ bawah, atas }: Selang, batas: number): Selang => ({
  bawah: Math.max(0, Math.min(bawah, batas)),
  atas: Math.max(0, Math.min(atas, batas)),
});

/** Every mean an office may mean: of all, or of the means of each sasaran; capped or not. */
function listRata({ daftar, kelompok }: KelompokCapaian, baca: BacaSelang): readonly Selang[] {
  return BATAS.flatMap((batas) => {
    const rataOf = (angka: readonly AngkaTercetak[]): Selang =>
      rataSelang(angka.map((satu) => batasi(baca(satu), batas)));
    return [rataOf(daftar), rataSelang(kelompok.map(rataOf))];
  });
}

/** Whether a printed mean is one of capaian, by any way to average them. */
export const isRataDari = (
  tertulis: AngkaTercetak,
  capaian: KelompokCapaian,
  baca: BacaSelang,
): boolean => listRata(capaian, baca).some((selang) => isCetakanSelang(tertulis, selang));
