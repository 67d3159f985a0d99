import type { Identitas } from "../../../kinerja/identitas";
import { kunciNama } from "../../teks/konteks";

const SINONIM: readonly (readonly [RegExp, string])[] = [
  [/\b(?:plt|plh|pj)\b/g, ""],
  [/\bkepala seksi\b/g, "kasi"],
  [/\b(?:kepala (?:sub ?bagian|subbag)|kasubbag)\b/g, "kasubag"],
  [/\bsekcam\b/g, "sekretaris kecamatan"],
  [/\bsekretaris camat\b/g, "sekretaris kecamatan"],
];

/** A post with its synonyms made one, without the place it is of. */
const bakuOf = (jabatan: string): string =>
  SINONIM.reduce((teks, [pola, ganti]) => teks.replace(pola, ganti), kunciNama(jabatan))
    .replace(/\s+(?:kecamatan|kabupaten|kota)\s+\S+.*$/, "")
    .replace(/\s+/g, " ")
    .trim();

/** Directly before the post that the report is of. */
const PEMILIK =
  /(?:laporan kinerja(?: \([^)]*\))?|lkj(?:ip)?|perjanjian kinerja(?: perubahan)?|capaian kinerja|kinerja)\s+$/i;

/** Whether the report is said to be of another post than the identity's; silent about every other mention of posts. */
export function isJabatanLain(teks: string, sebelum: string, { pejabat }: Identitas): boolean {
  if (pejabat.jabatan === undefined || !PEMILIK.test(sebelum)) return false;
  const [disebut, benar] = [bakuOf(teks), bakuOf(pejabat.jabatan)];
  if (disebut === "" || benar === "") return false;
  return !disebut.startsWith(benar) && !benar.startsWith(disebut);
}
