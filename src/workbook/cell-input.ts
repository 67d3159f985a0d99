/** The {@link CellInput} for a text, so that one that begins with `=` is never taken for a formula. */
export const textInput = (text: string): string => (/^[=']/.test(text) ? `'${text}` : text);
