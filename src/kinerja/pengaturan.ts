import type { AturanCelah, Skala } from "./skala";

export type BatasCapaian = "tanpa" | 100 | 110 | 120;
export type Pembulatan = "cegah-100-palsu" | "setengah-ke-atas" | "potong";

/** The settings of DOMAIN §2, from `LKj_Pengaturan`; what it leaves out has its default. */
export interface Pengaturan {
  readonly batasCapaian: BatasCapaian;
  readonly pembulatan: Pembulatan;
  readonly aturanCelah: AturanCelah;
  /** Percentage points within which capaian and serapan count as equal. */
  readonly toleransiEfisiensi: number;
  /** Live formulas or plain numbers in the output columns. */
  readonly keluaran: "rumus" | "angka";
  readonly kategoriKeluaran: "rumus" | "teks";
}

export const PENGATURAN_BAWAAN: Pengaturan = {
  batasCapaian: "tanpa",
  pembulatan: "cegah-100-palsu",
  aturanCelah: "batas-bawah",
  toleransiEfisiensi: 5,
  keluaran: "rumus",
  kategoriKeluaran: "rumus",
};

/** What a judgement needs besides the indicators. */
export interface DasarPenilaian {
  readonly skala: Skala;
  readonly pengaturan: Pengaturan;
}
