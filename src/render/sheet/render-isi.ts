import type { Blok, Dokumen } from "../../dokumen/dokumen";
import { renderBlok } from "./blok/render-blok";
import type { Layout } from "./layout";
import type { Piece } from "./page/piece";

/** The pieces of a dokumen in order, with what binds neighbours to one page or parts them. */
export function renderIsi({ isi }: Dokumen, layout: Layout): readonly Piece[] {
  const pieces: Piece[] = [];
  let startsPage = false;
  isi.forEach((blok, index) => {
    if (blok.type === "ganti-halaman") startsPage = true;
    const own = renderBlok(blok, layout).filter(({ steps }) => steps > 0);
    if (own.length === 0) return;
    const next = isi[index + 1];
    const keepsWithNext = next !== undefined && isBound(blok, next);
    const isWhole = keepsWithNext && next.type === "kotak-centang";
    pieces.push(...bind(own, { startsPage, keepsWithNext, isWhole }));
    startsPage = false;
  });
  return pieces;
}

interface Binding {
  readonly startsPage: boolean;
  readonly keepsWithNext: boolean;
  /** Not parted either: the sentence that explains a form belongs on its page from the first word. */
  readonly isWhole: boolean;
}

const bind = (pieces: readonly Piece[], { startsPage, keepsWithNext, isWhole }: Binding): Piece[] =>
  pieces.map((piece, index) => ({
    ...piece,
    startsPage: piece.startsPage || (index === 0 && startsPage),
    keepsWithNext: piece.keepsWithNext || (index === pieces.length - 1 && keepsWithNext),
    mayPartAfter: isWhole ? () => false : piece.mayPartAfter,
  }));

const TEXTS = ["paragraf", "daftar", "judul", "tabel", "kotak-centang", "garis-tulis"] as const;

/** Bloks that look lost at the head of a page without the end of the one before them, and which that may be. */
const BOUND_TO: Readonly<Record<Blok["type"], readonly Blok["type"][]>> = {
  "tanda-tangan": TEXTS,
  "garis-tulis": TEXTS,
  "kotak-centang": ["paragraf"],
  daftar: ["paragraf"],
  paragraf: ["paragraf", "kotak-centang"],
  sampul: [],
  judul: [],
  tabel: [],
  "ganti-halaman": [],
};

/** Of paragraphs, a formula that stands by itself, and what belongs to a form to be filled by hand. */
const isBound = (blok: Blok, next: Blok): boolean =>
  BOUND_TO[next.type].includes(blok.type) &&
  (next.type !== "paragraf" || next.perataan === "tengah" || blok.type === "kotak-centang");
