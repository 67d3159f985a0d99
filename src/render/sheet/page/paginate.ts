import type { Part, Piece } from "./piece";

/** What stands on one page, top to bottom. */
export type Page = readonly Part[];

/** A place between two steps: `step` steps of `pieces[piece]` stand before it. */
interface Place {
  readonly piece: number;
  readonly step: number;
}

/** Free space between two neighbours on a page. */
export const gapBetween = (above: Piece, below: Piece): number =>
  Math.max(above.after, below.before);

/**
 * Cuts pieces into pages no higher than `height`, each as full as the rules of its pieces allow.
 *
 * Where the rules cannot be kept because what belongs together is higher than a page, the page ends between two pieces,
 * or, if there is but one, between two steps. Only a single step that is itself too high makes a page too high.
 */
export function paginate(pieces: readonly Piece[], height: number): readonly Page[] {
  const pages: Page[] = [];
  let start: Place = { piece: 0, step: 0 };
  while (start.piece < pieces.length) {
    const end = findPageEnd(pieces, start, height);
    pages.push(listParts(pieces, start, end));
    start = end.step === pieces[end.piece]?.steps ? { piece: end.piece + 1, step: 0 } : end;
  }
  return pages;
}

/** How good a place for the end of a page is, best first. */
type Rank = "allowed" | "between-pieces" | "anywhere";

function findPageEnd(pieces: readonly Piece[], start: Place, height: number): Place {
  const found: Partial<Record<Rank, Place>> = {};
  let used = 0;
  for (let index = start.piece; index < pieces.length; index += 1) {
    const piece = pieceAt(pieces, index);
    const from = index === start.piece ? start.step : 0;
    used += index === start.piece ? 0 : gapBetween(pieceAt(pieces, index - 1), piece);
    for (let to = from + 1; to <= piece.steps; to += 1) {
      if (used + piece.heightOf(from, to) > height)
        return bestOf(found) ?? { piece: start.piece, step: start.step + 1 };
      found[rankOf(piece, to)] = { piece: index, step: to };
    }
    used += piece.heightOf(from, piece.steps);
    if (piece.endsPage || pieces[index + 1]?.startsPage) return { piece: index, step: piece.steps };
  }
  return { piece: pieces.length - 1, step: pieceAt(pieces, pieces.length - 1).steps };
}

const bestOf = (found: Partial<Record<Rank, Place>>): Place | undefined =>
  found.allowed ?? found["between-pieces"] ?? found.anywhere;

function rankOf(piece: Piece, steps: number): Rank {
  if (steps < piece.steps) return piece.mayPartAfter(steps - 1) ? "allowed" : "anywhere";
  return piece.keepsWithNext ? "between-pieces" : "allowed";
}

function listParts(pieces: readonly Piece[], start: Place, end: Place): Page {
  return pieces.slice(start.piece, end.piece + 1).map((piece, offset) => ({
    piece,
    from: offset === 0 ? start.step : 0,
    to: start.piece + offset === end.piece ? end.step : piece.steps,
  }));
}

function pieceAt(pieces: readonly Piece[], index: number): Piece {
  const piece = pieces[index];
  if (!piece) throw new Error(`no piece ${index}`);
  return piece;
}
