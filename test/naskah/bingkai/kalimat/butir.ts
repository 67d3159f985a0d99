/** Items of a bullet list, often without a verb. */
export const INDIKATOR = [
  "{nama}: [ter|]realisasi {r} dari target {t} (capaian {c});",
  "{nama} dengan target {t}, realisasi {r}, dan capaian {c};",
  "{nama}, ditargetkan {t}, tercapai {r} atau {c};",
  "{nama} ({c}): target {t}, realisasi {r};",
  "{nama} — {r} terhadap {t}, capaian {c}, {k};",
  "capaian {namaKecil} sebesar {c} (target {t}, realisasi {r});",
] as const;

export const UANG = [
  "pagu anggaran {pagu};\n{real} telah direalisasikan ({serap});\nsisa anggaran {sisa}.",
  "anggaran sebesar {pagu} dengan realisasi {real} ({serap}) dan sisa {sisa}.",
  "jumlah pagu {pagu};\njumlah realisasi {real};\npersentase serapan {serap}.",
] as const;

export const CACAH = [
  "jumlah indikator {n}, yang mencapai target {m}, yang belum {u};",
  "indikator yang memenuhi target: {m} dari {n};",
  "indikator yang diukur: {n};",
] as const;

/** What leads to the next year and the last one. */
export const TAHUN_LALU = [
  "{naik} {d} dari tahun {tahunLalu} ({l});",
  "realisasi tahun {tahunLalu} {l}, tahun {tahun} {r}, {naik} {d};",
] as const;
