/** Short sentences without ornament, as in telegrams and margin notes. */
export const INDIKATOR = [
  "{nama}: target {t}, realisasi {r}, capaian {c}.",
  "{nama} - T {t}, R {r}, C {c}.",
  "{nama}. Target {t}. Realisasi {r}. Capaian {c}. Kategori {k}.",
  "{nama}: {r} dari {t} ({c}).",
  "{nama} target {t} realisasi {r} capaian {c}",
  "{nama} = {r} (target {t}); capaian {c}.",
  "{nama}: {r}/{t} = {c}.",
  "{nama} {r}, target {t}, {c}, {hasil}.",
  "{nama}: target {t}; realisasi {r}; capaian {c}; kategori {k}.",
] as const;

export const ASAL = [
  "Dari {dari} {benda}: {jadi} {kerja}, {belum} belum.",
  "{^benda} {dari}, {kerja} {jadi}, sisa {belum}.",
  "{jadi} dari {dari} {benda} {kerja}.",
  "Total {benda} {dari}. {^kerja} {jadi}. Belum {belum}.",
] as const;

export const TAHUN_LALU = [
  "Tahun {tahunLalu}: {l}. {^naik} {d}.",
  "Th. lalu {l}, {naik} {d}.",
  "Dibanding {tahunLalu} ({l}) {naik} {d}.",
  "{tahunLalu}: {l}; {tahun}: {r}.",
] as const;

export const SELISIH = [
  "Kurang {kurang} dari target.",
  "Lebih {lewat} dari target.",
  "Selisih kurang {kurang}.",
  "Target terlampaui {lewat}.",
] as const;

export const UANG = [
  "Anggaran: pagu {pagu}, realisasi {real}, serapan {serap}, sisa {sisa}.",
  "Pagu {pagu}. Realisasi {real}. Serapan {serap}. Sisa {sisa}.",
  "Dana {pagu} terpakai {real} ({serap}), sisa {sisa}.",
  "Pagu {pagu} realisasi {real} = {serap} sisa {sisa}",
] as const;

export const PROGRAM = [
  "{nama}: {pagu} / {real} / {serap}.",
  "{nama}: pagu {pagu}, realisasi {real} ({serap}).",
  "{nama}: {real} dari {pagu}, sisa {sisa}.",
] as const;

export const CACAH = [
  "Indikator {n}: tercapai {m}, belum {u}.",
  "{n} indikator, {m} tercapai, {u} tidak tercapai.",
  "Tercapai {m} dari {n} indikator.",
  "Indikator diukur {n}.",
] as const;

export const RATA = [
  "Rata-rata capaian {rata}.",
  "Rata-rata {rata} ({kr}).",
  "Capaian rata-rata: {rata}.",
] as const;

export const RINCIAN = [
  "Rincian: {daftar}.",
  "Total {total}: {daftar}.",
  "{^daftar}; jumlah {total}.",
  "Terdiri dari {daftar}. Jumlah {total}.",
] as const;

export const PEMBUKA = [
  "{kantorLain} {daerah}. {periode}.",
  "Laporan kinerja {kantorLain} {periode}.",
] as const;
