import { parseRange, rangeAddress } from "../document/address";
import type { HostCell, HostRange, HostValue } from "../document/host-document";
import { formulaToLocale } from "../document/local-formula";
import { parseInput } from "../document/parse-input";
import { element } from "./dom";

/** The name box: shows the selected cells, and goes where an address is typed. */
export function createNameBox(onGo: (range: HostRange) => void): HTMLInputElement {
  const box = element("input", { type: "text", "aria-label": "Kotak nama", spellcheck: "false" });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const range = parseRange(box.value.trim());
    if (range) onGo(range);
  });
  return box;
}

export function showInNameBox(box: HTMLInputElement, range: HostRange): void {
  if (document.activeElement !== box) box.value = rangeAddress(range);
}

/** What a user would type to get this content: the formula, or the bare value, in Indonesian notation. */
export function editableText(cell: HostCell | undefined): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return `=${formulaToLocale(cell.formula, "id-ID")}`;
  if (typeof cell.value === "string") return withApostrophe(cell.value);
  return typeof cell.value === "number"
    ? numberText(cell.value, cell.style?.numberFormat ?? "General")
    : valueText(cell.value);
}

/** Text that would be read as something else gets the apostrophe that keeps it text. */
const withApostrophe = (text: string): string =>
  text !== "" && parseInput(text, "id-ID").value === text ? text : `'${text}`;

function numberText(value: number, format: string): string {
  const scaled = format.includes("%") ? Number((value * 100).toPrecision(15)) : value;
  return `${String(scaled).replace(".", ",")}${format.includes("%") ? "%" : ""}`;
}

function valueText(value: Exclude<HostValue, string | number>): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : value.error;
}
