import type { PageSetup } from "../document/page-setup";
import { PAGE_WORDS, PRINT_FLAGS } from "./page-words";
import type { Element } from "./xml";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

/** In an inch. */
export const POINTS = 72;

/** Excel's own margins, for a sheet that says none. */
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export type PrintNames = Pick<PageSetup, "printArea" | "printTitleRows" | "printTitleColumns">;

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
    printTitleColumns: names.printTitleColumns,
    ...readHeadersFooters(childOf(sheet, "headerFooter")),
    ...readFlags(sheet),
    firstPageNumber: flagOf(setup, "useFirstPageNumber")
      ? numberOf(setup, "firstPageNumber")
      : undefined,
    order: wordOf(setup, "order"),
    comments: wordOf(setup, "comments"),
    errors: wordOf(setup, "errors"),
  };
}

type Words = typeof PAGE_WORDS;

/** A word of the file, the first of its kind when the file has none. */
function wordOf<K extends keyof Words>(setup: Element | undefined, part: K): PageSetup[K] {
  const { attribute, words } = PAGE_WORDS[part];
  return words.find((word) => word === attributeOf(setup, attribute)) ?? words[0];
}

type Flags = { [K in keyof typeof PRINT_FLAGS]: boolean };

const readFlags = (sheet: Element): Flags =>
  Object.fromEntries(
    Object.entries(PRINT_FLAGS).map(([name, { element, attribute }]) => [
      name,
      flagOf(childOf(sheet, element), attribute),
    ]),
  ) as Flags;

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

type HeadersFooters = Pick<
  PageSetup,
  | "header"
  | "footer"
  | "differentFirst"
  | "firstHeader"
  | "firstFooter"
  | "differentOddEven"
  | "evenHeader"
  | "evenFooter"
  | "headerFooterScales"
  | "headerFooterAligns"
>;

function readHeadersFooters(element: Element | undefined): HeadersFooters {
  const text = (name: string): string => childOf(element, name)?.textContent ?? "";
  return {
    header: text("oddHeader"),
    footer: text("oddFooter"),
    differentFirst: flagOf(element, "differentFirst"),
    firstHeader: text("firstHeader"),
    firstFooter: text("firstFooter"),
    differentOddEven: flagOf(element, "differentOddEven"),
    evenHeader: text("evenHeader"),
    evenFooter: text("evenFooter"),
    headerFooterScales: flagOf(element, "scaleWithDoc", true),
    headerFooterAligns: flagOf(element, "alignWithMargins", true),
  };
}

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
