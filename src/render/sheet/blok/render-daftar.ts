import type { Daftar } from "../../../dokumen/dokumen";
import type { Layout } from "../layout";
import type { Piece } from "../page/piece";
import { space } from "../spacing";
import { listMark } from "./list-mark";
import { textPiece } from "./text-piece";

/** A list: each item a text of its own, indented behind its mark. The last one is not left alone on a page. */
export function renderDaftar({ kunci, penanda, butir }: Daftar, layout: Layout): readonly Piece[] {
  const { font, grid, edges } = layout;
  return butir.map((kalimat, index) =>
    textPiece(
      {
        blok: kunci,
        text: kalimat.teks,
        mark: { jenis: "kalimat", kunci: kalimat.kunci },
        span: grid.between(edges.text, edges.right),
        font,
        horizontal: "Justify",
        before: 0,
        after: space(index === butir.length - 1 ? 0.5 : 0.25, font),
        keepsWithNext: index === butir.length - 2,
        label: { text: listMark(penanda, index), span: grid.between(0, edges.text) },
      },
      layout,
    ),
  );
}
