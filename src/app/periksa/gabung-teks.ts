/** The cells of one text as one: part n begins after the parts before it and a blank for each. */
export const gabungTeks = (daftar: readonly string[]): string => daftar.join(" ");
