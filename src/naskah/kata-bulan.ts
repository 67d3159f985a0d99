import { NAMA_BULAN } from "../format/nama-bulan";

/** Months by the words they are written with, short ones and old spellings too; January is 1. */
export const KATA_BULAN: ReadonlyMap<string, number> = new Map([
  ...NAMA_BULAN.map((nama, ke) => [nama.toLowerCase(), ke + 1] as const),
  ...NAMA_BULAN.map((nama, ke) => [nama.slice(0, 3).toLowerCase(), ke + 1] as const),
  ["sept", 9],
  ["agst", 8],
  ["nopember", 11],
  ["nop", 11],
  ["pebruari", 2],
]);

/** The same for a pattern that ignores case, long words first. */
export const POLA_BULAN = [...KATA_BULAN.keys()].toSorted((a, b) => b.length - a.length).join("|");
