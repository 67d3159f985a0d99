import type { BlokTandaTangan, TandaTangan } from "../../../dokumen/dokumen";
import type { Span } from "../grid/grid";
import type { Layout } from "../layout";
import type { Piece, Row } from "../page/piece";
import { space } from "../spacing";
import { fontStyle } from "../text-style";
import type { PrintFont } from "../text/measure";
import { rowsPiece } from "./rows-piece";
import { blankRows, rowsOfCells, type SizedCell, textCells } from "./text-rows";

/** Lines left free to sign in. */
const SIGNING_LINES = 4;

/** One or two blocks side by side; posts stand on one line, names on another. */
export function renderTandaTangan(tanda: TandaTangan, layout: Layout): Piece {
  const { font, grid, edges } = layout;
  const right = grid.between(edges.signatureRight, edges.right);
  const left = grid.between(0, edges.signatureLeft);
  const sides = [
    ...(tanda.kiri ? [sideOf(tanda.kiri, { kunci: tanda.kunci, span: left, font })] : []),
    sideOf(tanda.kanan, { kunci: tanda.kunci, span: right, font }),
  ];
  return rowsPiece({
    blok: tanda.kunci,
    rows: [
      ...endTogether(sides.map(({ above }) => above)),
      ...blankRows(space(SIGNING_LINES, font)),
      ...endTogether(sides.map(({ name }) => name)),
      ...beginTogether(sides.map(({ below }) => below)),
    ],
    before: space(1.5, font),
    after: space(1, font),
  });
}

interface Side {
  readonly above: readonly SizedCell[];
  readonly name: readonly SizedCell[];
  readonly below: readonly SizedCell[];
}

interface Place {
  readonly kunci: string;
  readonly span: Span;
  readonly font: PrintFont;
}

function sideOf({ atas, nama, bawah }: BlokTandaTangan, { kunci, span, font }: Place): Side {
  const centred = { horizontal: "Center", vertical: "Top" } as const;
  const bold = { ...font, bold: true };
  const underlined = {
    ...centred,
    vertical: "Bottom",
    font: { ...fontStyle(bold, font).font, underline: true },
  } as const;
  const plain = (text: string) => textCells({ blok: kunci, text, font, span, style: centred });
  return {
    above: atas.flatMap(plain),
    name: textCells({ blok: kunci, text: nama, font: bold, span, style: underlined }),
    below: bawah.flatMap(plain),
  };
}

/** Cells of both sides row by row, the last ones on one line. */
function endTogether(sides: readonly (readonly SizedCell[])[]): readonly Row[] {
  const length = Math.max(0, ...sides.map((cells) => cells.length));
  return listRows(length, (index) => sides.map((cells) => cells[cells.length - length + index]));
}

/** The same, the first ones on one line. */
function beginTogether(sides: readonly (readonly SizedCell[])[]): readonly Row[] {
  const length = Math.max(0, ...sides.map((cells) => cells.length));
  return listRows(length, (index) => sides.map((cells) => cells[index]));
}

const listRows = (
  length: number,
  cellsAt: (index: number) => readonly (SizedCell | undefined)[],
): readonly Row[] =>
  Array.from({ length }, (_, index) =>
    rowsOfCells(cellsAt(index).filter((cell) => cell !== undefined)),
  ).flat();
