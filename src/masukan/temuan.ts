import type { Letak, Rentang } from "./kisi";

/** `kesalahan`: a number or the report would be wrong. `peringatan`: probably wrong. `informasi`: good to know. */
export type Tingkat = "kesalahan" | "peringatan" | "informasi";

/** Something found in the data, in words an officer can act on. Never thrown. */
export interface Temuan {
  /** Stable id in kebab-case (`bukan-angka`, `realisasi-melebihi-pagu`); `R-xx` rules carry theirs as well. */
  readonly aturan: string;
  readonly tingkat: Tingkat;
  /** Where; undefined when it is about the workbook as a whole. A rectangle when more than one cell. */
  readonly letak: Tempat | undefined;
  /** What happened, in one sentence, with the value found. */
  readonly pesan: string;
  /** What to do, in one sentence beginning with a verb. */
  readonly saran: string;
}

export interface Tempat {
  readonly lembar: string;
  readonly rentang: Rentang;
}

/** The place of one cell. */
export const tempatSel = ({ lembar, baris, kolom }: Letak): Tempat => ({
  lembar,
  rentang: { baris, kolom, tinggi: 1, lebar: 1 },
});
