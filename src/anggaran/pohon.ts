import type { Kegiatan } from "./kegiatan";

/** Where a kegiatan stands in the tree; positions are those of the list. */
export interface Cabang {
  /** Undefined for a root. */
  readonly induk: number | undefined;
  /** 0 for a root. */
  readonly tingkat: number;
  readonly isDaun: boolean;
}

/** A code without spaces and without the dot some offices end it with: ` 1.1. ` is `1.1`. */
const normalizeKode = (kode: string): string => kode.replace(/\s+/g, "").replace(/\.+$/, "");

/** Codes above this one, nearest first: `7.01.03` → `7.01`, `7`. */
function* kodeDiAtas(kode: string): Generator<string> {
  for (let titik = kode.lastIndexOf("."); titik > 0; titik = kode.lastIndexOf(".", titik - 1)) {
    yield kode.slice(0, titik);
  }
}

/** First position of every code. */
function firstPositions(daftarKode: readonly string[]): Map<string, number> {
  const posisi = new Map<string, number>();
  daftarKode.forEach((kode, indeks) => {
    if (!posisi.has(kode)) posisi.set(kode, indeks);
  });
  return posisi;
}

/**
 * Position of the parent of every row. It is the nearest code above that stands in the table, as
 * codes skip levels (kegiatan `7.01.03.2.01` under program `7.01.03`). Where that code stands more
 * than once, it is the last one above the row, so that a numbering that begins anew keeps its
 * children together; failing that, the first below.
 */
function findInduk(daftarKode: readonly string[]): (number | undefined)[] {
  const pertama = firstPositions(daftarKode);
  const terakhir = new Map<string, number>();
  return daftarKode.map((kode, indeks) => {
    terakhir.set(kode, indeks);
    for (const atas of kodeDiAtas(kode)) {
      const induk = terakhir.get(atas) ?? pertama.get(atas);
      if (induk !== undefined) return induk;
    }
    return undefined;
  });
}

/** Depth of every row; a parent may stand below its child, so it cannot be one pass down the list. */
function computeTingkat(daftarInduk: readonly (number | undefined)[]): number[] {
  const tingkat = new Map<number, number>();
  const tingkatOf = (indeks: number): number => {
    const induk = daftarInduk[indeks];
    const hasil = tingkat.get(indeks) ?? (induk === undefined ? 0 : tingkatOf(induk) + 1);
    tingkat.set(indeks, hasil);
    return hasil;
  };
  return daftarInduk.map((_, indeks) => tingkatOf(indeks));
}

/**
 * The tree of a budget table, by the dots of its codes; one cabang per kegiatan, same order. A row
 * without code, or with no code above it in the table, is a root; without any codes all rows are
 * leaves. Linear in the number of rows.
 */
export function buildPohon(daftarKegiatan: readonly Pick<Kegiatan, "kode">[]): Cabang[] {
  const daftarInduk = findInduk(daftarKegiatan.map(({ kode }) => normalizeKode(kode)));
  const daftarTingkat = computeTingkat(daftarInduk);
  const semuaInduk = new Set(daftarInduk);
  return daftarInduk.map((induk, indeks) => ({
    induk,
    tingkat: daftarTingkat[indeks] ?? 0,
    isDaun: !semuaInduk.has(indeks),
  }));
}
