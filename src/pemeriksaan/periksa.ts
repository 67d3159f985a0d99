import type { Perhitungan } from "../laporan/perhitungan";
import type { Masukan } from "../masukan/masukan";
import type { Aturan, BahanPeriksa } from "./aturan";
import { DAFTAR_ATURAN } from "./aturan/index";
import { listMetodeBerbeda } from "./metode-berbeda";
import { listRealisasiPeriode } from "./realisasi-periode";
import { listTahunLaluBerbeda } from "./tahun-lalu-berbeda";
import type { TemuanPeriksa } from "./temuan-periksa";
import { urutkanTemuan } from "./urutkan-temuan";

/** What one rule finds, as temuan. */
export const runAturan = (
  { id, kode, tingkat, check }: Aturan,
  bahan: BahanPeriksa,
): TemuanPeriksa[] =>
  Array.from(check(bahan), (temuan) => ({ aturan: id, kode, tingkat, ...temuan }));

/**
 * The findings of reading and of all rules, gravest first. Without a perhitungan (no readable Kinerja
 * table) there is nothing for the rules to look at.
 */
export function checkMasukan(
  masukan: Masukan,
  perhitungan: Perhitungan | undefined,
): readonly TemuanPeriksa[] {
  const daftarAturan = perhitungan
    ? DAFTAR_ATURAN.flatMap((aturan) => runAturan(aturan, { masukan, perhitungan }))
    : [];
  return urutkanTemuan([
    ...masukan.daftarTemuan,
    ...daftarAturan,
    ...listRealisasiPeriode(masukan),
    ...listMetodeBerbeda(masukan),
    ...listTahunLaluBerbeda(masukan),
  ]);
}
