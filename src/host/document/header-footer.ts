/** The three parts a header or footer has, each text with codes (`&P` page, `&N` pages, `&&` an ampersand). */
export interface HeaderFooterParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SIDES = { L: "left", C: "center", R: "right" } as const;
/** A font's name in quotes may hold anything; `&&` is a letter. */
const TOKEN = /&"[^"]*"|&&|&([LCRlcr])/g;

/** `&LKiri&CTengah` → its parts; what stands before the first sign is in the middle. */
export function splitHeaderFooter(text: string): HeaderFooterParts {
  const parts = { left: "", center: "", right: "" };
  let side: keyof HeaderFooterParts = "center";
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const letter = match[1]?.toUpperCase();
    if (letter === undefined) continue;
    parts[side] += text.slice(from, match.index);
    side = SIDES[letter as keyof typeof SIDES];
    from = match.index + match[0].length;
  }
  parts[side] += text.slice(from);
  return parts;
}

export const joinHeaderFooter = ({ left, center, right }: HeaderFooterParts): string =>
  [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([sign = "", text = ""]) => (text === "" ? "" : sign + text))
    .join("");
