import type { Daftar } from "../../../dokumen/dokumen";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** `a.` … `z.`, `aa.`, `ab.` …; or `1.`, `2.` … `index` is zero-based. */
export const listMark = (penanda: Daftar["penanda"], index: number): string =>
  `${penanda === "huruf" ? letters(index) : index + 1}.`;

function letters(index: number): string {
  const last = index % LETTERS.length;
  const before = (index - last) / LETTERS.length;
  return (before > 0 ? letters(before - 1) : "") + LETTERS.charAt(last);
}
