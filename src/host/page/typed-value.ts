import type { HostValue } from "../document/host-document";
import { toEnglish } from "./formula-locale";

/** What a typed text puts into a cell. `numberFormat` is set when the text asks for one (`92%`). */
export interface TypedValue {
  readonly formula: string | undefined;
  readonly value: HostValue;
  readonly numberFormat: string | undefined;
}

/** Reads a text as an Indonesian Excel does: `1.234,5`, `92%`, `31/12/2025`, `=A1;B1`, `'teks`. */
export function readTyped(text: string, format: string): TypedValue {
  if (text === "") return plain(null);
  if (format === "@") return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith("=") && text.length > 1) {
    return { formula: toEnglish(text.slice(1)), value: null, numberFormat: undefined };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return plain(trimmed.toLowerCase() === "true");
  return readNumber(trimmed, format) ?? readDate(trimmed, format) ?? plain(text);
}

const plain = (value: HostValue): TypedValue => ({
  formula: undefined,
  value,
  numberFormat: undefined,
});

/** Sign, whole part, decimals with their comma, percent sign; each may be empty. */
const NUMBER = /^([-+]?)\s*(?:Rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d*)(,?\d*)\s*(%?)$/i;

function readNumber(text: string, format: string): TypedValue | undefined {
  const match = NUMBER.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [sign, whole, decimals, percent] = match.slice(1) as [string, string, string, string];
  const digits = `${sign}0${whole.replaceAll(".", "")}.${decimals.slice(1)}0`;
  // As Excel does: 92 typed into a percent cell is 92%, and so is 0,92.
  const meansPercent = format.includes("%") && Math.abs(Number(digits)) >= 1;
  return {
    formula: undefined,
    // The exponent is exact where a division by 100 might not be.
    value: Number(percent || meansPercent ? `${digits}e-2` : digits),
    numberFormat: percent && format === "General" ? percentFormat(decimals) : undefined,
  };
}

const percentFormat = (decimals: string): string => (decimals === "" ? "0%" : "0.00%");

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

function readDate(text: string, format: string): TypedValue | undefined {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!match) return undefined;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901)
    return undefined;
  return {
    formula: undefined,
    value: (time - EPOCH) / MILLISECONDS_PER_DAY,
    numberFormat: format === "General" ? "dd/mm/yyyy" : undefined,
  };
}
