import { formatNilai } from "../format/nilai-indikator";
import { desimal } from "../kinerja/satuan";
import type { Kisi, Letak } from "../masukan/kisi";
import type { BarisKinerja, SelMasukan, TabelKinerja } from "../masukan/masukan";
import { readSel } from "../masukan/sel/baca-sel";

/** A number that stands in a cell; percents as 92. */
export interface NilaiTertulis {
  readonly nilai: number;
  readonly sel: SelMasukan;
}

const DESIMAL_TERBANYAK = 15;

/** What one step of the last written digit is worth: 0,01 for 76,67, and 1 for 77. */
export function digitTerakhir(nilai: number): number {
  const { c, e } = desimal(nilai);
  return 10 ** -Math.min(DESIMAL_TERBANYAK, Math.max(0, c.length - 1 - e));
}

/** Whether the cell itself says that its number is a percentage. */
export const isSelPersen = ({ pengali, teks }: SelMasukan): boolean =>
  pengali === 100 || teks.includes("%");

/** The number as a sentence says it: with the percent sign its cell shows, or the unit of the indikator. */
export const teksTertulis = ({ nilai, sel }: NilaiTertulis, satuan: string): string =>
  formatNilai(nilai, isSelPersen(sel) ? "%" : satuan);

/** The formula in a cell of the grid: null where there is none, undefined where the cell is not in the grid. */
export function rumusDi({ lembar, rentang, rumus }: Kisi, letak: Letak): string | null | undefined {
  if (letak.lembar !== lembar) return undefined;
  return rumus[letak.baris - rentang.baris]?.[letak.kolom - rentang.kolom];
}

/** What somebody typed as the capaian of a row. A formula is nobody's typing, and text is no number. */
export function capaianTertulis(
  { kisiKeluaran, keluaran }: TabelKinerja,
  { baris }: Pick<BarisKinerja, "baris">,
): NilaiTertulis | undefined {
  const { letak: kolom, lembar } = keluaran.capaian;
  if (kolom === undefined || rumusDi(kisiKeluaran, { lembar, baris, kolom }) !== null)
    return undefined;
  const { rentang } = kisiKeluaran;
  const { sel, bacaan } = readSel(kisiKeluaran, baris - rentang.baris, kolom - rentang.kolom);
  return bacaan.jenis === "angka" ? { nilai: bacaan.nilai, sel } : undefined;
}

/** A typed capaian in percentage points; without a percent sign 0,75 may mean 75 % as well. */
export const bacaanCapaian = ({ nilai, sel }: NilaiTertulis): readonly number[] =>
  isSelPersen(sel) ? [nilai] : [nilai, nilai * 100];
