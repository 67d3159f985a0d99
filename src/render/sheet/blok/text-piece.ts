import { textInput } from "../../../workbook/cell-input";
import type { AreaStyle } from "../../../workbook/sheet-plan";
import type { Span } from "../grid/grid";
import type { Layout } from "../layout";
import type { Cell, Frame, Mark, Piece, Row } from "../page/piece";
import { fontStyle } from "../text-style";
import type { PrintFont } from "../text/measure";
import { lineHeight } from "../text/row-height";
import { textOfLines } from "../text/text-of-lines";
import { wrapText } from "../text/wrap";
import { partLines } from "./part-lines";
import { rowHeightsOf } from "./row-heights";

/** A text that runs over as many lines as it needs. */
export interface TextSpec {
  readonly blok: string;
  readonly text: string;
  readonly mark: Pick<Mark, "jenis" | "kunci">;
  readonly span: Span;
  readonly font: PrintFont;
  readonly horizontal: NonNullable<AreaStyle["horizontal"]>;
  readonly before: number;
  readonly after: number;
  /** A number or mark beside the first line. */
  readonly label?: { readonly text: string; readonly span: Span };
  /** A box to tick beside the first line, which then stands in a row of its own. */
  readonly box?: Span;
  /** Never parted between two pages. */
  readonly whole?: boolean;
  readonly startsPage?: boolean;
  readonly keepsWithNext?: boolean;
}

/** A single line at the foot or the head of a page looks lost. */
const MIN_LINES = 2;

export function textPiece(spec: TextSpec, layout: Layout): Piece {
  const { blok, text, font, span, before, after, whole = false } = spec;
  const lines = wrapText(text, { font, width: span.points });
  const height = lineHeight(font);
  return {
    kunci: blok,
    steps: lines.length,
    before,
    after,
    startsPage: spec.startsPage ?? false,
    endsPage: false,
    keepsWithNext: spec.keepsWithNext ?? false,
    mayPartAfter: (step) => !whole && step + 1 >= MIN_LINES && lines.length - step - 1 >= MIN_LINES,
    heightOf: (from, to) => (to - from) * height,
    stripOf: (from, to) => {
      const parts = partsOf(lines.slice(from, to), from === 0 && spec.box !== undefined);
      const rows = parts.flatMap((part, index) => {
        const isLast = to === lines.length && index === parts.length - 1;
        return textRows(spec, layout, { lines: part, first: from === 0 && index === 0, isLast });
      });
      return { rows, frames: from === 0 ? framesOf(spec) : [] };
    },
  };
}

const framesOf = ({ box }: TextSpec): Frame[] =>
  box ? [{ row: 0, rows: 1, span: box, border: "box" }] : [];

/** The lines of each cell; a box to tick is no higher than a line. */
function partsOf(lines: readonly string[], firstAlone: boolean): readonly (readonly string[])[] {
  if (!firstAlone || lines.length === 1) return partLines(lines);
  return [...partLines(lines.slice(0, 1)), ...partLines(lines.slice(1))];
}

interface CellLines {
  readonly lines: readonly string[];
  readonly first: boolean;
  readonly isLast: boolean;
}

/** One cell, merged over as many rows as its height needs. */
function textRows(spec: TextSpec, layout: Layout, { lines, first, isLast }: CellLines): Row[] {
  const { font, label, box } = spec;
  const heights = rowHeightsOf(lines.length * lineHeight(font));
  const style = fontStyle(font, layout.font);
  const cell = textCell(spec, style, { lines, isLast, rows: heights.length });
  const beside = first && label ? [labelCell(label, style, spec.blok)] : [];
  const stretches = !(first && box);
  return heights.map((height, index) => ({
    height,
    stretches,
    cells: index === 0 ? [...beside, cell] : [],
  }));
}

function textCell(
  { span, horizontal, mark }: TextSpec,
  style: AreaStyle,
  { lines, isLast, rows }: Omit<CellLines, "first"> & { readonly rows: number },
): Cell {
  const written = textOfLines(lines);
  const pemisah = isLast ? undefined : lines.join("").slice(written.length);
  return {
    span,
    rows,
    input: written === "" ? null : textInput(written),
    style: { ...style, horizontal, vertical: "Top", wrap: true },
    mark: { ...mark, sel: undefined, ulangan: false, pemisah },
  };
}

const labelCell = (
  { text, span }: NonNullable<TextSpec["label"]>,
  style: AreaStyle,
  kunci: string,
): Cell => ({
  span,
  rows: 1,
  input: textInput(text),
  style: { ...style, horizontal: "Left", vertical: "Top" },
  mark: { jenis: "teks", kunci, sel: undefined, ulangan: false, pemisah: undefined },
});
