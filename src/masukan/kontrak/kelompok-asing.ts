/** Group headings whose columns are of the budget, beside the indikator of the same table. */
export const ASING_BAGI_KINERJA: readonly string[] = [
  "anggaran",
  "keuangan",
  "belanja",
  "realisasi anggaran",
  "pagu",
  "pagu anggaran",
  "kinerja anggaran",
  "kinerja keuangan",
];

/** Group headings whose columns are of the indikator, beside the budget of the same table. */
export const ASING_BAGI_ANGGARAN: readonly string[] = [
  "kinerja",
  "indikator kinerja",
  "fisik",
  "target kinerja",
  "capaian kinerja",
  "kinerja fisik",
  "output",
];
