import type { NilaiSel } from "../../../masukan/kisi";

const ERROR =
  /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|BUSY!|CONNECT!|GETTING_DATA)$/;

/** The type of a cell where the host was not asked for it. A text typed as `#REF!` is taken for the error. */
export const typeFromValue = (value: unknown): "Error" | "Unknown" =>
  typeof value === "string" && ERROR.test(value) ? "Error" : "Unknown";

const DATE = /\d{1,4}\s*[/.\- ]\s*(?:\d{1,2}|\p{L}{3,})\s*[/.\- ,]\s*\d{2,4}/u;
const MAX_DATE = 2_958_465;

/**
 * A number format with which a number would show as it does, where the host was not asked for it: percent and dates
 * change what a number means, everything else is `General`.
 */
export function formatFromText(value: NilaiSel, text: string): string {
  if (typeof value !== "number") return "General";
  const percent = /(?:[.,](\d+))?\s*%\s*$/.exec(text);
  if (percent) return percent[1] ? `0.${"0".repeat(percent[1].length)}%` : "0%";
  const isDay = Number.isInteger(value) && value > 0 && value <= MAX_DATE;
  return isDay && DATE.test(text) && !isNumeral(value, text) ? "dd/mm/yyyy" : "General";
}

/** `45.123.456` is a number with separators, however it may look. */
const isNumeral = (value: number, text: string): boolean =>
  text.replaceAll(/\D/g, "") === String(value);
