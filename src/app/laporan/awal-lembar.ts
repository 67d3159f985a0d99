import type { Tempat } from "../../masukan/temuan";

/** The first cell of a sheet: selecting it opens the sheet at its top. */
export const awalLembar = (lembar: string): Tempat => ({
  lembar,
  rentang: { baris: 0, kolom: 0, tinggi: 1, lebar: 1 },
});
