import type { Parts } from "./package";

/** What a download leaves out, by the parts it lives in. Everything else in the package is carried along as it is. */
const LEFT_OUT: readonly { readonly parts: RegExp; readonly what: string }[] = [
  { parts: /(^|\/)vbaProject[^/]*\.bin$/i, what: "makro (VBA)" },
  { parts: /^_xmlsignatures\//i, what: "tanda tangan digital" },
  { parts: /(^|\/)macrosheets\//i, what: "lembar makro Excel 4" },
];

export const isLeftOut = (part: string): boolean => LEFT_OUT.some(({ parts }) => parts.test(part));

/** For the user, in Indonesian; empty when a download keeps everything. */
export function listCannotKeep(parts: Parts): string[] {
  const names = [...parts.keys()];
  return LEFT_OUT.filter(({ parts: pattern }) => names.some((name) => pattern.test(name))).map(
    ({ what }) => what,
  );
}
