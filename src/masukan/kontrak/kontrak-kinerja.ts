import { aliasNama } from "./alias-nama";
import { ASING_BAGI_KINERJA } from "./kelompok-asing";
import { KOLOM_HITUNGAN } from "./kolom-hitungan";
import { KOLOM_INDIKATOR } from "./kolom-indikator";
import { KOLOM_LAIN } from "./kolom-lain";
import type { TabelKontrak } from "./tabel-kontrak";

/** Targets and realisasi of the indikator in one table (DOMAIN §3). */
export const KONTRAK_KINERJA = {
  nama: "LKj_Kinerja",
  alias: aliasNama("Kinerja"),
  guna: "target dan realisasi setiap indikator",
  kelompokAsing: ASING_BAGI_KINERJA,
  kolom: { ...KOLOM_INDIKATOR, ...KOLOM_HITUNGAN, ...KOLOM_LAIN },
} as const satisfies TabelKontrak;
