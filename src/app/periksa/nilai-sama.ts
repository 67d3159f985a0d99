import type { CellInput } from "../../workbook/workbook";
import { isSameContent } from "../isi-sel";

const ANGKA = /^-?[\d.]+(?:,\d+)?$/;

interface AngkaTertulis {
  readonly nilai: number;
  /** Half a unit of the last digit written. */
  readonly kelonggaran: number;
}

/** `76,67%`, `Rp428.807.750,00`, `92` as the number a cell would hold; undefined for anything else. */
function bacaAngka(teks: string, persen: boolean): AngkaTertulis | undefined {
  const polos = teks.replace(/^\s*Rp\.?\s*|[%\s]/g, "");
  if (!ANGKA.test(polos)) return undefined;
  const [bulat = "", pecahan = ""] = polos.split(",");
  const nilai = Number(`${bulat.replaceAll(".", "")}.${pecahan === "" ? "0" : pecahan}`);
  const pembagi = persen ? 100 : 1;
  return { nilai: nilai / pembagi, kelonggaran: 0.5000001 / 10 ** pecahan.length / pembagi };
}

/**
 * Whether a cell still holds what a finding has shown: the same content, or a number that is displayed so. A formula
 * is never the same: its value belongs to other cells.
 */
export function isNilaiSama(dari: string, kini: CellInput, format: string): boolean {
  if (isSameContent(dari, kini)) return true;
  if (typeof kini === "string") return !kini.startsWith("=") && kini.replace(/^'/, "") === dari;
  if (typeof kini !== "number") return false;
  const angka = bacaAngka(dari, dari.includes("%") || format.includes("%"));
  if (String(kini) === dari) return true;
  return angka !== undefined && Math.abs(angka.nilai - kini) <= angka.kelonggaran;
}
