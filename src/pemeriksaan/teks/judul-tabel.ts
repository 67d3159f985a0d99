import type { ParagrafNaskah } from "../../naskah/naskah";

/** What stands above a table. */
export interface JudulTabel {
  /** The last paragraph before it, whatever it says. */
  readonly paragraf: ParagrafNaskah;
  /** It is the table's own title: right above it, and it begins with `Tabel`. */
  readonly isTegas: boolean;
  /** `3.2` of a title of its own; `""` for none. */
  readonly nomor: string;
}

const JUDUL = /^\s*tabel\b\s*(?<nomor>\d+(?:[.-]\d+)*)?/i;

/** What the last paragraph above a table is to it; `isTepat` where nothing stands between. */
export function judulTabel(paragraf: ParagrafNaskah, isTepat: boolean): JudulTabel {
  const cocok = isTepat ? JUDUL.exec(paragraf.teks) : null;
  return { paragraf, isTegas: cocok !== null, nomor: cocok?.groups?.["nomor"] ?? "" };
}
