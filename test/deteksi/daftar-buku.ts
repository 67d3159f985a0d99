import type { BukuUji } from "../support/buku-uji";
import { BUKU_01 } from "./buku-01-satu-lembar";
import { BUKU_02 } from "./buku-02-banyak-lembar";
import { BUKU_03 } from "./buku-03-triwulan-mendatar";
import { BUKU_04 } from "./buku-04-berdampingan";
import { BUKU_05 } from "./buku-05-tabel-excel";
import { BUKU_06 } from "./buku-06-angka-teks";
import { BUKU_07 } from "./buku-07-baris-kosong";
import { BUKU_08 } from "./buku-08-lembar-per-triwulan";
import { BUKU_09 } from "./buku-09-setara";
import { BUKU_10 } from "./buku-10-biaya-per-hasil";

/** The ten layouts, by number. */
export const DAFTAR_BUKU: Readonly<Record<string, BukuUji>> = {
  "buku-01": BUKU_01,
  "buku-02": BUKU_02,
  "buku-03": BUKU_03,
  "buku-04": BUKU_04,
  "buku-05": BUKU_05,
  "buku-06": BUKU_06,
  "buku-07": BUKU_07,
  "buku-08": BUKU_08,
  "buku-09": BUKU_09,
  "buku-10": BUKU_10,
};
