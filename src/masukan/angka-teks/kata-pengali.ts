/** Words that make another number of the one before them (`1,5 juta`), in lower case; what they multiply it by. */
export const KATA_PENGALI: ReadonlyMap<string, number> = new Map([
  ["ribu", 1e3],
  ["rb", 1e3],
  ["juta", 1e6],
  ["jt", 1e6],
  ["miliar", 1e9],
  ["milyar", 1e9],
  ["triliun", 1e12],
  ["trilyun", 1e12],
]);

/** The same words as alternatives of a pattern. */
export const POLA_PENGALI = [...KATA_PENGALI.keys()].join("|");
