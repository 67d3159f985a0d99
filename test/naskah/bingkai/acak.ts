/** A source of chance: the same seed gives the same report. */
export interface Acak {
  /** A whole number from 0 up to, not including, the bound. */
  readonly below: (batas: number) => number;
  readonly between: (dari: number, sampai: number) => number;
  readonly chance: (peluang: number) => boolean;
  readonly pick: <T>(daftar: readonly T[]) => T;
  /** So many of the list in random order. */
  readonly sample: <T>(daftar: readonly T[], banyak: number) => T[];
}

/** Mulberry32: neighbouring seeds have nothing in common, as those of a linear generator have. */
function pecahan(benih: number): () => number {
  let keadaan = benih >>> 0;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let nilai = Math.imul(keadaan ^ (keadaan >>> 15), keadaan | 1);
    nilai ^= nilai + Math.imul(nilai ^ (nilai >>> 7), nilai | 61);
    return ((nilai ^ (nilai >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function acakBenih(benih: number): Acak {
  const undi = pecahan(benih);
  const below = (batas: number): number => Math.floor(undi() * batas);
  const pick = <T>(daftar: readonly T[]): T => {
    const satu = daftar[below(daftar.length)];
    if (satu === undefined) throw new RangeError("Nothing to pick from.");
    return satu;
  };
  return {
    below,
    pick,
    between: (dari, sampai) => dari + below(sampai - dari + 1),
    chance: (peluang) => undi() < peluang,
    sample: (daftar, banyak) => {
      const sisa = [...daftar];
      const ambil = Math.min(banyak, sisa.length);
      return Array.from({ length: ambil }, () => sisa.splice(below(sisa.length), 1)).flat();
    },
  };
}
