import { kunciNama } from "../../teks/konteks";

const SINONIM: readonly (readonly [RegExp, string])[] = [
  [/\b(?:plt|plh|pj)\b/g, ""],
  [/\bkepala seksi\b/g, "kasi"],
  [/\b(?:kepala (?:sub ?bagian|subbag)|kasubbag)\b/g, "kasubag"],
  [/\bsekcam\b/g, "sekretaris kecamatan"],
  [/\bsekretaris camat\b/g, "sekretaris kecamatan"],
];

/** A post with its synonyms made one, without the place it is of. */
export const bakuOf = (jabatan: string): string =>
  SINONIM.reduce((teks, [pola, ganti]) => teks.replace(pola, ganti), kunciNama(jabatan))
    .replace(/\s+(?:kecamatan|kabupaten|kota)\s+\S+.*$/, "")
    .replace(/\s+/g, " ")
    .trim();

/** Directly before the post that the report is of. */
const PEMILIK =
  /(?:laporan kinerja(?: \([^)]*\))?|lkj(?:ip)?|perjanjian kinerja(?: perubahan)?|capaian kinerja|kinerja)\s+$/i;

/** Whether the words before a post say that the report is of that post. */
export const isPemilik = (sebelum: string): boolean => PEMILIK.test(sebelum);

/** Whether two wordings of a post can only be of two posts: `Kepala Seksi` alone may be any of them. */
export function isJabatanLain(disebut: string, benar: string): boolean {
  const [satu, dua] = [bakuOf(disebut), bakuOf(benar)];
  if (satu === "" || dua === "") return false;
  return !satu.startsWith(dua) && !dua.startsWith(satu);
}
