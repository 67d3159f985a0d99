import type { Letak } from "./kisi";
import type { Tempat } from "./temuan";

/** Names of the contract (DESAIN §4), without prefix. */
export type NamaTabel =
  "Kinerja" | "Target" | "Realisasi" | "Anggaran" | "Skala" | "Pengaturan" | NamaTabelLaporan;

/** Tables that only the report reads; a workbook without them can be computed all the same. */
export type NamaTabelLaporan =
  "Identitas" | "Fungsi" | "Masalah" | "Faktor" | "Kesimpulan" | "Frasa";

/** Where a table of the contract was found. */
export interface SumberTabel {
  readonly tabel: NamaTabel;
  /** The name as the workbook has it: `LKj_Kinerja`, `TabelTarget`. */
  readonly nama: string;
  readonly cakupan: "lembar" | "buku";
  /** The whole named range. */
  readonly tempat: Tempat;
  readonly jumlahBaris: number;
}

/** A cell the add-in may read a number from. */
export interface SelMasukan {
  readonly letak: Letak;
  /** The cell holds a true number, so that a live formula may refer to it. Text, blanks and errors do not. */
  readonly berupaAngka: boolean;
  /** Cell value × `pengali` = the number in the indikator: 100 for percent-formatted fractions, else 1. */
  readonly pengali: 1 | 100;
  readonly teks: string;
}
