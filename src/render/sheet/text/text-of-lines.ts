/** The text of some lines of `wrapText`, to put into a cell of their own: they wrap there as they did. */
export const textOfLines = (lines: readonly string[]): string => lines.join("").trimEnd();
