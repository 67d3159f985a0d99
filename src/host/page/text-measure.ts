import type { CellStyle } from "../document/host-document";

const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;

let canvas: CanvasRenderingContext2D | null | undefined;

/** Pixels a text takes in one line; an estimate where there is no canvas. */
export function measureText(text: string, font: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * 7;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** Fonts with the same widths, for machines that lack Microsoft's. */
const SAME_WIDTHS: Readonly<Record<string, string>> = {
  calibri: "Carlito",
  arial: '"Liberation Sans", Arimo',
  "times new roman": '"Liberation Serif", Tinos',
};

/** The CSS font of a cell. Sizes are not rounded: a paragraph breaks where it breaks on paper. */
export function fontOf(style: CellStyle | undefined): string {
  const { name = DEFAULT_FONT, size = DEFAULT_SIZE, bold, italic } = style?.font ?? {};
  const pixels = Number(((size * 96) / 72).toFixed(3));
  const fallback = SAME_WIDTHS[name.toLowerCase()] ?? "Carlito";
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${pixels}px "${name.replaceAll('"', "")}", ${fallback}, "Segoe UI", Arial, sans-serif`;
}

/** Height of one line: 20 pixels for 11 points, as Excel has it. */
export const linePixels = (style: CellStyle | undefined): number =>
  Math.ceil(((style?.font?.size ?? DEFAULT_SIZE) * 20) / DEFAULT_SIZE);

/** Lines a text takes when its words are broken at `width` pixels. */
export function countLines(text: string, width: number, font: string): number {
  return text
    .split("\n")
    .map((paragraph) => linesOfParagraph(paragraph, width, font))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOfParagraph(paragraph: string, width: number, font: string): number {
  if (width === Infinity || measureText(paragraph, font) <= width) return 1;
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(/(?<=\s)/)) {
    const needed = measureText(word, font);
    if (filled > 0 && filled + needed > width) {
      lines += 1;
      filled = 0;
    }
    filled += needed;
  }
  return lines;
}
