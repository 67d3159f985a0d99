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

/** The CSS font of a cell. Carlito has the widths of Calibri where Calibri is missing. */
export function fontOf(style: CellStyle | undefined): string {
  const { name = DEFAULT_FONT, size = DEFAULT_SIZE, bold, italic } = style?.font ?? {};
  const pixels = Math.round((size * 96) / 72);
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${pixels}px "${name.replaceAll('"', "")}", Carlito, "Segoe UI", Arial, sans-serif`;
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
