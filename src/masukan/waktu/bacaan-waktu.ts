/** What came of reading a date or a period: the value, or a clause saying why there is none. */
export type BacaanWaktu<Nilai> =
  | { readonly status: "terbaca"; readonly nilai: Nilai }
  | { readonly status: "ditolak"; readonly sebab: string };

export const terbaca = <Nilai>(nilai: Nilai): BacaanWaktu<Nilai> => ({ status: "terbaca", nilai });

/** `sebab` continues “Tanggal Laporan “…” di Identitas!B9 …”. */
export const ditolak = (sebab: string): BacaanWaktu<never> => ({ status: "ditolak", sebab });
