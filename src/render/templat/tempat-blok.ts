import type { Rentang } from "../../masukan/kisi";
import type { BlokTemplat, IsianDipandu } from "./blok-templat";

/** Zero-based rows of a ready sheet. */
export const BARIS_JUDUL = 0;
export const BARIS_BLOK = 1;
export const BARIS_PETUNJUK = 2;
export const BARIS_KEPALA = 3;
export const BARIS_ISI = 4;

/** A table and its first column. */
export interface BlokBertempat {
  readonly blok: BlokTemplat;
  readonly kolom: number;
}

/** Tables side by side with one column between two of them: what is beside a table is not part of it. */
export function placeBlok(daftarBlok: readonly BlokTemplat[]): readonly BlokBertempat[] {
  let kolom = 0;
  return daftarBlok.map((blok) => {
    const awal = kolom;
    kolom += blok.lebar.length + 1;
    return { blok, kolom: awal };
  });
}

/** What the table's name points to: headings and rows. */
export const rentangNama = ({ blok, kolom }: BlokBertempat): Rentang => ({
  baris: BARIS_KEPALA,
  kolom,
  tinggi: 1 + blok.isi.length,
  lebar: blok.lebarNama,
});

/** One row over the whole width of the block. */
export const barisOf = ({ blok, kolom }: BlokBertempat, baris: number): Rentang => ({
  baris,
  kolom,
  tinggi: 1,
  lebar: blok.lebar.length,
});

/** Some columns below the headings. */
export const kolomBadan = (
  { blok, kolom }: BlokBertempat,
  { letak, lebar }: { readonly letak: number; readonly lebar: number },
): Rentang => ({ baris: BARIS_ISI, kolom: kolom + letak, tinggi: blok.isi.length, lebar });

/** The rows of the table. */
export const badanOf = (item: BlokBertempat): Rentang =>
  kolomBadan(item, { letak: 0, lebar: item.blok.lebarNama });

/** Cells that share what may be typed into them. */
export const isianOf = ({ kolom }: BlokBertempat, isian: IsianDipandu): Rentang => ({
  baris: BARIS_ISI + isian.baris,
  kolom: kolom + isian.kolom,
  tinggi: isian.tinggi,
  lebar: 1,
});
