import type { Temuan } from "./temuan";

/**
 * Findings that stand in the way of writing: to go on would put a wrong number into a cell, or write into a cell that
 * is not ours. All other kesalahan leave their own row tak terukur and the rest can be written.
 */
const PENGHALANG: ReadonlySet<string> = new Set([
  "tabel-kinerja-tidak-ada",
  "nama-ganda",
  "nama-rusak",
  "nama-konstanta",
  "nama-tak-berbatas",
  "judul-tidak-ditemukan",
  "kolom-wajib-tidak-ada",
  "kolom-ganda",
  "tabel-kosong",
  "tanpa-pasangan",
  "realisasi-tidak-ada",
  "dua-tabel",
  "skala-tidak-terbaca",
  "pengaturan-nilai-tidak-dikenal",
  "pengaturan-ganda",
  "arah-tidak-dikenal",
  "rumus-tidak-dikenal",
  "sel-keluaran-gabungan",
]);

/** Whether nothing may be written while this temuan stands. */
export const isHalangan = ({ aturan, tingkat }: Temuan): boolean =>
  tingkat === "kesalahan" && PENGHALANG.has(aturan);
