import type { Sampul } from "../../../dokumen/dokumen";
import type { Layout } from "../layout";
import type { Piece, Row } from "../page/piece";
import { fontStyle } from "../text-style";
import type { PrintFont } from "../text/measure";
import { rowsPiece } from "./rows-piece";
import { blankRows, rowsOfCells, textCells } from "./text-rows";

/** Points the cover's lines are larger than the text. */
const TITLE_LARGER = 7;
const FOOT_LARGER = 3;

/** Free space between the lines of the title, in points. */
const TITLE_GAP = 9;

/** Parts of the free page above the title and above the foot; the rest is below. */
const ABOVE_TITLE = 0.3;
const ABOVE_FOOT = 0.6;

/** The cover: a page of its own, the title above its middle, the office near its foot. */
export function renderSampul({ kunci, judul, kaki }: Sampul, layout: Layout): Piece {
  const { font, pageHeight } = layout;
  const larger = (points: number) => ({ ...font, bold: true, size: font.size + points });
  const title = judul.flatMap((text, index) => [
    ...(index === 0 ? [] : blankRows(TITLE_GAP)),
    ...lineRows({ kunci, text, font: larger(TITLE_LARGER) }, layout),
  ]);
  const foot = kaki.flatMap((text) => lineRows({ kunci, text, font: larger(FOOT_LARGER) }, layout));
  const free = Math.max(0, pageHeight - heightOf(title) - heightOf(foot));
  const rows = [
    ...blankRows(free * ABOVE_TITLE),
    ...title,
    ...blankRows(free * ABOVE_FOOT),
    ...foot,
  ];
  return rowsPiece({ blok: kunci, rows, before: 0, after: 0, startsPage: true, endsPage: true });
}

interface Line {
  readonly kunci: string;
  readonly text: string;
  readonly font: PrintFont;
}

const lineRows = ({ kunci, text, font }: Line, layout: Layout): readonly Row[] =>
  textCells({
    blok: kunci,
    text,
    font,
    span: layout.grid.between(0, layout.edges.right),
    style: { ...fontStyle(font, layout.font), horizontal: "Center", vertical: "Center" },
  }).flatMap((cell) => rowsOfCells([cell]));

const heightOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);
