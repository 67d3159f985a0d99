import type { Periode } from "../../kinerja/periode";
import type { Tanggal } from "../../kinerja/tanggal";
import { jumlahHari } from "../../kinerja/tanggal";

/** The months of one year that a report covers, first and last (1–12): also those of a caturwulan. */
export interface Masa {
  readonly bulanAwal: number;
  readonly bulanAkhir: number;
  readonly tahun: number;
}

const PANJANG = { tribulan: 3, caturwulan: 4, semester: 6 } as const;

/** The nth part of a year, by how the year is divided; undefined where it has no such part. */
export function masaBagian(
  jenis: keyof typeof PANJANG,
  ke: number,
): Pick<Masa, "bulanAwal" | "bulanAkhir"> | undefined {
  const panjang = PANJANG[jenis];
  const bulanAkhir = ke * panjang;
  return ke >= 1 && bulanAkhir <= 12
    ? { bulanAwal: bulanAkhir - panjang + 1, bulanAkhir }
    : undefined;
}

/** The months of a period. */
export const masaOf = (periode: Periode): Masa => ({
  bulanAwal: 1,
  bulanAkhir: 12,
  tahun: periode.tahun,
  ...(periode.jenis === "tahunan" ? {} : masaBagian(periode.jenis, periode.ke)),
});

/** The last day of the months a report covers. */
export const akhirMasa = ({ bulanAkhir, tahun }: Masa): Tanggal => ({
  tahun,
  bulan: bulanAkhir,
  hari: jumlahHari(bulanAkhir, tahun),
});
