import type { TingkatJabatan } from "../kinerja/identitas";

/** Told by the first words, `Plt.` and the like left out. */
const POLA: readonly (readonly [RegExp, TingkatJabatan])[] = [
  [/^(kasi|kasie|ka\.? ?si|kepala seksi)\b/i, "kasi"],
  [/^(kasub ?b?ag|ka\.? ?sub ?b?ag|kepala sub ?-?bag(ian)?)\b/i, "kasubag"],
  [/^(sekretaris|sekcam)\b/i, "sekretaris"],
  [/^camat\b/i, "camat"],
];

const STATUS = /^(plt|plh|pjs?|pelaksana tugas|pelaksana harian|penjabat( sementara)?)(\.\s*|\s+)/i;

/** The post itself, without the status of who holds it: `Plt. Camat Candipuro` → `Camat Candipuro`. */
export const tanpaStatus = (jabatan: string): string => jabatan.trim().replace(STATUS, "");

/** Level of a post by its first words; `lain` for what is none of a kecamatan's and for no post at all. */
export function tingkatJabatan(jabatan: string | undefined): TingkatJabatan {
  const sebutan = tanpaStatus(jabatan ?? "");
  return POLA.find(([pola]) => pola.test(sebutan))?.[1] ?? "lain";
}
