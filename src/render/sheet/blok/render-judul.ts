import type { Judul } from "../../../dokumen/dokumen";
import type { Layout } from "../layout";
import type { Piece } from "../page/piece";
import { space } from "../spacing";
import { textPiece, type TextSpec } from "./text-piece";

/** A Bab is a little larger than its text. */
const BAB_LARGER = 1;

/** A heading, never alone at the foot of a page; a Bab starts one. */
export function renderJudul(judul: Judul, layout: Layout): readonly Piece[] {
  return judul.tingkat === 1 ? renderBab(judul, layout) : [renderSubjudul(judul, layout)];
}

function renderBab({ kunci, nomor, teks }: Judul, layout: Layout): readonly Piece[] {
  const { font, edges, grid } = layout;
  const spec = {
    ...specOf(kunci),
    font: { ...font, bold: true, size: font.size + BAB_LARGER },
    span: grid.between(0, edges.right),
    horizontal: "Center",
  } as const;
  const after = space(1.5, font);
  const title = { ...spec, text: teks, before: 0, after, startsPage: nomor === undefined };
  const pieces: TextSpec[] =
    nomor === undefined
      ? [title]
      : [{ ...spec, text: nomor, before: 0, after: 0, startsPage: true }, title];
  return pieces.map((piece) => textPiece(piece, layout));
}

function renderSubjudul({ kunci, nomor, teks }: Judul, layout: Layout): Piece {
  const { font, edges, grid } = layout;
  const spec = {
    ...specOf(kunci),
    text: teks,
    font: { ...font, bold: true },
    horizontal: "Left",
    before: space(0.75, font),
    after: space(0.5, font),
  } as const;
  if (nomor === undefined)
    return textPiece({ ...spec, span: grid.between(0, edges.right) }, layout);
  return textPiece(
    {
      ...spec,
      span: grid.between(edges.text, edges.right),
      label: { text: nomor, span: grid.between(0, edges.text) },
    },
    layout,
  );
}

const specOf = (kunci: string) =>
  ({ blok: kunci, mark: { jenis: "teks", kunci }, whole: true, keepsWithNext: true }) as const;
