import type { GarisTulis } from "../../../dokumen/dokumen";
import type { Layout } from "../layout";
import type { Frame, Piece, Row } from "../page/piece";
import { space } from "../spacing";
import { rowsPiece } from "./rows-piece";

/** Room for a line of handwriting, in points. */
const LINE_HEIGHT = 20.25;

/** Dotted lines to write on, below the texts of the boxes. */
export function renderGarisTulis(
  { kunci, jumlah }: GarisTulis,
  { font, grid, edges }: Layout,
): readonly Piece[] {
  const span = grid.between(edges.text, edges.right);
  const lines = Array.from({ length: jumlah }, (_, index) => index);
  if (lines.length === 0) return [];
  const rows = lines.map((): Row => {
    const style = { horizontal: "Left", vertical: "Bottom" } as const;
    const cell = { span, rows: 1, input: null, style, mark: undefined };
    return { height: LINE_HEIGHT, cells: [cell], stretches: false };
  });
  const frames = lines.map((row): Frame => ({ row, rows: 1, span, border: "dotted-bottom" }));
  return [rowsPiece({ blok: kunci, rows, frames, before: 0, after: space(0.75, font) })];
}
