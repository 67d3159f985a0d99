import type { Temuan, Tingkat } from "../masukan/temuan";

const BERAT: Readonly<Record<Tingkat, number>> = { kesalahan: 0, peringatan: 1, informasi: 2 };

/** Gravest first; within one tingkat the order is kept. */
export const urutkanTemuan = <T extends Pick<Temuan, "tingkat">>(
  daftarTemuan: readonly T[],
): readonly T[] => [...daftarTemuan].sort((a, b) => BERAT[a.tingkat] - BERAT[b.tingkat]);
