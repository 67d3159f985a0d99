import type { SinonimKantor } from "../masukan/deteksi/calon";

/** Where the workbook keeps the headings its office has taught. */
export const KUNCI_SINONIM = "capaian.sinonim";

const isKamus = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((arti) => typeof arti === "string");

/** The stored text as taught headings; none where there is none, or somebody else's text. */
export function parseSinonim(text: string | undefined): SinonimKantor {
  if (text === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    const daftar = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
    return Object.fromEntries(daftar.filter(([, kamus]) => isKamus(kamus)));
  } catch {
    // Not ours: the contract's own headings hold.
    return {};
  }
}
