import { alamat } from "../../src/masukan/alamat";
import type { CellStyle, HostRange, HostSheet } from "../../src/host/document/host-document";
import { styleAt } from "../../src/host/document/cells";
import { splitHeaderFooter } from "../../src/host/document/header-footer";
import { rentangOf } from "./book";
import type { CellLook, SheetLook, Side } from "./sheet-look";

const SHOWN = 20;
const PAPERS: Readonly<Record<number, "A4" | "folio">> = { 9: "A4", 14: "folio" };

/** The look of a sheet of the stand-in. */
export function lookAtDocument(sheet: HostSheet): SheetLook {
  const { pageSetup } = sheet;
  const { left, right, top, bottom, footer } = pageSetup.margins;
  const paper = PAPERS[pageSetup.paper ?? 0];
  if (!paper) throw new Error(`Paper ${String(pageSetup.paper)}`);
  return {
    visible: sheet.visibility === "visible",
    gridlines: sheet.view.showGridlines,
    columnWidths: first((column) => pointsOf(sheet.columns.get(column)?.widthChars)),
    rowHeights: first((row) => sheet.rows.get(row)?.height),
    hiddenRows: [...sheet.rows].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])),
    merges: sheet.merges.map(addressOf).sort(),
    breaks: [...pageSetup.rowBreaks],
    page: {
      paper,
      orientation: pageSetup.orientation,
      margins: { left, right, top, bottom, footer },
      printArea: pageSetup.printArea?.replaceAll("$", "").replace(/^.*!/, ""),
      firstPageNumber: pageSetup.firstPageNumber,
      footer: middleOf(pageSetup.footer),
      fitToWidth: pageSetup.fitToWidth || undefined,
      fitToHeight: pageSetup.fitToHeight || undefined,
      firstFooter: pageSetup.differentFirst ? middleOf(pageSetup.firstFooter) : undefined,
    },
    cell: (address) => {
      const { baris, kolom } = rentangOf(address);
      return cellLook(styleAt(sheet, { row: baris, column: kolom }) ?? {});
    },
  };
}

/** As many as somebody has set, in their order. */
function first(read: (index: number) => number | undefined): (number | undefined)[] {
  const all = Array.from({ length: SHOWN }, (_, index) => read(index));
  return all.slice(0, all.findLastIndex((value) => value !== undefined) + 1);
}

/** A digit of the standard font is 7 pixels wide, a pixel is 0.75 points. */
const pointsOf = (chars: number | undefined): number | undefined =>
  chars === undefined ? undefined : Math.round(chars * 7) * 0.75;

const addressOf = ({ row, column, height, width }: HostRange): string =>
  alamat({ baris: row, kolom: column, tinggi: height, lebar: width });

function middleOf(footer: string): string {
  const { left, center, right } = splitHeaderFooter(footer);
  if (left + right !== "") throw new Error(`Not in the middle: ${footer}`);
  return center;
}

const ALIGNMENTS = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  top: "Top",
  bottom: "Bottom",
} as const;

function cellLook(style: CellStyle): CellLook {
  const { numberFormat, font, fill, horizontal, vertical, wrap, indent, borders = {} } = style;
  const look = {
    numberFormat,
    font,
    fill,
    horizontal: horizontal && ALIGNMENTS[horizontal as keyof typeof ALIGNMENTS],
    vertical: vertical && ALIGNMENTS[vertical as keyof typeof ALIGNMENTS],
    wrap,
    indent,
    borders: Object.fromEntries(
      (Object.keys(borders) as Side[]).map((side) => [side, borders[side]?.style]),
    ),
  };
  const said = Object.entries(look).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as CellLook;
}
