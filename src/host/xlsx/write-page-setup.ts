import type { PageSetup } from "../document/page-setup";
import { PAGE_WORDS, PRINT_FLAGS } from "./page-words";
import { POINTS, readPageSetup } from "./read-page-setup";
import { WORKSHEET } from "./worksheet-order";
import type { Element } from "./xml";
import { appendChild, childOf, ensureChild, removeChildren, setAttributes } from "./xml";

type IsChanged = (...names: readonly (keyof PageSetup)[]) => boolean;

/** Writes what differs from the file: what is not modelled (copies, printer settings) stays. */
export function writePageSetup(sheet: Element, after: PageSetup): void {
  const before = readPageSetup(sheet, after);
  const changed: IsChanged = (...names) =>
    names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (changed("margins")) writeMargins(sheet, after.margins);
  if (changed("paper", "orientation", "scale", "fitToWidth", "fitToHeight"))
    writeSetup(sheet, after);
  writeFlags(sheet, after, changed);
  writeWords(sheet, after, changed);
  writeHeadersFooters(sheet, after, changed);
  if (changed("rowBreaks")) writeBreaks(sheet, "rowBreaks", after.rowBreaks);
  if (changed("columnBreaks")) writeBreaks(sheet, "colBreaks", after.columnBreaks);
}

function writeMargins(sheet: Element, margins: PageSetup["margins"]): void {
  const inches = Object.entries(margins).map(([side, points]) => [side, points / POINTS] as const);
  setAttributes(ensureChild(sheet, "pageMargins", WORKSHEET), Object.fromEntries(inches));
}

function writeSetup(sheet: Element, setup: PageSetup): void {
  const fits = setup.fitToWidth !== undefined || setup.fitToHeight !== undefined;
  setAttributes(ensureChild(sheet, "pageSetup", WORKSHEET), {
    paperSize: setup.paper,
    orientation: setup.orientation,
    scale: setup.scale,
    // Excel takes an absent one for 1; 0 leaves that direction free.
    fitToWidth: fits ? (setup.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (setup.fitToHeight ?? 0) : undefined,
  });
  const properties = ensureChild(sheet, "sheetPr", WORKSHEET);
  const flags = ensureChild(properties, "pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"]);
  setAttributes(flags, { fitToPage: fits ? 1 : undefined });
}

function writeFlags(sheet: Element, after: PageSetup, changed: IsChanged): void {
  for (const name of Object.keys(PRINT_FLAGS) as (keyof typeof PRINT_FLAGS)[]) {
    if (!changed(name)) continue;
    const { element, attribute } = PRINT_FLAGS[name];
    setAttributes(ensureChild(sheet, element, WORKSHEET), {
      [attribute]: after[name] ? 1 : undefined,
    });
  }
}

function writeWords(sheet: Element, after: PageSetup, changed: IsChanged): void {
  for (const name of Object.keys(PAGE_WORDS) as (keyof typeof PAGE_WORDS)[]) {
    if (!changed(name)) continue;
    const { attribute, words } = PAGE_WORDS[name];
    const word = after[name];
    setAttributes(ensureChild(sheet, "pageSetup", WORKSHEET), {
      [attribute]: word === words[0] ? undefined : word,
    });
  }
  if (!changed("firstPageNumber")) return;
  setAttributes(ensureChild(sheet, "pageSetup", WORKSHEET), {
    firstPageNumber: after.firstPageNumber,
    useFirstPageNumber: after.firstPageNumber === undefined ? undefined : 1,
  });
}

const HEADERS_FOOTERS = [
  ["oddHeader", "header"],
  ["oddFooter", "footer"],
  ["evenHeader", "evenHeader"],
  ["evenFooter", "evenFooter"],
  ["firstHeader", "firstHeader"],
  ["firstFooter", "firstFooter"],
] as const;
const ELEMENTS = HEADERS_FOOTERS.map(([element]) => element);

const HEADER_FOOTER_FLAGS = [
  ["differentFirst", "differentFirst", false],
  ["differentOddEven", "differentOddEven", false],
  ["scaleWithDoc", "headerFooterScales", true],
  ["alignWithMargins", "headerFooterAligns", true],
] as const;

function writeHeadersFooters(sheet: Element, after: PageSetup, changed: IsChanged): void {
  for (const [element, name] of HEADERS_FOOTERS) {
    if (!changed(name)) continue;
    const parent = ensureChild(sheet, "headerFooter", WORKSHEET);
    if (after[name] === "") removeChildren(parent, element);
    else ensureChild(parent, element, ELEMENTS).textContent = after[name];
  }
  for (const [attribute, name, absent] of HEADER_FOOTER_FLAGS) {
    if (!changed(name)) continue;
    setAttributes(ensureChild(sheet, "headerFooter", WORKSHEET), {
      [attribute]: after[name] === absent ? undefined : Number(after[name]),
    });
  }
}

const LAST = { rowBreaks: 16_383, colBreaks: 1_048_575 };

function writeBreaks(sheet: Element, name: keyof typeof LAST, breaks: readonly number[]): void {
  if (breaks.length === 0) {
    removeChildren(sheet, name);
    return;
  }
  if (childOf(sheet, name) !== undefined)
    removeChildren(ensureChild(sheet, name, WORKSHEET), "brk");
  const element = ensureChild(sheet, name, WORKSHEET);
  setAttributes(element, { count: breaks.length, manualBreakCount: breaks.length });
  for (const id of [...breaks].sort((a, b) => a - b)) {
    setAttributes(appendChild(element, "brk"), { id, max: LAST[name], man: 1 });
  }
}
