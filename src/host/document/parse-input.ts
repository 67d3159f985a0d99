import { parseValue } from "numfmt";
import type { HostValue } from "./host-document";
import { formulaFromLocale } from "./local-formula";
import type { InputLocale } from "./local-formula";

/** What typed text becomes in a cell. */
export interface ParsedInput {
  readonly value: HostValue;
  readonly formula: string | undefined;
  /** The format Excel gives a cell that had none: `92%` makes it a percentage. */
  readonly numberFormat: string | undefined;
}

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Reads text as Excel does on entry: formula, number, percentage, date, truth value, error, or else text. */
export function parseInput(
  text: string,
  locale: InputLocale,
  numberFormat = "General",
): ParsedInput {
  if (text === "") return constant(null);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (numberFormat === "@") return constant(text);
  if (/^=./s.test(text)) {
    return {
      value: null,
      formula: formulaFromLocale(text.slice(1), locale),
      numberFormat: undefined,
    };
  }
  const error = ERRORS.find((candidate) => candidate === text.trim().toUpperCase());
  if (error !== undefined) return constant({ error });
  return parsePlainNumber(text, locale) ?? parseFormatted(text, locale) ?? constant(text);
}

const constant = (value: HostValue, numberFormat?: string): ParsedInput => ({
  value,
  formula: undefined,
  numberFormat,
});

/** Digits and at most a decimal mark: from the sixteenth digit on Excel reads zeros. */
function parsePlainNumber(text: string, locale: InputLocale): ParsedInput | undefined {
  const mark = locale === "id-ID" ? "," : ".";
  const plain = text.trim().replace(mark, "#");
  if (!/^[+-]?(?:\d+#?\d*|#\d+)$/.test(plain)) return undefined;
  let significant = 0;
  const digits = plain.replace("#", ".").replace(/\d/g, (digit) => {
    if (significant > 0 || digit !== "0") significant += 1;
    return significant > 15 ? "0" : digit;
  });
  return constant(Number(digits));
}

/** Numbers of formats the parser names by Excel's own number. */
const FORMATS: Readonly<Record<number, string>> = {
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
};

/** Currency formats carry the sign of the locale. */
const CURRENCY: Readonly<Record<InputLocale, string>> = { "en-US": "$", "id-ID": "Rp" };
const CURRENCY_FORMATS: Readonly<Record<number, string>> = { 6: "#,##0", 8: "#,##0.00" };

function parseFormatted(text: string, locale: InputLocale): ParsedInput | undefined {
  const parsed: { value: unknown; formatId?: number } | undefined =
    parseValue(text, { locale }) ?? undefined;
  if (typeof parsed?.value === "boolean") return constant(parsed.value);
  if (typeof parsed?.value !== "number") return undefined;
  return constant(toFifteenDigits(parsed.value), formatById(parsed.formatId ?? 0, locale));
}

function formatById(id: number, locale: InputLocale): string | undefined {
  const currency = CURRENCY_FORMATS[id];
  return currency === undefined ? FORMATS[id] : `"${CURRENCY[locale]}"${currency}`;
}

export const toFifteenDigits = (value: number): number => Number(value.toPrecision(15));
