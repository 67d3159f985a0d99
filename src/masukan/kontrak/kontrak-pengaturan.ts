import { aliasNama } from "./alias-nama";
import type { TabelKontrak } from "./tabel-kontrak";

/** The settings of DOMAIN §2, as pairs. */
export const KONTRAK_PENGATURAN = {
  nama: "LKj_Pengaturan",
  alias: aliasNama("Pengaturan"),
  guna: "pilihan cara menghitung, menulis, dan mencetak",
  tanpaJudul: true,
  kelompokAsing: [],
  kolom: {
    kunci: {
      judul: "Pengaturan",
      peran: "wajib",
      sinonim: ["pengaturan", "kunci", "nama", "setelan", "nama pengaturan", "keterangan", "opsi"],
    },
    nilai: { judul: "Nilai", peran: "wajib", sinonim: ["nilai", "isi", "pilihan", "isian"] },
  },
} as const satisfies TabelKontrak;
