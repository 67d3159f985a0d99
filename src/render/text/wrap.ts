/** Lines of at most `width` characters, broken between words; a word longer than a line is broken inside. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
    for (; line.length > width; line = line.slice(width)) lines.push(line.slice(0, width));
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

const blanks = (count: number): string => " ".repeat(Math.max(0, count));

/** The text in the middle of a line of `width`; of an odd number of blanks the greater half stands behind. */
export function center(text: string, width: number): string {
  const rest = Math.max(0, width - text.length);
  return blanks((rest - (rest % 2)) / 2) + text;
}

/** The text at one side of a cell, or in its middle, filled to `width`. */
export function align(text: string, width: number, side: "kiri" | "tengah" | "kanan"): string {
  switch (side) {
    case "kiri":
      return text.padEnd(width);
    case "tengah":
      return center(text, width).padEnd(width);
    case "kanan":
      return text.padStart(width);
  }
}
