import { aliasNama } from "./alias-nama";
import { ASING_BAGI_KINERJA } from "./kelompok-asing";
import { KOLOM_HITUNGAN } from "./kolom-hitungan";
import { KOLOM_INDIKATOR } from "./kolom-indikator";
import { KOLOM_LAIN } from "./kolom-lain";
import type { TabelKontrak } from "./tabel-kontrak";

/** The targets alone, where an office keeps the realisasi elsewhere. */
export const KONTRAK_TARGET = {
  nama: "LKj_Target",
  alias: aliasNama("Target"),
  guna: "target setiap indikator, bila realisasinya di tabel lain",
  kelompokAsing: ASING_BAGI_KINERJA,
  kolom: {
    ...KOLOM_INDIKATOR,
    arah: KOLOM_HITUNGAN.arah,
    rumus: KOLOM_HITUNGAN.rumus,
    bobot: KOLOM_HITUNGAN.bobot,
    target: KOLOM_HITUNGAN.target,
    capaian: KOLOM_HITUNGAN.capaian,
    kategori: KOLOM_HITUNGAN.kategori,
    ...KOLOM_LAIN,
  },
} as const satisfies TabelKontrak;
