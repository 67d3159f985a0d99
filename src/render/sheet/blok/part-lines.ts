/** What a cell can hold. */
const MAX_CHARACTERS = 32_767;

/** Parts the lines of a text into cells: none of more lines than `maxLines`, none of more characters than a cell can hold. */
export function partLines(
  lines: readonly string[],
  maxLines = Infinity,
): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let length = 0;
  for (const line of lines.flatMap(partLongLine)) {
    const part = parts.at(-1);
    if (part && part.length < maxLines && length + line.length <= MAX_CHARACTERS) {
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
