/** How people type: decimal point and commas, or decimal comma and semicolons. */
export type InputLocale = "en-US" | "id-ID";

const LITERAL = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const FROM_INDONESIAN = new RegExp(`(${LITERAL})|([{}])|(\\d),(?=\\d)|([;\\\\])`, "g");
const TO_INDONESIAN = new RegExp(`(${LITERAL})|([{}])|(\\d)\\.(?=\\d)|([,])`, "g");

/** A typed formula, without its `=`, in the notation the document holds: Indonesian `;`, `,` and `\` become `,`, `.` and `,`. */
export function formulaFromLocale(formula: string, locale: InputLocale): string {
  if (locale === "en-US") return formula;
  return translate(formula, FROM_INDONESIAN, {
    decimal: ".",
    separator: (sign, inArray) => (sign === "\\" || !inArray ? "," : ";"),
  });
}

/** The same the other way, for showing. */
export function formulaToLocale(formula: string, locale: InputLocale): string {
  if (locale === "en-US") return formula;
  return translate(formula, TO_INDONESIAN, {
    decimal: ",",
    separator: (_, inArray) => (inArray ? "\\" : ";"),
  });
}

interface Signs {
  readonly decimal: string;
  readonly separator: (sign: string, inArray: boolean) => string;
}

/** Texts and quoted sheet names are left alone; in braces the signs part columns, not arguments. */
function translate(formula: string, tokens: RegExp, signs: Signs): string {
  let braces = 0;
  return formula.replace(tokens, (token: string, ...groups: (string | undefined)[]) => {
    const [literal, brace, digit, separator] = groups;
    if (literal !== undefined) return token;
    if (brace !== undefined) {
      braces += brace === "{" ? 1 : -1;
      return token;
    }
    if (digit !== undefined) return digit + signs.decimal;
    return signs.separator(separator ?? token, braces > 0);
  });
}
