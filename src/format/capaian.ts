import type { Pembulatan } from "../kinerja/pengaturan";
import type { Persen } from "../kinerja/satuan";
import { persen } from "../kinerja/satuan";
import { roundPersen } from "./persen";

/**
 * A capaian as it stands in the cell and the report, in percentage points: rounded, and a negative
 * one as 0; a note about it is the caller's business (DOMAIN §6).
 */
export function printedCapaian(nilai: Persen, pembulatan: Pembulatan): Persen {
  const dibulatkan = roundPersen(nilai, pembulatan);
  return dibulatkan < 0 ? persen(0) : dibulatkan;
}
