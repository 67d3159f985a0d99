import { textInput } from "../../../workbook/cell-input";
import type { AreaStyle } from "../../../workbook/sheet-plan";
import type { Span } from "../grid/grid";
import { floorToPixel } from "../grid/pixel";
import type { Cell, Row } from "../page/piece";
import type { PrintFont } from "../text/measure";
import { lineHeight } from "../text/row-height";
import { textOfLines } from "../text/text-of-lines";
import { wrapText } from "../text/wrap";
import { partLines } from "./part-lines";
import { rowHeightsOf } from "./row-heights";

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
  return partLines(lines).map((part) => {
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

/** Cells side by side, merged over as many rows as the highest needs. */
export function rowsOfCells(sized: readonly SizedCell[]): readonly Row[] {
  const heights = rowHeightsOf(Math.max(0, ...sized.map(({ height }) => height)));
  return heights.map((height, index) => ({
    height,
    cells: index === 0 ? sized.map(({ cell }) => ({ ...cell, rows: heights.length })) : [],
    stretches: false,
  }));
}

/** Free space of any height. */
export const blankRows = (points: number): readonly Row[] =>
  rowHeightsOf(floorToPixel(points)).map((height) => ({ height, cells: [], stretches: false }));
