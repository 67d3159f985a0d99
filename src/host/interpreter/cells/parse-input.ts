import type { HostValue } from "../../document/host-document";

/** What a typed text becomes: a constant or a formula, and the number format it brings along into a General cell. */
export interface ParsedInput {
  readonly value: HostValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const DATE = /^(?:(\d{4})[-/](\d{1,2})[-/](\d{1,2})|(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?)$/;
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, counted so that 1900-03-01 is 61. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Excel reads a text put into `values` or `formulas` as if it were typed (in en-US notation): `92%` becomes 0.92,
 * `1/2` a date. Only a cell formatted as text (`@`) keeps it, and a leading apostrophe does.
 */
export function parseInput(text: string, numberFormat: string): ParsedInput {
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text.slice(1) };
  const trimmed = text.trim();
  if (ERRORS.test(trimmed)) return { value: { error: trimmed } };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === "TRUE" };
  return parseNumber(trimmed) ?? parseDate(trimmed) ?? { value: text };
}

function parseNumber(text: string): ParsedInput | undefined {
  const isPercent = text.endsWith("%");
  const body = (isPercent ? text.slice(0, -1) : text).trim();
  if (!/\d/.test(body) || !NUMBER.test(body)) return undefined;
  const number = Number(body.replaceAll(",", ""));
  if (!Number.isFinite(number)) return undefined;
  if (!isPercent) return { value: fifteenDigits(number) };
  const numberFormat = body.includes(".") ? "0.00%" : "0%";
  return { value: fifteenDigits(number / 100), numberFormat };
}

function parseDate(text: string): ParsedInput | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, month, day, shortMonth, shortDay, shortYear] = match.map(Number);
  const isIso = match[1] !== undefined;
  const thisYear = new Date().getFullYear();
  const parts = isIso
    ? [year, month, day]
    : [match[6] === undefined ? thisYear : shortYear, shortMonth, shortDay];
  const serial = serialOf(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0);
  if (serial === undefined) return undefined;
  const hasYear = isIso || match[6] !== undefined;
  return { value: serial, numberFormat: hasYear ? "m/d/yyyy" : "d-mmm" };
}

function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isReal ? Math.round((date.getTime() - EPOCH) / DAY) : undefined;
}

/** Excel keeps fifteen significant digits. */
export const fifteenDigits = (value: number): number => Number(value.toPrecision(15));
