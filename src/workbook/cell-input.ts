/**
 * Value or formula for one cell; `null` leaves the cell as it is, `""` clears it. A string that begins with `=` is a
 * formula, in en-US notation; every other string is text and stays text whatever it looks like (`-5`, `1/2`, `TRUE`).
 * Text that itself begins with `=` or `'` carries one `'` in front, as one would type it (see {@link textInput}).
 */
export type CellInput = string | number | boolean | null;

/** The {@link CellInput} for a text, so that one that begins with `=` is never taken for a formula. */
export const textInput = (text: string): string => (/^[=']/.test(text) ? `'${text}` : text);
