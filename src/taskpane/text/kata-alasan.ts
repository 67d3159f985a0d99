import type { AlasanTanpaSerapan } from "../../anggaran/kegiatan";
import type { AlasanTakTerukur } from "../../kinerja/indikator";

/** Why an indikator has no capaian; continues “tak terukur:”. */
export const KATA_TAK_TERUKUR: Readonly<Record<AlasanTakTerukur, string>> = {
  "target-kosong": "target belum diisi",
  "target-bukan-angka": "target bukan angka",
  "target-galat-sel": "sel target berisi galat",
  "target-nol": "target nol",
  "target-negatif": "target kurang dari nol",
  "realisasi-kosong": "realisasi belum diisi",
  "realisasi-bukan-angka": "realisasi bukan angka",
  "realisasi-galat-sel": "sel realisasi berisi galat",
  "realisasi-nol": "realisasi nol tidak dapat dihitung dengan rumus B",
  "satuan-berbeda": "satuan target dan realisasi berbeda",
  "predikat-tak-dikenal": "predikat tidak dikenal",
};

/** Why a row of the budget has no serapan; continues “tak terukur:”. */
export const KATA_TANPA_SERAPAN: Readonly<Record<AlasanTanpaSerapan, string>> = {
  "pagu-kosong": "pagu belum diisi",
  "pagu-nol": "pagu nol",
  "realisasi-kosong": "realisasi anggaran belum diisi",
  "tidak-terbaca": "isi selnya tidak terbaca",
  "tidak-ada-anggaran": "tidak ada tabel anggaran",
};
