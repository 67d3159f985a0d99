import type { Perhitungan } from "../laporan/perhitungan";
import { alamatLengkap } from "../masukan/alamat";
import type { Masukan } from "../masukan/masukan";
import type { Aturan, BahanPeriksa } from "./aturan";
import { DAFTAR_ATURAN } from "./aturan/index";
import { withKode } from "./kode-bacaan";
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

const kunciOf = ({ kode, letak }: TemuanPeriksa): string | undefined =>
  kode && letak && `${kode} ${alamatLengkap(letak)}`;

/** Where a rule says the same of the same place as reading did, and more, the rule speaks. */
function tanpaUlangan(
  bacaan: readonly TemuanPeriksa[],
  daftarAturan: readonly TemuanPeriksa[],
): readonly TemuanPeriksa[] {
  const disebut = new Set(daftarAturan.map(kunciOf));
  return bacaan.filter((temuan) => {
    const kunci = kunciOf(temuan);
    return kunci === undefined || !disebut.has(kunci);
  });
}

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
    ...tanpaUlangan(withKode(masukan), daftarAturan),
    ...daftarAturan,
    ...listRealisasiPeriode(masukan),
    ...listTahunLaluBerbeda(masukan),
  ]);
}
