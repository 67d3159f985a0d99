import { aliasLaporan } from "./alias-nama";
import { kolomButir } from "./kolom-butir";
import type { TabelKontrak } from "./tabel-kontrak";

/** The functions of the post, a list. */
export const KONTRAK_FUNGSI = {
  nama: "LKj_Fungsi",
  alias: aliasLaporan("Fungsi"),
  guna: "fungsi jabatan, satu butir tiap baris",
  tanpaJudul: true,
  kelompokAsing: [],
  kolom: kolomButir("Fungsi", "fungsi jabatan", "uraian fungsi", "tugas", "uraian tugas"),
} as const satisfies TabelKontrak;
