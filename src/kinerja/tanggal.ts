/** A calendar day. `bulan` is 1–12; only days that exist are constructed by whoever reads them. */
export interface Tanggal {
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number;
}

const HARI_PER_BULAN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isKabisat = (tahun: number): boolean =>
  (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;

/** Days of a month (1–12) in that year; 0 when there is no such month. */
export const jumlahHari = (bulan: number, tahun: number): number =>
  bulan === 2 && isKabisat(tahun) ? 29 : (HARI_PER_BULAN[bulan - 1] ?? 0);

/** Whether the calendar has that day: there is no 31 February and no month 13. */
export const isTanggal = ({ tahun, bulan, hari }: Tanggal): boolean =>
  [tahun, bulan, hari].every(Number.isInteger) && hari >= 1 && hari <= jumlahHari(bulan, tahun);
