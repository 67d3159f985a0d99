import type { KotakCentang } from "../../../dokumen/dokumen";
import type { Layout } from "../layout";
import type { Piece } from "../page/piece";
import { space } from "../spacing";
import { textPiece } from "./text-piece";

/** Boxes to tick by hand, one below the other on one page. */
export function renderKotakCentang(
  { kunci, butir }: KotakCentang,
  layout: Layout,
): readonly Piece[] {
  const { font, grid, edges } = layout;
  return butir.map((kalimat, index) =>
    textPiece(
      {
        blok: kunci,
        text: kalimat.teks,
        mark: { jenis: "kalimat", kunci: kalimat.kunci },
        span: grid.between(edges.text, edges.right),
        font,
        horizontal: "Left",
        before: 0,
        after: space(0.5, font),
        box: grid.between(0, edges.box),
        whole: true,
        keepsWithNext: index < butir.length - 1,
      },
      layout,
    ),
  );
}
