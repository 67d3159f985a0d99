import type { Periode } from "../kinerja/periode";
import type { Tanggal } from "../kinerja/tanggal";
import { jumlahHari } from "../kinerja/tanggal";

const BULAN = { tribulan: 3, semester: 6 } as const;

/** The last day of a period. */
export function akhirPeriode(periode: Periode): Tanggal {
  const { tahun } = periode;
  const bulan = periode.jenis === "tahunan" ? 12 : periode.ke * BULAN[periode.jenis];
  return { tahun, bulan, hari: jumlahHari(bulan, tahun) };
}

const urutan = ({ tahun, bulan, hari }: Tanggal): number => tahun * 10_000 + bulan * 100 + hari;

/** Whether the first day comes before the second. */
export const isSebelum = (a: Tanggal, b: Tanggal): boolean => urutan(a) < urutan(b);
