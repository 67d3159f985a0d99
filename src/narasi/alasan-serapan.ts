import type { AlasanTanpaSerapan } from "../anggaran/kegiatan";

/** Why there is no serapan, in the words of the report; continues “karena”. */
export const KATA_ALASAN_TANPA_SERAPAN: Readonly<Record<AlasanTanpaSerapan, string>> = {
  "tidak-ada-anggaran": "laporan ini tidak memuat data anggaran",
  "pagu-kosong": "pagu anggaran belum diisi",
  "pagu-nol": "pagu anggaran bernilai nol",
  "realisasi-kosong": "realisasi anggaran belum dilaporkan",
  "tidak-terbaca": "sebagian data anggaran tidak terbaca",
};
