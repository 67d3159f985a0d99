import type { Blok, Dokumen, Tabel } from "../../dokumen/dokumen";
import type { TataLetak } from "../../dokumen/tata-letak";
import { listMark } from "./blok/list-mark";
import { createGrid } from "./grid/grid";
import { ceilToPixel, floorToPixel } from "./grid/pixel";
import type { Layout } from "./layout";
import type { Paper } from "./page/paper";
import { placeColumns, type TableColumns } from "./table/table-columns";
import { cellWidth, perPoint } from "./table/word-widths";
import type { PrintFont } from "./text/measure";

/** Side of a box to tick, in points. */
const BOX = 13.5;

/** Points between a box or mark and its text, at least. */
const LABEL_GAP = 4.5;

/** Marks wider than this part of the line would leave too little of it; they are cut. */
const WIDEST_LABEL = 1 / 4;

/** Parts of the width at which the left signature ends and the right one begins. */
const SIGNATURE_LEFT = 0.46;
const SIGNATURE_RIGHT = 0.54;

/** Finds the columns that everything in the dokumen stands in. */
export function createLayout(dokumen: Dokumen, tataLetak: TataLetak, paper: Paper): Layout {
  const font: PrintFont = { name: tataLetak.huruf, size: tataLetak.ukuranHuruf, bold: false };
  const edges = {
    box: BOX,
    text: textEdge(dokumen.isi, font, paper.width),
    signatureLeft: floorToPixel(paper.width * SIGNATURE_LEFT),
    signatureRight: floorToPixel(paper.width * SIGNATURE_RIGHT),
    right: paper.width,
  };
  const known = new Set([0, ...Object.values(edges)]);
  const tables = new Map<Tabel, TableColumns>();
  for (const blok of dokumen.isi)
    if (blok.type === "tabel")
      tables.set(blok, placeColumns(blok, { font, total: paper.width, known }));
  return { font, edges, pageHeight: paper.height, tables, grid: createGrid(known) };
}

/** Where texts begin that have a number or mark before them: behind the widest of these. */
function textEdge(isi: readonly Blok[], font: PrintFont, width: number): number {
  const bold = { ...font, bold: true };
  const labels = new Set(isi.flatMap(listLabels));
  const widest = Math.max(0, ...[...labels].map((label) => perPoint(label, bold)));
  const edge = Math.max(BOX, cellWidth(widest, font.size)) + LABEL_GAP;
  return Math.min(ceilToPixel(edge), floorToPixel(width * WIDEST_LABEL));
}

function listLabels(blok: Blok): readonly string[] {
  if (blok.type === "judul") return blok.tingkat === 1 ? [] : [blok.nomor ?? ""];
  if (blok.type !== "daftar") return [];
  return blok.butir.map((_, index) => listMark(blok.penanda, index));
}
