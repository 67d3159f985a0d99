import type { BagianUji } from "../support/naskah";

/** A defect put into a clean text: the text with it, or undefined where the text has no place for it. */
export type Tanam = (
  bagian: readonly BagianUji[],
  acak: (batas: number) => number,
) => Tanaman | undefined;

export interface Tanaman {
  readonly isi: readonly BagianUji[];
}

type Ganti = (cocok: RegExpExecArray) => string | undefined;

interface Letak {
  readonly indeks: number;
  readonly cocok: RegExpExecArray;
  readonly baru: string;
}

const ganti = (bagian: readonly BagianUji[], { indeks, cocok, baru }: Letak): BagianUji[] =>
  bagian.map((isi, di) =>
    di === indeks && typeof isi === "string"
      ? isi.slice(0, cocok.index) + baru + isi.slice(cocok.index + cocok[0].length)
      : isi,
  );

/** Replaces one of the places where the pattern fits, in a random paragraph. */
export const diKalimat =
  (pola: RegExp, baruOf: Ganti): Tanam =>
  (bagian, acak) => {
    const daftar = bagian.flatMap((isi, indeks): Letak[] =>
      typeof isi !== "string"
        ? []
        : Array.from(isi.matchAll(pola), (cocok) => ({
            indeks,
            cocok,
            baru: baruOf(cocok),
          })).flatMap(({ baru, ...letak }) =>
            baru === undefined || baru === letak.cocok[0] ? [] : [{ ...letak, baru }],
          ),
    );
    const satu = daftar[acak(daftar.length)];
    return satu && { isi: ganti(bagian, satu) };
  };

/** A row of a table, with the heading it stands under. */
export interface BarisUji {
  readonly kepala: readonly string[];
  readonly sel: readonly string[];
}

/** Changes one of the rows for which `baruOf` has something else, in a random table. */
export const diTabel =
  (baruOf: (baris: BarisUji) => readonly string[] | undefined): Tanam =>
  (bagian, acak) => {
    const daftar = bagian.flatMap((isi, indeks) =>
      typeof isi === "string"
        ? []
        : isi.flatMap((sel, baris) => {
            const baru = baruOf({ kepala: isi.slice(0, 2).flat(), sel });
            return baru ? [{ indeks, baris, baru }] : [];
          }),
    );
    const satu = daftar[acak(daftar.length)];
    if (!satu) return undefined;
    return {
      isi: bagian.map((isi, di) =>
        di === satu.indeks && typeof isi !== "string"
          ? isi.map((sel, baris) => (baris === satu.baris ? satu.baru : sel))
          : isi,
      ),
    };
  };

/** Puts a paragraph behind a random one. */
export const sisipkan =
  (teks: string): Tanam =>
  (bagian, acak) => {
    const di = 1 + acak(bagian.length);
    return { isi: [...bagian.slice(0, di), teks, ...bagian.slice(di)] };
  };
