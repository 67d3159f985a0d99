import type { KepalaBernomor, NomorSalah } from "./urutan";

/** `M. Yusuf`, `H. …, S.Sos`: a letter that is of a name, not of a heading. */
const GELAR = /,\s*(?:S|M|Drs?|Dra|Ir|A|H|Hj)\b\.?/;
const hurufOf = (nomor: number): string => String.fromCharCode("A".charCodeAt(0) + nomor - 1);

/** `C. ANGGARAN`: short, and no sentence. */
const JUDUL = /^\s*[A-Z]\.\s+\p{L}{4,}[^.;:]{0,80}$/u;

/** The last letter, whether its heading is one, and whether a series with A and B came before. */
interface Deret {
  readonly terakhir: number;
  readonly isJudul: boolean;
  readonly isLazim: boolean;
}

/** The next but one, or the same again, of a series that began with A and B; A and C where other series have a B. */
function isSalah(nomor: number, teks: string, { terakhir, isJudul, isLazim }: Deret): boolean {
  if (terakhir >= 2) return nomor === terakhir + 2 || (nomor === terakhir && JUDUL.test(teks));
  return terakhir === 1 && nomor === 3 && isLazim && isJudul && JUDUL.test(teks);
}

/**
 * Lettered headings of which one was left out or stands twice. A letter alone may begin a name or a Roman number, so
 * that it counts only as the next but one, or as the same again, of a series that began with A and B.
 */
export function* checkHuruf(daftar: readonly KepalaBernomor[]): Generator<NomorSalah> {
  let deret: Deret = { terakhir: 0, isJudul: false, isLazim: false };
  for (const kepala of daftar) {
    const nomor = kepala.urutan[0] ?? 0;
    const { teks } = kepala.paragraf;
    if (GELAR.test(teks)) continue;
    const isUrut = nomor === 1 || nomor === deret.terakhir + 1;
    if (!isUrut && !isSalah(nomor, teks, deret)) continue;
    if (!isUrut) yield { ...kepala, seharusnya: hurufOf(deret.terakhir + 1) };
    const isLazim = deret.isLazim || (isUrut && nomor > 1);
    deret = { terakhir: nomor, isJudul: JUDUL.test(teks), isLazim };
  }
}
