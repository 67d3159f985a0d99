import type { BarisTabel, KolomTabel, Tabel } from "../../dokumen/dokumen";
import { align, wrap } from "./wrap";

/** A column of text is not wider than this. */
const MAX_COLUMN = 30;

/** A heading is broken rather than widen a column of short numbers beyond this. */
const MAX_HEADING = 14;

const SEPARATOR = " | ";

interface Column extends KolomTabel {
  readonly width: number;
}

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => text.length));

function columnOf(kolom: KolomTabel, index: number, { baris }: Tabel): Column {
  const cells = longest(baris.map(({ sel }) => sel[index]?.teks ?? ""));
  const words = longest(kolom.judul.split(/\s/));
  const heading = Math.max(words, Math.min(kolom.judul.length, MAX_HEADING));
  return {
    ...kolom,
    width: Math.max(heading, Math.min(cells, MAX_COLUMN), `(${index + 1})`.length),
  };
}

/** One row of cells as as many lines as its highest cell needs; `*` before a bold one. */
function renderRow(
  cells: readonly string[],
  columns: readonly Column[],
  side: (column: Column) => KolomTabel["rata"],
): string[] {
  const wrapped = columns.map(({ width }, index) => wrap(cells[index] ?? "", width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => align(wrapped[index]?.[line] ?? "", column.width, side(column)))
      .join(SEPARATOR),
  );
}

/** The common headings: neighbours of one group under one text. */
function renderGroups(columns: readonly Column[]): string[] {
  if (columns.every(({ kelompok }) => kelompok === undefined)) return [];
  const spans: { text: string; width: number; kelompok: string | undefined }[] = [];
  for (const { kelompok, width } of columns) {
    const last = spans.at(-1);
    if (last && kelompok !== undefined && last.kelompok === kelompok)
      last.width += SEPARATOR.length + width;
    else spans.push({ text: kelompok ?? "", width, kelompok });
  }
  return [spans.map(({ text, width }) => align(text, width, "tengah")).join(SEPARATOR)];
}

function renderBody({ sel, tebal }: BarisTabel, columns: readonly Column[]): string[] {
  const lines = renderRow(
    sel.map(({ teks }) => teks),
    columns,
    ({ rata }) => rata,
  );
  return lines.map((line, index) => `${tebal && index === 0 ? "* " : "  "}${line}`);
}

/** A table as aligned columns under its number and title, its notes beneath. A merged cell stands in its first row. */
export function renderTabel(tabel: Tabel, width: number): string[] {
  const columns = tabel.kolom.map((kolom, index) => columnOf(kolom, index, tabel));
  const heads = renderRow(
    columns.map(({ judul }) => judul),
    columns,
    () => "tengah",
  );
  const numbers = renderRow(
    columns.map((_, index) => `(${index + 1})`),
    columns,
    () => "tengah",
  );
  const rule = columns.map((column) => "-".repeat(column.width)).join("-+-");
  return [
    `Tabel ${tabel.nomor} ${tabel.judul}`,
    ...[...renderGroups(columns), ...heads, ...(tabel.barisNomor ? numbers : []), rule].map(
      (line) => `  ${line}`,
    ),
    ...tabel.baris.flatMap((baris) => renderBody(baris, columns)),
    ...tabel.catatan.flatMap((catatan) =>
      wrap(catatan, width - 2).map((line, index) => `${index === 0 ? "- " : "  "}${line}`),
    ),
  ].map((line) => line.trimEnd());
}
