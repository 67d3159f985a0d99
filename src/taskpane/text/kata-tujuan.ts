import type { Tinjauan } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import { alamatLengkap } from "../../masukan/alamat";

/** Heading of the column that is written at `tempat`; undefined when it is not one of the targets. */
export function judulTujuan(
  { daftarTujuan, daftarTujuanIsian = [] }: Tinjauan,
  tempat: Tempat,
): string | undefined {
  const dicari = alamatLengkap(tempat);
  return [
    ...daftarTujuan.map((tujuan) => ({ judul: tujuan.kolom.judul, tempat: tujuan.tempat })),
    ...daftarTujuanIsian,
  ].find((tujuan) => alamatLengkap(tujuan.tempat) === dicari)?.judul;
}

/** `A`, `A dan B`, `A, B, dan C`. */
export function gabung(daftar: readonly string[]): string {
  if (daftar.length < 3) return daftar.join(" dan ");
  return `${daftar.slice(0, -1).join(", ")}, dan ${daftar.slice(-1).join("")}`;
}
