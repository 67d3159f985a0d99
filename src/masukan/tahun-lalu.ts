import type { Periode } from "../kinerja/periode";
import type { BarisKinerja, PeriodeLain, SumberTahunLalu, TabelKinerja } from "./masukan";
import { groupByIndikator } from "./pasangan-periode";
import { isSelPersen } from "./sel/sel-persen";

const urutanOf = (periode: Periode): number => (periode.jenis === "tahunan" ? 1 : periode.ke);

/** Whether a period is the same part of the year, a year earlier. */
export const isTahunLalu = (kini: Periode, lalu: Periode): boolean =>
  lalu.tahun === kini.tahun - 1 && lalu.jenis === kini.jenis && urutanOf(lalu) === urutanOf(kini);

/** The sheet of the same period a year earlier; undefined without one, and where two claim to be it. */
export function findTahunLalu(
  periode: Periode | undefined,
  daftarPeriodeLain: readonly PeriodeLain[],
): PeriodeLain | undefined {
  const cocok = daftarPeriodeLain.filter((lain) => periode && isTahunLalu(periode, lain.periode));
  return cocok.length === 1 ? cocok[0] : undefined;
}

const isSatuanBerbeda = (a: string, b: string): boolean =>
  a.trim() !== "" && b.trim() !== "" && a.trim().toLowerCase() !== b.trim().toLowerCase();

/**
 * Realisasi of last year's row as this year's can be compared with; undefined where it has none, or in another unit.
 * A predikat is compared with nothing: its score is ours, not the office's.
 */
export function realisasiTahunLalu(kini: BarisKinerja, lalu: BarisKinerja): number | undefined {
  const acuan = kini.indikator.realisasi === undefined ? kini.target : kini.realisasi;
  const takSeukuran =
    lalu.indikator.target?.jenis === "predikat" ||
    isSelPersen(acuan) !== isSelPersen(lalu.realisasi) ||
    isSatuanBerbeda(kini.indikator.satuan, lalu.indikator.satuan);
  return takSeukuran ? undefined : lalu.indikator.realisasi;
}

/** What is typed stands; a dash says that there was nothing. */
const isTertulis = ({ tambahan, tanpaAngka = [] }: BarisKinerja): boolean =>
  tambahan.realisasiTahunLalu !== undefined || tanpaAngka.includes("realisasiTahunLalu");

function isiBaris(kini: BarisKinerja, lalu: BarisKinerja | undefined): BarisKinerja {
  const nilai = lalu && !isTertulis(kini) ? realisasiTahunLalu(kini, lalu) : undefined;
  if (!lalu || nilai === undefined) return kini;
  return {
    ...kini,
    tambahan: { ...kini.tambahan, realisasiTahunLalu: nilai },
    selTambahan: { ...kini.selTambahan, realisasiTahunLalu: lalu.realisasi },
  };
}

/** A Kinerja table with last year's realisasi, and where that is from. */
export interface DenganTahunLalu {
  readonly kinerja: TabelKinerja;
  readonly sumberTahunLalu?: SumberTahunLalu;
}

/** Realisasi of last year from the sheet of that year, wherever the table leaves it out. */
export function withTahunLalu(
  kinerja: TabelKinerja,
  lalu: PeriodeLain | undefined,
): DenganTahunLalu {
  if (!lalu) return { kinerja };
  const pasangan = groupByIndikator({ kinerja }, [lalu]);
  const daftarBaris = kinerja.daftarBaris.map((baris) =>
    isiBaris(baris, pasangan.get(baris)?.[0]?.lain),
  );
  const jumlahIndikator = daftarBaris.filter(
    (baris, indeks) => baris !== kinerja.daftarBaris[indeks],
  ).length;
  if (jumlahIndikator === 0) return { kinerja };
  const { lembar, rentang } = lalu.kinerja.kisiKeluaran;
  return {
    kinerja: { ...kinerja, daftarBaris },
    sumberTahunLalu: { periode: lalu.periode, tempat: { lembar, rentang }, jumlahIndikator },
  };
}
