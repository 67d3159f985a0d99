/** A row then and now; one side is undefined where a row was put in or taken out. */
export interface Pasangan {
  readonly lama: number | undefined;
  readonly kini: number | undefined;
}

/** Beyond this many comparisons the rows between are taken one by one: only many scattered insertions get there. */
const MAKS_BANDING = 4_000_000;

const pasangan = (lama: number | undefined, kini: number | undefined): Pasangan => ({ lama, kini });

/** Rows of both sides, one by one; what is left over was put in or taken out. */
function berurutan(lama: readonly number[], kini: readonly number[]): Pasangan[] {
  const panjang = Math.max(lama.length, kini.length);
  return Array.from({ length: panjang }, (_, indeks) => pasangan(lama[indeks], kini[indeks]));
}

const deret = (awal: number, akhir: number): number[] =>
  Array.from({ length: Math.max(0, akhir - awal) }, (_, indeks) => awal + indeks);

/** Lengths of the longest common rest from each pair of positions, row by row. */
function panjangBersama(lama: readonly string[], kini: readonly string[]): Uint32Array {
  const lebar = kini.length + 1;
  const panjang = new Uint32Array((lama.length + 1) * lebar);
  for (let i = lama.length - 1; i >= 0; i--) {
    for (let j = kini.length - 1; j >= 0; j--) {
      panjang[i * lebar + j] =
        lama[i] === kini[j]
          ? (panjang[(i + 1) * lebar + j + 1] ?? 0) + 1
          : Math.max(panjang[(i + 1) * lebar + j] ?? 0, panjang[i * lebar + j + 1] ?? 0);
    }
  }
  return panjang;
}

/** Pairs of equal rows in rising order, as many as possible. */
function jangkar(lama: readonly string[], kini: readonly string[]): [number, number][] {
  if (lama.length * kini.length > MAKS_BANDING) return [];
  const lebar = kini.length + 1;
  const panjang = panjangBersama(lama, kini);
  const hasil: [number, number][] = [];
  for (let i = 0, j = 0; i < lama.length && j < kini.length;) {
    if (lama[i] === kini[j]) hasil.push([i++, j++]);
    else if ((panjang[(i + 1) * lebar + j] ?? 0) >= (panjang[i * lebar + j + 1] ?? 0)) i++;
    else j++;
  }
  return hasil;
}

function countAwalan(lama: readonly string[], kini: readonly string[]): number {
  let banyak = 0;
  while (banyak < Math.min(lama.length, kini.length) && lama[banyak] === kini[banyak]) banyak++;
  return banyak;
}

/**
 * Which row of a sheet as it was written is which row of it now, when rows may have been put in, taken out or edited.
 * Equal rows are paired first; rows between two such pairs are taken as edited, one by one.
 */
export function sejajarkan(lama: readonly string[], kini: readonly string[]): readonly Pasangan[] {
  const awalan = countAwalan(lama, kini);
  const akhiran = countAwalan(lama.slice(awalan).toReversed(), kini.slice(awalan).toReversed());
  const [akhirLama, akhirKini] = [lama.length - akhiran, kini.length - akhiran];
  const tengah = jangkar(lama.slice(awalan, akhirLama), kini.slice(awalan, akhirKini)).map(
    ([i, j]): [number, number] => [i + awalan, j + awalan],
  );
  const hasil = deret(0, awalan).map((indeks) => pasangan(indeks, indeks));
  let [dariLama, dariKini] = [awalan, awalan];
  for (const [i, j] of [...tengah, [akhirLama, akhirKini] as const]) {
    hasil.push(...berurutan(deret(dariLama, i), deret(dariKini, j)));
    if (i < akhirLama) hasil.push(pasangan(i, j));
    [dariLama, dariKini] = [i + 1, j + 1];
  }
  return [
    ...hasil,
    ...deret(0, akhiran).map((indeks) => pasangan(akhirLama + indeks, akhirKini + indeks)),
  ];
}
