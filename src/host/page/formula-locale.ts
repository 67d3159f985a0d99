/**
 * Formulas as an Indonesian Excel shows and takes them: `;` between arguments, `,` before
 * decimals, `\` between the columns of an array constant. Function names stay English, as there.
 */
export const toIndonesian = (formula: string): string =>
  translate(formula, {
    token: ENGLISH_TOKEN,
    separator: ",",
    point: ".",
    translated: { separator: ";", point: ",", column: "\\" },
  });

/** The other way round: what a user typed, in the notation of the file. */
export const toEnglish = (formula: string): string =>
  translate(formula, {
    token: INDONESIAN_TOKEN,
    separator: ";",
    point: ",",
    translated: { separator: ",", point: ".", column: "," },
  });

interface Notation {
  readonly token: RegExp;
  readonly separator: string;
  readonly point: string;
  readonly translated: {
    readonly separator: string;
    readonly point: string;
    readonly column: string;
  };
}

/** Texts, quoted sheet names and bracketed parts are taken whole; so are words, whose digits are no numbers. */
const OPAQUE = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_$][\p{L}\p{N}_.$]*`;
const ENGLISH_TOKEN = new RegExp(String.raw`${OPAQUE}|\d+(?:\.\d*)?|\.\d+|[\s\S]`, "gu");
const INDONESIAN_TOKEN = new RegExp(String.raw`${OPAQUE}|\d+(?:,\d*)?|,\d+|[\s\S]`, "gu");

function translate(formula: string, notation: Notation): string {
  let depth = 0;
  return formula.replace(notation.token, (token) => {
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    if (/^[\d.,]*\d[\d.,]*$/.test(token))
      return token.replace(notation.point, notation.translated.point);
    return depth > 0 ? inArray(token, notation) : inCall(token, notation);
  });
}

const inCall = (token: string, { separator, translated }: Notation): string =>
  token === separator ? translated.separator : token;

/** Rows are parted by `;` in both notations, columns by `,` or `\`. */
function inArray(token: string, { translated }: Notation): string {
  return token === "," || token === "\\" ? translated.column : token;
}
