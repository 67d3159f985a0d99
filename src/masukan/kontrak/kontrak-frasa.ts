import { aliasLaporan } from "./alias-nama";
import type { TabelKontrak } from "./tabel-kontrak";

/** The office's own wording of a block, with slots. */
export const KONTRAK_FRASA = {
  nama: "LKj_Frasa",
  alias: aliasLaporan("Frasa"),
  guna: "susunan kalimat kantor sendiri untuk bagian laporan",
  kelompokAsing: [],
  kolom: {
    bagian: { judul: "Bagian", peran: "wajib", sinonim: ["bagian", "kunci", "blok", "kode"] },
    teks: {
      judul: "Teks",
      peran: "wajib",
      sinonim: ["teks", "frasa", "kalimat", "bunyi", "redaksi"],
    },
  },
} as const satisfies TabelKontrak;
