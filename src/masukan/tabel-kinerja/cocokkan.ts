/** What identifies an indikator in either table. */
export interface Beridentitas {
  readonly nama: string;
  readonly sasaran: string;
}

export interface Pasangan<A, B> {
  readonly kiri: A;
  readonly kanan: B;
}

export interface HasilCocok<A, B> {
  /** In the order of `kanan`. */
  readonly pasangan: readonly Pasangan<A, B>[];
  readonly kiriSisa: readonly A[];
  readonly kananSisa: readonly B[];
  /** Rows whose name stands more than once and whose sasaran does not tell them apart. */
  readonly kembar: { readonly kiri: readonly A[]; readonly kanan: readonly B[] };
}

/** Names compare without case, accents, blanks and punctuation: `Rata - rata persentase` is `Rata-rata Persentase`. */
export const normalizeNama = (teks: string): string =>
  teks
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, "");

const kunciNama = ({ nama }: Beridentitas): string => normalizeNama(nama);
const kunciLengkap = (item: Beridentitas): string =>
  `${normalizeNama(item.nama)}\n${normalizeNama(item.sasaran)}`;

function groupBy<T>(daftar: readonly T[], kunciOf: (item: T) => string): Map<string, T[]> {
  const kelompok = new Map<string, T[]>();
  for (const item of daftar) {
    const kunci = kunciOf(item);
    const ada = kelompok.get(kunci);
    if (ada) ada.push(item);
    else kelompok.set(kunci, [item]);
  }
  return kelompok;
}

/** Pairs rows that share a key, where each side has exactly one of it. */
function pairBy<A, B>(kiri: Map<string, A[]>, kanan: Map<string, B[]>): Map<B, A> {
  const pasangan = new Map<B, A>();
  for (const [kunci, [b, ...lainB]] of kanan) {
    const [a, ...lainA] = kiri.get(kunci) ?? [];
    if (a !== undefined && b !== undefined && lainA.length === 0 && lainB.length === 0)
      pasangan.set(b, a);
  }
  return pasangan;
}

/**
 * Joins two tables by the name of the indikator; where a name stands more than once, by name and sasaran. Rows that
 * cannot be told apart are not paired by position: that would be a guess.
 */
export function cocokkan<A extends Beridentitas, B extends Beridentitas>(
  kiri: readonly A[],
  kanan: readonly B[],
): HasilCocok<A, B> {
  const kiriPerNama = groupBy(kiri, kunciNama);
  const kananPerNama = groupBy(kanan, kunciNama);
  const pasangan = new Map<B, A>([
    ...pairBy(groupBy(kiri, kunciLengkap), groupBy(kanan, kunciLengkap)),
    ...pairBy(kiriPerNama, kananPerNama),
  ]);
  const kiriTerpakai = new Set(pasangan.values());
  const kiriSisa = kiri.filter((item) => !kiriTerpakai.has(item));
  const kananSisa = kanan.filter((item) => !pasangan.has(item));
  const kiriBernama = groupBy(kiriSisa, kunciNama);
  const kananBernama = groupBy(kananSisa, kunciNama);
  const isKembar = (item: Beridentitas): boolean =>
    kiriBernama.has(kunciNama(item)) && kananBernama.has(kunciNama(item));
  return {
    pasangan: kanan.flatMap((item) => {
      const lawan = pasangan.get(item);
      return lawan === undefined ? [] : [{ kiri: lawan, kanan: item }];
    }),
    kiriSisa: kiriSisa.filter((item) => !isKembar(item)),
    kananSisa: kananSisa.filter((item) => !isKembar(item)),
    kembar: { kiri: kiriSisa.filter(isKembar), kanan: kananSisa.filter(isKembar) },
  };
}
