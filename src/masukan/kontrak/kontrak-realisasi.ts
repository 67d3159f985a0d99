import { aliasNama } from "./alias-nama";
import { ASING_BAGI_KINERJA } from "./kelompok-asing";
import { KOLOM_HITUNGAN } from "./kolom-hitungan";
import { KOLOM_INDIKATOR } from "./kolom-indikator";
import { KOLOM_LAIN } from "./kolom-lain";
import type { TabelKontrak } from "./tabel-kontrak";

/** The realisasi alone, where an office keeps the targets elsewhere. */
export const KONTRAK_REALISASI = {
  nama: "LKj_Realisasi",
  alias: aliasNama("Realisasi"),
  guna: "realisasi setiap indikator, bila targetnya di tabel lain",
  kelompokAsing: ASING_BAGI_KINERJA,
  kolom: {
    ...KOLOM_INDIKATOR,
    realisasi: KOLOM_HITUNGAN.realisasi,
    capaian: KOLOM_HITUNGAN.capaian,
    kategori: KOLOM_HITUNGAN.kategori,
    ...KOLOM_LAIN,
  },
} as const satisfies TabelKontrak;
