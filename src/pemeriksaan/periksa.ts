import type { Perhitungan } from "../laporan/perhitungan";
import type { Masukan } from "../masukan/masukan";
import type { Temuan } from "../masukan/temuan";
import type { Aturan, BahanPeriksa } from "./aturan";
import { DAFTAR_ATURAN } from "./aturan/index";
import { urutkanTemuan } from "./urutkan-temuan";

/** What one rule finds, as temuan. */
export const runAturan = ({ id, tingkat, check }: Aturan, bahan: BahanPeriksa): Temuan[] =>
  Array.from(check(bahan), (temuan) => ({ aturan: id, tingkat, ...temuan }));

/**
 * The findings of reading and of all rules, gravest first. Without a perhitungan (no readable Kinerja
 * table) there is nothing for the rules to look at.
 */
export function checkMasukan(
  masukan: Masukan,
  perhitungan: Perhitungan | undefined,
): readonly Temuan[] {
  const daftarAturan = perhitungan
    ? DAFTAR_ATURAN.flatMap((aturan) => runAturan(aturan, { masukan, perhitungan }))
    : [];
  return urutkanTemuan([...masukan.daftarTemuan, ...daftarAturan]);
}
