import type { PageSetup } from "../document/host-document";
import type { Element } from "./xml";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

/** In an inch. */
export const POINTS = 72;

/** Excel's own margins, for a sheet that says none. */
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export type PrintNames = Pick<PageSetup, "printArea" | "printTitleRows">;

export function readPageSetup(sheet: Element, names: PrintNames): PageSetup {
  const setup = childOf(sheet, "pageSetup");
  return {
    paper: numberOf(setup, "paperSize"),
    orientation: attributeOf(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    margins: readMargins(childOf(sheet, "pageMargins")),
    ...readScaling(sheet, setup),
    rowBreaks: readBreaks(childOf(sheet, "rowBreaks")),
    columnBreaks: readBreaks(childOf(sheet, "colBreaks")),
    printArea: names.printArea,
    printTitleRows: names.printTitleRows,
    header: readHeaderFooter(sheet, "oddHeader"),
    footer: readHeaderFooter(sheet, "oddFooter"),
    centerHorizontally: flagOf(childOf(sheet, "printOptions"), "horizontalCentered"),
  };
}

type Scaling = Pick<PageSetup, "scale" | "fitToWidth" | "fitToHeight">;

/** A sheet is scaled or fitted, never both; the file holds the numbers of both. */
function readScaling(sheet: Element, setup: Element | undefined): Scaling {
  if (!flagOf(childOf(childOf(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    return { scale: numberOf(setup, "scale"), fitToWidth: undefined, fitToHeight: undefined };
  }
  return {
    scale: undefined,
    fitToWidth: numberOf(setup, "fitToWidth") ?? 1,
    fitToHeight: numberOf(setup, "fitToHeight") ?? 1,
  };
}

const readHeaderFooter = (sheet: Element, name: string): string =>
  childOf(childOf(sheet, "headerFooter"), name)?.textContent ?? "";

function readMargins(element: Element | undefined): PageSetup["margins"] {
  const inPoints = (side: keyof typeof NORMAL_MARGINS): number =>
    Number(((numberOf(element, side) ?? NORMAL_MARGINS[side]) * POINTS).toPrecision(12));
  return {
    left: inPoints("left"),
    right: inPoints("right"),
    top: inPoints("top"),
    bottom: inPoints("bottom"),
    header: inPoints("header"),
    footer: inPoints("footer"),
  };
}

/** The file says after which line (from one) a page ends, which is the first of the next (from zero). */
const readBreaks = (element: Element | undefined): number[] =>
  childrenOf(element, "brk").flatMap((brk) => numberOf(brk, "id") ?? []);
