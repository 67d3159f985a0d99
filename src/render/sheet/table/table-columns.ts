import type { BarisTabel, KolomTabel, Tabel } from "../../../dokumen/dokumen";
import { shareWidth } from "../grid/share-width";
import { snapEdges } from "../grid/snap-edges";
import type { PrintFont } from "../text/measure";
import { cellWidth, longestWord, perPoint } from "./word-widths";

/** How a table stands on the grid. */
export interface TableColumns {
  /** Of its cells; smaller than the text, smaller still where many columns need it. */
  readonly font: PrintFont;
  /** Of its columns, from the left; one more than there are columns. */
  readonly edges: readonly number[];
}

const SMALLER = 1;
const SMALLEST = 7;

/** Part of the width that words and numbers may need before a smaller font is taken. */
const COMFORTABLE = 0.95;

/** Words that need more than this part of the table's width are parted. */
const LONG_WORD = 0.35;

/** Chooses font and edges of a table; edges found are added to `known`. */
export function placeColumns(
  tabel: Tabel,
  { font, total, known }: { font: PrintFont; total: number; known: Set<number> },
): TableColumns {
  const longest = measureColumns(tabel, font, total);
  const leastOf = (size: number): readonly number[] =>
    longest.map((width) => cellWidth(width, size));
  const size = chooseSize(font.size - SMALLER, (candidate) => sum(leastOf(candidate)) / total);
  const leasts = leastOf(size);
  const needs = tabel.kolom.map(({ lebar }, index) => ({
    share: lebar > 0 ? lebar : 1,
    least: leasts[index] ?? 0,
  }));
  const edges = snapEdges({ widths: shareWidth(needs, total), leasts, known, total });
  for (const edge of edges) known.add(edge);
  return { font: { ...font, size }, edges };
}

function chooseSize(wish: number, filled: (size: number) => number): number {
  let size = wish;
  while (size > SMALLEST && filled(size) > COMFORTABLE) size -= 1;
  return size;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Per column, the widest thing that cannot be wrapped, for each point of the font's size. */
function measureColumns(tabel: Tabel, font: PrintFont, total: number): readonly number[] {
  const limit = (total * LONG_WORD) / font.size;
  const bold = { ...font, bold: true };
  const longest = tabel.kolom.map((kolom) => headerWidth(kolom, bold, limit));
  for (const baris of tabel.baris) {
    const face = baris.tebal ? bold : font;
    longest.forEach((width, index) => {
      longest[index] = Math.max(width, bodyWidth(baris, index, { face, limit }));
    });
  }
  return longest;
}

const headerWidth = ({ judul }: KolomTabel, face: PrintFont, limit: number): number =>
  longestWord(judul, face, limit);

function bodyWidth(
  { sel }: BarisTabel,
  column: number,
  { face, limit }: { face: PrintFont; limit: number },
): number {
  const { teks = "", angka } = sel[column] ?? {};
  return angka ? perPoint(teks, face) : longestWord(teks, face, limit);
}
