import { formatNilai, formatTarget, isSatuanPersen } from "../format/nilai-indikator";
import type { Pembulatan } from "../kinerja/pengaturan";
import type { BarisKinerja, SelMasukan } from "../masukan/masukan";

const isPersen = (satuan: string, { pengali, teks }: SelMasukan): boolean =>
  pengali === 100 || teks.includes("%") || isSatuanPersen(satuan);

/** The unit one of the row's numbers is printed with: `%` where its cell or the unit says so, else as typed. */
export const satuanCetak = ({ indikator: { satuan } }: BarisKinerja, sel: SelMasukan): string =>
  isPersen(satuan, sel) ? "%" : satuan.trim();

const asTyped = ({ teks }: SelMasukan): string | undefined => teks.trim() || undefined;

/** Target as printed: `92%`, `73 orang`, `80–90%`, `WTP`; what could not be read as it stands; undefined when blank. */
export function targetTercetak(baris: BarisKinerja, pembulatan: Pembulatan): string | undefined {
  const { target } = baris.indikator;
  if (!target) return asTyped(baris.target);
  return formatTarget(target, satuanCetak(baris, baris.target), pembulatan);
}

/** Realisasi as printed; a predikat, and what could not be read, as it stands; undefined when blank. */
export function realisasiTercetak(baris: BarisKinerja, pembulatan: Pembulatan): string | undefined {
  const { realisasi, target } = baris.indikator;
  if (realisasi === undefined || target?.jenis === "predikat") return asTyped(baris.realisasi);
  return formatNilai(realisasi, satuanCetak(baris, baris.realisasi), pembulatan);
}
