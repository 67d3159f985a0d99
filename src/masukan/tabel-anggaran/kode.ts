import type { Kisi } from "../kisi";

const ANGKA_BERTITIK = /^\d+(?:[.,]\d+)*$/;

/**
 * Code of a budget row as typed, without blanks and closing dots: ` 1.1. ` is `1.1`. A code that Excel took for a
 * number is read as shown, because 1.10 is stored as 1.1 and an Indonesian Excel shows it with a comma.
 */
export function readKode(kisi: Kisi, baris: number, kolom: number | undefined): string {
  const nilai = kolom === undefined ? null : kisi.nilai[baris]?.[kolom];
  if (typeof nilai === "string") return rapikan(nilai);
  if (typeof nilai !== "number" || kolom === undefined) return "";
  const teks = (kisi.teks[baris]?.[kolom] ?? "").trim();
  return ANGKA_BERTITIK.test(teks) ? teks.replaceAll(",", ".") : String(nilai);
}

const rapikan = (teks: string): string => teks.replace(/\s+/g, "").replace(/\.+$/, "");
