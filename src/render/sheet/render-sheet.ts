import type { Dokumen } from "../../dokumen/dokumen";
import type { TataLetak } from "../../dokumen/tata-letak";
import type { AreaStyle, SheetPlan } from "../../workbook/sheet-plan";
import type { CellInput } from "../../workbook/workbook";
import { createLayout } from "./create-layout";
import type { HasilRender } from "./hasil-render";
import type { Layout } from "./layout";
import { paginate } from "./page/paginate";
import { paperOf } from "./page/paper";
import { listLetak } from "./plan/list-letak";
import { mergesOf } from "./plan/merges";
import { type PlacedPages, placePages } from "./plan/place-pages";
import { groupStyles } from "./plan/style-areas";
import { renderIsi } from "./render-isi";
import { lineHeight } from "./text/row-height";

/**
 * Lays a dokumen out on one sheet, page below page, and tells where each of its texts stands. Pure: no workbook is
 * touched. Time and size grow linearly with the dokumen.
 */
export function renderSheet(dokumen: Dokumen, tataLetak: TataLetak): HasilRender {
  const paper = paperOf(tataLetak);
  const layout = createLayout(dokumen, tataLetak, paper);
  const pieces = renderIsi(dokumen, layout);
  const placed = placePages(paginate(pieces, layout.pageHeight));
  // A sheet has one row at least.
  const rowHeights = placed.rowHeights.length > 0 ? placed.rowHeights : [lineHeight(layout.font)];
  const { columnWidths } = layout.grid;
  const whole = { baris: 0, kolom: 0, tinggi: rowHeights.length, lebar: columnWidths.length };
  const plan: SheetPlan = {
    columnWidths,
    rowHeights,
    cells: cellsOf(placed, rowHeights.length, columnWidths.length),
    styles: [{ areas: [whole], style: baseStyle(layout) }, ...stylesOf(placed)],
    merges: mergesOf(placed.cells),
    pageBreaks: placed.pageBreaks,
    page: { ...paper.page, printArea: whole, firstPageWithoutFooter: hasCover(dokumen) },
  };
  return { plan, daftarBlok: placed.daftarBlok, daftarLetak: listLetak(placed.cells) };
}

const hasCover = ({ isi }: Dokumen): boolean =>
  isi.find(({ type }) => type !== "ganti-halaman")?.type === "sampul";

const baseStyle = ({ font }: Layout): AreaStyle => ({
  font: { name: font.name, size: font.size },
  vertical: "Top",
});

function cellsOf({ cells }: PlacedPages, rows: number, columns: number): CellInput[][] {
  const grid = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): CellInput => null),
  );
  for (const { baris, cell } of cells) {
    const row = grid[baris];
    if (row) row[cell.span.kolom] = cell.input;
  }
  return grid;
}

/** Borders last: where a border meets another style, it stays. */
const stylesOf = ({ cells, frames }: PlacedPages): SheetPlan["styles"] => [
  ...groupStyles(
    cells.map(({ baris, cell: { span, rows, style } }) => ({
      area: { baris, kolom: span.kolom, tinggi: rows, lebar: span.lebar },
      style,
    })),
  ),
  ...bordersOf(frames),
];

/** Two boxes that touch are still two. */
const bordersOf = (frames: PlacedPages["frames"]): SheetPlan["styles"] =>
  (["grid", "box", "dotted-bottom"] as const)
    .map((border) => ({
      style: { border },
      areas: frames.filter((frame) => frame.border === border).map(({ area }) => area),
    }))
    .filter(({ areas }) => areas.length > 0);
