import type { Penulis } from "../narasi/penulis";

/** Numbers of a report in the making; each call counts on. Nothing of a report is numbered by hand. */
export interface Penomoran {
  /** `BAB I`, `BAB II` …; sections and tables begin anew. */
  bab(): string;
  /** `2.1`, `2.2` … in the bab begun last. */
  bagian(): string;
  /** `2.1`, `2.2` … for `Tabel 2.1` in the bab begun last. */
  tabel(): string;
  /** `A.`, `B.` … for the parts of a bab without sections. */
  huruf(): string;
}

/** What a section is put together with. */
export interface AlatSusun {
  readonly tulis: Penulis;
  readonly nomor: Penomoran;
}
