import type { TataLetak } from "../../../dokumen/tata-letak";
import type { PagePlan } from "../../../workbook/sheet-plan";
import { floorToPixel } from "../grid/pixel";

const POINTS_PER_MM = 72 / 25.4;
const POINTS_PER_CM = 72 / 2.54;
const POINTS_PER_INCH = 72;

const SIZES = {
  A4: { width: 210 * POINTS_PER_MM, height: 297 * POINTS_PER_MM },
  folio: { width: 8.5 * POINTS_PER_INCH, height: 13 * POINTS_PER_INCH },
} as const;

/**
 * Parts of the printable area that are filled. Printers give columns and rows a little more or less than the screen; a
 * row too many would make Excel end the page before ours does, and leave an almost empty one.
 */
const FILLED_WIDTH = 0.99;
const FILLED_HEIGHT = 0.98;

/** Points from the edge of the paper to the page number, where the margin has room. */
const FOOTER = 36;

/** The sheet of paper: how much of it is filled, and what Excel is told of it. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly page: Pick<PagePlan, "paper" | "orientation" | "margins" | "footer">;
}

export function paperOf({ kertas, margin }: TataLetak): Paper {
  const size = SIZES[kertas];
  const left = margin.kiri * POINTS_PER_CM;
  const right = margin.kanan * POINTS_PER_CM;
  const top = margin.atas * POINTS_PER_CM;
  const bottom = margin.bawah * POINTS_PER_CM;
  return {
    width: floorToPixel((size.width - left - right) * FILLED_WIDTH),
    height: floorToPixel((size.height - top - bottom) * FILLED_HEIGHT),
    page: {
      paper: kertas,
      orientation: "portrait",
      margins: { left, right, top, bottom, footer: Math.min(FOOTER, bottom / 2) },
      footer: "&P",
    },
  };
}
