import type { Letak } from "../../masukan/kisi";
import type { SelMasukan } from "../../masukan/masukan";
import type { BahanLaporan } from "../bahan";
import { KELUARAN_KOSONG } from "../keluaran-terisi";
import { rumusLetak, rumusMasukan } from "./rumus-sel";

/** Formulas of pagu, realisasi and serapan, where other cells show just the same. */
export interface RumusAnggaran {
  readonly pagu: string | undefined;
  readonly realisasi: string | undefined;
  readonly serapan: string | undefined;
}

const TANPA_RUMUS: RumusAnggaran = { pagu: undefined, realisasi: undefined, serapan: undefined };

const rumusRupiah = (sel: SelMasukan): string | undefined =>
  rumusMasukan(sel, { isPersen: false, isDibulatkan: false });

const rumusTerisi = (letak: Letak | undefined): string | undefined => letak && rumusLetak(letak);

/** Formulas of the sums over the whole budget. */
export function rumusSeluruhAnggaran({ tabelHidup, keluaranTerisi }: BahanLaporan): RumusAnggaran {
  if (!tabelHidup) return TANPA_RUMUS;
  const { pagu, realisasi, serapan } = (keluaranTerisi ?? KELUARAN_KOSONG).jumlah;
  return {
    pagu: rumusTerisi(pagu),
    realisasi: rumusTerisi(realisasi),
    serapan: rumusTerisi(serapan),
  };
}

/** Formulas of one row of the budget table, by its place in `barisAnggaran`. */
export function rumusKegiatan(
  indeks: number,
  { tabelHidup, barisAnggaran, keluaranTerisi }: BahanLaporan,
): RumusAnggaran {
  const baris = barisAnggaran?.[indeks];
  if (!tabelHidup || !baris) return TANPA_RUMUS;
  return {
    pagu: rumusRupiah(baris.pagu),
    realisasi: rumusRupiah(baris.realisasi),
    serapan: rumusTerisi((keluaranTerisi ?? KELUARAN_KOSONG).serapan[indeks]),
  };
}

/** Formulas of the sums over some leaves: those of the whole, or of the only leaf; sums of others stand nowhere. */
export function rumusDaun(
  daun: readonly number[],
  isSemua: boolean,
  bahan: BahanLaporan,
): RumusAnggaran {
  const [satu] = daun;
  if (satu !== undefined && daun.length === 1) return rumusKegiatan(satu, bahan);
  return isSemua ? rumusSeluruhAnggaran(bahan) : TANPA_RUMUS;
}
