import { textInput } from "../../../workbook/cell-input";
import type { AreaStyle } from "../../../workbook/sheet-plan";
import type { Span } from "../grid/grid";
import { floorToPixel } from "../grid/pixel";
import type { Cell, Row } from "../page/piece";
import type { PrintFont } from "../text/measure";
import { lineHeight, MAX_ROW_HEIGHT } from "../text/row-height";
import { textOfLines } from "../text/text-of-lines";
import { wrapText } from "../text/wrap";
import { partLines } from "./part-lines";

/** A short text of a block that is laid out row by row: of the cover, of a signature. */
export interface ShortText {
  readonly blok: string;
  readonly text: string;
  readonly font: PrintFont;
  readonly span: Span;
  readonly style: AreaStyle;
}

/** A cell with the height it needs. */
export interface SizedCell {
  readonly height: number;
  readonly cell: Cell;
}

/** The text in a cell; in several, should it be too long for one. */
export function textCells({ blok, text, font, span, style }: ShortText): readonly SizedCell[] {
  const lines = wrapText(text, { font, width: span.points });
  const limit = { maxHeight: MAX_ROW_HEIGHT, lineHeight: lineHeight(font) };
  return partLines(lines, limit).map((part) => {
    const written = textOfLines(part);
    const mark = { kunci: blok, sel: undefined, ulangan: false, pemisah: undefined };
    return {
      height: part.length * lineHeight(font),
      cell: {
        span,
        rows: 1,
        input: written === "" ? null : textInput(written),
        style: { ...style, wrap: true },
        mark: { jenis: "teks", ...mark },
      },
    };
  });
}

/** Free space of any height. */
export function blankRows(points: number): readonly Row[] {
  const rows: Row[] = [];
  const highest = floorToPixel(MAX_ROW_HEIGHT);
  for (let rest = floorToPixel(points); rest > 0; rest -= highest)
    rows.push({ height: Math.min(rest, highest), cells: [], stretches: false });
  return rows;
}
