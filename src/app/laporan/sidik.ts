import type { CellInput } from "../../workbook/workbook";

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const BASE = 36;

/** FNV-1a, 32 bits: it tells an edited cell from an untouched one, and hides nothing from anybody. */
export function sidik(isi: CellInput): string {
  const teks = `${typeof isi} ${String(isi)}`;
  let nilai = OFFSET;
  for (let indeks = 0; indeks < teks.length; indeks++) {
    nilai = Math.imul(nilai ^ teks.charCodeAt(indeks), PRIME);
  }
  return (nilai >>> 0).toString(BASE);
}
