import { aliasLaporan } from "./alias-nama";
import { kolomButir } from "./kolom-butir";
import type { TabelKontrak } from "./tabel-kontrak";

/** The office's own conclusions, a list. */
export const KONTRAK_KESIMPULAN = {
  nama: "LKj_Kesimpulan",
  alias: aliasLaporan("Kesimpulan"),
  guna: "kesimpulan kantor untuk Bab Penutup, satu butir tiap baris",
  tanpaJudul: true,
  kelompokAsing: [],
  kolom: kolomButir("Kesimpulan", "simpulan", "uraian kesimpulan"),
} as const satisfies TabelKontrak;
