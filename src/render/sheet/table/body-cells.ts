import type { AngkaSel, Sel, Tabel } from "../../../dokumen/dokumen";
import type { AreaStyle } from "../../../workbook/sheet-plan";
import { fontStyle } from "../text-style";
import type { PrintFont } from "../text/measure";
import { isFormat, numberFormat } from "./number-format";
import type { TableCell, TableCells } from "./table-cell";
import type { TableContext } from "./table-context";
import { fitsOnLine } from "./word-widths";

const HORIZONTAL = { kiri: "Left", tengah: "Center", kanan: "Right" } as const;

/** Notes are smaller than the cells. */
const NOTE_SMALLER = 1;

/** The rows of a table and the notes below them; `row` counts from `first`. */
export function bodyCells(context: TableContext, first: number): TableCells {
  const { baris, catatan, kolom } = context.tabel;
  // The letters of a note would stand on the frame, were there nothing between.
  const gap = baris.length > 0 && catatan.length > 0 ? (["gap"] as const) : [];
  const firstNote = first + baris.length + gap.length;
  return {
    kinds: [...baris.map(() => "body" as const), ...gap, ...catatan.map(() => "note" as const)],
    cells: [
      ...kolom.flatMap((_, column) => columnCells(context, column, first)),
      ...catatan.map((text, index) => noteCell(context, text, firstNote + index)),
    ],
  };
}

/** The cells of a column; what a merged cell covers is left out. */
function columnCells(context: TableContext, column: number, first: number): TableCell[] {
  const { tabel } = context;
  const cells: TableCell[] = [];
  for (let row = 0; row < tabel.baris.length;) {
    const rows = mergedRows(tabel, row, column);
    cells.push(bodyCell(context, { row, rows, column, first }));
    row += rows;
  }
  return cells;
}

/** A merged cell ends above the first one that is not blank: no text is ever covered. */
function mergedRows({ baris }: Tabel, row: number, column: number): number {
  const wish = baris[row]?.sel[column]?.gabung ?? 1;
  let rows = 1;
  while (rows < wish && row + rows < baris.length && isBlank(baris[row + rows]?.sel[column]))
    rows += 1;
  return rows;
}

const isBlank = (sel: Sel | undefined): boolean =>
  sel === undefined || (sel.teks === "" && sel.angka === undefined);

interface Place {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly first: number;
}

function bodyCell(context: TableContext, { row, rows, column, first }: Place): TableCell {
  const { tabel, layout, spanOf } = context;
  const { tebal = false, sel } = tabel.baris[row] ?? {};
  const font = { ...context.font, bold: tebal };
  const span = spanOf(column, column + 1);
  const content = contentOf(sel?.[column], font, span.points);
  const style: AreaStyle = {
    ...fontStyle(font, layout.font),
    horizontal: HORIZONTAL[tabel.kolom[column]?.rata ?? "kiri"],
    ...content.style,
  };
  const mark = { jenis: "sel", kunci: tabel.kunci, sel: { baris: row, kolom: column } } as const;
  return { row: first + row, rows, span, font, ...content, style, mark };
}

/** A number the cell can show stays one; any other is written as the text it would have shown. */
function contentOf(
  sel: Sel | undefined,
  font: PrintFont,
  width: number,
): Pick<TableCell, "text" | "number" | "style"> {
  const { teks = "", angka } = sel ?? {};
  const text = { text: teks, number: undefined, style: { wrap: true } };
  if (!angka || !Number.isFinite(angka.nilai) || !fitsOnLine(teks, font, width)) return text;
  const format = numberFormat(angka.format);
  if (!isFormat(format)) return text;
  return { text: teks, number: angka.rumus ?? valueOf(angka), style: { numberFormat: format } };
}

/** What the cell holds: a percentage is a fraction, moved by the decimal point since 90.58 / 100 is not 0.9058. */
function valueOf({ nilai, format }: AngkaSel): number {
  if (format.jenis !== "persen") return nilai;
  const moved = Number(`${nilai}e-2`);
  return Number.isNaN(moved) ? nilai / 100 : moved;
}

function noteCell({ tabel, layout, font }: TableContext, text: string, row: number): TableCell {
  const small = { ...font, size: font.size - NOTE_SMALLER };
  return {
    ...{ row, rows: 1, text, number: undefined, font: small },
    span: layout.grid.between(0, layout.edges.right),
    style: {
      ...fontStyle(small, layout.font),
      ...({ horizontal: "Left", vertical: "Top", wrap: true } as const),
    },
    mark: { jenis: "teks", kunci: tabel.kunci, sel: undefined },
  };
}
