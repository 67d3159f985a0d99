import type { Paragraf } from "../../../dokumen/dokumen";
import type { Layout } from "../layout";
import type { Piece } from "../page/piece";
import { space } from "../spacing";
import { textPiece } from "./text-piece";

/** A paragraph across the whole width. */
export function renderParagraf({ kunci, kalimat, perataan }: Paragraf, layout: Layout): Piece {
  const { font, grid, edges } = layout;
  return textPiece(
    {
      blok: kunci,
      text: kalimat.teks,
      mark: { jenis: "kalimat", kunci: kalimat.kunci },
      span: grid.between(0, edges.right),
      font,
      horizontal: perataan === "tengah" ? "Center" : "Justify",
      before: 0,
      after: space(0.5, font),
    },
    layout,
  );
}
