import { isBarisPenomoran } from "../kepala/baris-penomoran";
import type { TabelTerbuka } from "../nama/tabel-terbuka";
import { isKosongSel } from "../sel/baca-sel";
import { createPemeriksaJudul } from "./judul-di-bawah";

/** Rows of a table below its header that hold something and are no headings; offsets in the grid. */
export interface BarisIsi {
  readonly daftarBaris: readonly number[];
  /** A row that begins another table within the same range. */
  readonly tabelLain: number | undefined;
}

/** Leaves out blank rows, headings repeated on a new page and the numbering under them. Stops at another table. */
export function pilahBaris(tabel: TabelTerbuka): BarisIsi {
  const { kisi, kepala } = tabel;
  const judulDiBawah = createPemeriksaJudul(tabel);
  const daftarBaris: number[] = [];
  let sesudahJudul = false;
  for (let baris = kepala.barisData; baris < kisi.rentang.tinggi; baris++) {
    const nilai = kisi.nilai[baris] ?? [];
    if (nilai.every(isKosongSel)) continue;
    const judul = judulDiBawah(baris);
    if (judul === "tabel-lain") return { daftarBaris, tabelLain: baris };
    if (judul === undefined && !(sesudahJudul && isBarisPenomoran(nilai))) daftarBaris.push(baris);
    sesudahJudul = judul !== undefined;
  }
  return { daftarBaris, tabelLain: undefined };
}
