/**
 * What to put into a cell of its own for some of the lines of `wrapText`: it wraps there as it did, or better. The spaces
 * and breaks at its end are left out; what a person typed at its beginning stays.
 */
export const textOfLines = (lines: readonly string[]): string => lines.join("").trimEnd();
