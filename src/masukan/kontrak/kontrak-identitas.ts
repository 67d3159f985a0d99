import { aliasLaporan } from "./alias-nama";
import type { TabelKontrak } from "./tabel-kontrak";

/** Who reports, for which period and on what grounds, as pairs. */
export const KONTRAK_IDENTITAS = {
  nama: "LKj_Identitas",
  alias: aliasLaporan("Identitas"),
  guna: "siapa yang melapor, untuk periode apa, dan atas dasar apa",
  tanpaJudul: true,
  kelompokAsing: [],
  kolom: {
    kunci: {
      judul: "Keterangan",
      peran: "wajib",
      sinonim: ["keterangan", "identitas", "uraian", "nama isian", "data", "kunci"],
    },
    nilai: { judul: "Isi", peran: "wajib", sinonim: ["isi", "isian", "nilai"] },
  },
} as const satisfies TabelKontrak;
