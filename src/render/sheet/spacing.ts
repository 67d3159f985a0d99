import { floorToPixel } from "./grid/pixel";
import type { PrintFont } from "./text/measure";
import { lineHeight } from "./text/row-height";

/** Free space, in lines of the report's font. */
export const space = (lines: number, font: PrintFont): number =>
  floorToPixel(lines * lineHeight(font));
