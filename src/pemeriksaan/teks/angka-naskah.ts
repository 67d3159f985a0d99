import { readDigit } from "../../masukan/angka-teks/digit";
import type { BahanNaskah } from "../aturan";
import type { Selang } from "./angka-tercetak";

const ANGKA = /\d[\d.,]*\d|\d/g;

/** Every way a written number can be read. */
function bacaanAngka(teks: string): readonly number[] {
  const digit = readDigit(teks);
  if (digit.jenis === "pasti") return [digit.nilai];
  return digit.jenis === "rancu" ? [digit.desimal, digit.ribuan] : [];
}

function kumpulkan({ naskah }: BahanNaskah): readonly number[] {
  const hasil = new Set<number>();
  const tambah = (teks: string): void => {
    for (const [angka] of teks.matchAll(ANGKA)) bacaanAngka(angka).forEach((n) => hasil.add(n));
  };
  for (const bagian of naskah.daftarBagian) {
    if (bagian.jenis === "paragraf") tambah(bagian.teks);
    else bagian.daftarBaris.flat().forEach(tambah);
  }
  return [...hasil];
}

const TERSIMPAN = new WeakMap<BahanNaskah, readonly number[]>();

/** Whether a number between two bounds is written anywhere in a text; it is gone through when first asked. */
export function isTertulis(bahan: BahanNaskah, { bawah, atas }: Selang): boolean {
  const daftar = TERSIMPAN.get(bahan) ?? kumpulkan(bahan);
  TERSIMPAN.set(bahan, daftar);
  return daftar.some((nilai) => nilai >= bawah && nilai <= atas);
}
