import { format, isDateFormat } from "numfmt";
import type { HostValue } from "../document/host-document";

export type DisplayLocale = "id-ID" | "en-US";

/** Excel's own short date follows the computer's region, whatever its code says. */
const SHORT_DATES: Readonly<Record<DisplayLocale, Readonly<Record<string, string>>>> = {
  "en-US": {},
  "id-ID": {
    "m/d/yyyy": "dd/mm/yyyy",
    "mm-dd-yy": "dd/mm/yyyy",
    "m/d/yyyy h:mm": "dd/mm/yyyy hh.mm",
  },
};

/** The text a cell shows. A format that is none shows the value as General does, as a file may hold one. */
export function formatCell(
  value: HostValue,
  numberFormat = "General",
  locale: DisplayLocale = "id-ID",
): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = patternFor(numberFormat, locale);
  try {
    return format(pattern, value, { locale, nbsp: false });
  } catch {
    return format("General", value, { locale, nbsp: false });
  }
}

/** `[$-409]` names the language of months and days; numbers keep the separators of the region even so. */
function patternFor(numberFormat: string, locale: DisplayLocale): string {
  const regional = SHORT_DATES[locale][numberFormat];
  if (regional !== undefined) return regional;
  return isDateFormat(numberFormat)
    ? numberFormat
    : numberFormat.replace(/\[\$-[0-9A-Fa-f]+\]/g, "");
}
