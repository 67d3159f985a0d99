import { aliasLaporan } from "./alias-nama";
import { kolomButir } from "./kolom-butir";
import type { TabelKontrak } from "./tabel-kontrak";

/** What helped, a list. */
export const KONTRAK_FAKTOR = {
  nama: "LKj_Faktor",
  alias: aliasLaporan("Faktor"),
  guna: "faktor pendukung, satu butir tiap baris",
  tanpaJudul: true,
  kelompokAsing: [],
  kolom: kolomButir(
    "Faktor",
    "faktor pendukung",
    "faktor keberhasilan",
    "faktor penyebab",
    "penyebab keberhasilan",
  ),
} as const satisfies TabelKontrak;
