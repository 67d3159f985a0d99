import type { Rentang } from "../../../masukan/kisi";
import type { AreaStyle } from "../../../workbook/sheet-plan";
import type { LetakBlok } from "../hasil-render";
import { gapBetween, type Page } from "../page/paginate";
import type { Frame, Part, Row, Strip } from "../page/piece";
import { MAX_ROW_HEIGHT } from "../text/row-height";
import type { PlacedCell } from "./merges";

/** A cell on the sheet, and the blok it belongs to. */
export interface BlokCell extends PlacedCell {
  readonly blok: string;
}

/** The pages one below the other, their rows numbered. */
export interface PlacedPages {
  readonly rowHeights: readonly number[];
  readonly pageBreaks: readonly number[];
  readonly cells: readonly BlokCell[];
  readonly frames: readonly { readonly area: Rentang; readonly border: Border }[];
  readonly daftarBlok: readonly LetakBlok[];
}

type Border = NonNullable<AreaStyle["border"]>;

/** The same while it grows. */
interface Draft {
  readonly rowHeights: number[];
  readonly cells: BlokCell[];
  readonly frames: { readonly area: Rentang; readonly border: Border }[];
  readonly daftarBlok: LetakBlok[];
}

export function placePages(pages: readonly Page[]): PlacedPages {
  const draft: Draft = { rowHeights: [], cells: [], frames: [], daftarBlok: [] };
  const starts = pages.map((page) => {
    const start = draft.rowHeights.length;
    placePage(draft, page);
    return start;
  });
  return { ...draft, pageBreaks: starts.slice(1) };
}

function placePage(draft: Draft, page: Page): void {
  page.forEach((part, index) => {
    const strip = part.piece.stripOf(part.from, part.to);
    placeStrip(draft, part, strip);
    const below = page[index + 1];
    if (below) addGap(draft, gapBetween(part.piece, below.piece), strip.rows.at(-1));
    growBlok(draft, part);
  });
}

function placeStrip(draft: Draft, { piece }: Part, { rows, frames }: Strip): void {
  const top = draft.rowHeights.length;
  rows.forEach(({ height, cells }, index) => {
    draft.rowHeights.push(height);
    for (const cell of cells) {
      const left = Math.min(cell.rows, rows.length - index);
      draft.cells.push({ baris: top + index, cell: { ...cell, rows: left }, blok: piece.kunci });
    }
  });
  for (const frame of frames) draft.frames.push({ area: areaOf(frame, top), border: frame.border });
}

const areaOf = ({ row, rows, span }: Frame, top: number): Rentang => ({
  baris: top + row,
  kolom: span.kolom,
  tinggi: rows,
  lebar: span.lebar,
});

/** Free space is part of the row above, where that is not framed: fewer rows, and room should a line more be needed. */
function addGap({ rowHeights }: Draft, gap: number, above: Row | undefined): void {
  if (gap === 0) return;
  const last = rowHeights.length - 1;
  const height = (rowHeights[last] ?? 0) + gap;
  if (above?.stretches && height <= MAX_ROW_HEIGHT) rowHeights[last] = height;
  else rowHeights.push(gap);
}

/** Rows of a blok; those of all its pieces together. */
function growBlok({ daftarBlok, rowHeights }: Draft, { piece }: Part): void {
  const last = daftarBlok.at(-1);
  const end = rowHeights.length;
  if (last?.kunci === piece.kunci)
    daftarBlok[daftarBlok.length - 1] = { ...last, tinggi: end - last.baris };
  else {
    const baris = last ? last.baris + last.tinggi : 0;
    daftarBlok.push({ kunci: piece.kunci, baris, tinggi: end - baris });
  }
}
