import type { KepalaBernomor, NomorSalah } from "./urutan";

/** `M. Yusuf`, `H. …, S.Sos`: a letter that is of a name, not of a heading. */
const GELAR = /,\s*(?:S|M|Drs?|Dra|Ir|A|H|Hj)\b\.?/;
const hurufOf = (nomor: number): string => String.fromCharCode("A".charCodeAt(0) + nomor - 1);

/**
 * Lettered headings of which one was left out. A letter alone may begin a name or a Roman number, so that it counts
 * only as the next but one of a series that began with A and B.
 */
export function* checkHuruf(daftar: readonly KepalaBernomor[]): Generator<NomorSalah> {
  let terakhir = 0;
  for (const kepala of daftar) {
    const nomor = kepala.urutan[0] ?? 0;
    if (GELAR.test(kepala.paragraf.teks)) continue;
    if (nomor === 1 || nomor === terakhir + 1) terakhir = nomor;
    else if (terakhir >= 2 && nomor === terakhir + 2) {
      yield { ...kepala, seharusnya: hurufOf(terakhir + 1) };
      terakhir = nomor;
    }
  }
}
