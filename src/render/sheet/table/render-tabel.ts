import type { Tabel } from "../../../dokumen/dokumen";
import { floorToPixel } from "../grid/pixel";
import type { Layout } from "../layout";
import type { Piece, Strip } from "../page/piece";
import { space } from "../spacing";
import { MAX_ROW_HEIGHT } from "../text/row-height";
import { bodyCells } from "./body-cells";
import { headerCells } from "./header-cells";
import { type LaidRows, layRows } from "./lay-rows";
import { mayPartRows } from "./may-part-rows";
import { heightsOnPage, type RowRange, stripOfRows } from "./strip-of-rows";
import { tableContext } from "./table-context";

/** Excel's highest row, with a pixel to spare where heights are shared out. */
const HIGHEST = floorToPixel(MAX_ROW_HEIGHT) - 1.5;

/** A header higher than this part of a page is not repeated. */
const HIGHEST_HEADER = 1 / 3;

/** A row higher than this part of what its header leaves of a page is parted. */
const HIGHEST_ROW = 1 / 2;

/** Its parts are so low that a page is filled well. */
const PARTED_ROW = 1 / 10;

const HEADER_LIMIT = { highest: HIGHEST, parted: HIGHEST };

/** A table with its caption and notes. Where a page ends inside it, caption and header are repeated on the next one. */
export function renderTabel(tabel: Tabel, layout: Layout): Piece {
  const { pageHeight, font } = layout;
  const context = tableContext(tabel, layout);
  const header = headerCells(`Tabel ${tabel.nomor} ${tabel.judul}`, context);
  const body = bodyCells(context, header.kinds.length);
  const repeated = layRows(headerCells(`Tabel ${tabel.nomor} (lanjutan)`, context), HEADER_LIMIT);
  const repeats = sum(repeated.heights) <= pageHeight * HIGHEST_HEADER;
  const room = pageHeight - (repeats ? sum(repeated.heights) : 0);
  const laid = layRows(
    { kinds: [...header.kinds, ...body.kinds], cells: [...header.cells, ...body.cells] },
    { highest: Math.min(HIGHEST, room * HIGHEST_ROW), parted: room * PARTED_ROW },
  );
  const onPage = rowsOnPage(laid, repeats ? repeated : undefined);
  return {
    kunci: tabel.kunci,
    steps: laid.heights.length,
    before: space(0.5, font),
    after: space(1, font),
    startsPage: false,
    endsPage: false,
    keepsWithNext: false,
    mayPartAfter: mayPartRows(laid, pageHeight),
    heightOf: (from, to) => onPage.heightOf({ from, to }),
    stripOf: (from, to) => onPage.stripOf({ from, to }),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Rows as a page shows them: below the header repeated, where there are cells that need one. */
function rowsOnPage(laid: LaidRows, repeated: LaidRows | undefined) {
  const headerFor = ({ from }: RowRange) =>
    laid.kinds[from] === "body" && laid.kinds.indexOf("body") < from ? repeated : undefined;
  return {
    heightOf: (range: RowRange) =>
      sum(headerFor(range)?.heights ?? []) + sum(heightsOnPage(laid, range)),
    stripOf: (range: RowRange): Strip => {
      const strip = stripOfRows(laid, range);
      const header = headerFor(range);
      if (!header) return strip;
      const all = { from: 0, to: header.heights.length };
      return below(stripOfRows(header, all, true), strip);
    },
  };
}

/** The rows below their header, in one frame with it. */
function below(header: Strip, strip: Strip): Strip {
  const rows = [...header.rows, ...strip.rows];
  const frames = header.frames.map((frame) => ({
    ...frame,
    rows: strip.frames.reduce((sum, { rows: own }) => sum + own, frame.rows),
  }));
  return { rows, frames };
}
