import type { PageSetup } from "../document/host-document";
import { POINTS, readPageSetup } from "./read-page-setup";
import { WORKSHEET } from "./worksheet-order";
import type { Element } from "./xml";
import { appendChild, childOf, ensureChild, removeChildren, setAttributes } from "./xml";

/** Writes what differs from the file: what is not modelled (copies, odd and even pages) stays. */
export function writePageSetup(sheet: Element, after: PageSetup): void {
  const before = readPageSetup(sheet, after);
  const changed = (...names: (keyof PageSetup)[]): boolean =>
    names.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (changed("margins")) writeMargins(sheet, after.margins);
  if (changed("paper", "orientation", "scale", "fitToWidth", "fitToHeight"))
    writeSetup(sheet, after);
  if (changed("header")) writeHeaderFooter(sheet, "oddHeader", after.header);
  if (changed("footer")) writeHeaderFooter(sheet, "oddFooter", after.footer);
  if (changed("centerHorizontally")) {
    setAttributes(ensureChild(sheet, "printOptions", WORKSHEET), {
      horizontalCentered: after.centerHorizontally ? 1 : undefined,
    });
  }
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

const HEADER_FOOTER = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

function writeHeaderFooter(sheet: Element, name: string, text: string): void {
  const element = ensureChild(ensureChild(sheet, "headerFooter", WORKSHEET), name, HEADER_FOOTER);
  element.textContent = text;
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
