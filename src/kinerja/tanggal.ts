/** A calendar day. `bulan` is 1–12; only days that exist are constructed by whoever reads them. */
export interface Tanggal {
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number;
}
