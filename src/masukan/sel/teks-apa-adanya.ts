import { desimal } from "../../kinerja/satuan";
import type { Kisi } from "../kisi";

/** What Excel shows of a number for which the column is too narrow. */
const TERPOTONG = /^#+$/;

/**
 * A cell as words for the report: text as typed, a number or date as it is shown; blanks around it and line breaks go.
 * Empty for a blank and for an error.
 */
export function teksApaAdanya(kisi: Kisi, baris: number, kolom: number): string {
  const nilai = kisi.nilai[baris]?.[kolom];
  if (typeof nilai === "string") return nilai.replace(/\s+/g, " ").trim();
  if (typeof nilai !== "number" && typeof nilai !== "boolean") return "";
  const teks = (kisi.teks[baris]?.[kolom] ?? "").trim();
  if (teks !== "" && !TERPOTONG.test(teks)) return teks;
  return typeof nilai === "number" ? desimal(nilai).toString() : "";
}
