/** What a cell can hold. */
const MAX_CHARACTERS = 32_767;

/** How many lines of `lineHeight` stand in `maxHeight`; one at least. */
interface RowLimit {
  readonly maxHeight: number;
  readonly lineHeight: number;
}

/** Parts the lines of a text into cells: none higher than `maxHeight`, none with more characters than a cell can hold. */
export function partLines(
  lines: readonly string[],
  { maxHeight, lineHeight }: RowLimit,
): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let length = 0;
  for (const line of lines.flatMap(partLongLine)) {
    const part = parts.at(-1);
    const fits = part !== undefined && (part.length + 1) * lineHeight <= maxHeight;
    if (fits && length + line.length <= MAX_CHARACTERS) {
      part.push(line);
      length += line.length;
    } else {
      parts.push([line]);
      length = line.length;
    }
  }
  return parts;
}

/** Signs without width make a line of any length. */
function partLongLine(line: string): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > MAX_CHARACTERS) {
    const end = isLowSurrogate(rest, MAX_CHARACTERS) ? MAX_CHARACTERS - 1 : MAX_CHARACTERS;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

const isLowSurrogate = (text: string, index: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(index));
