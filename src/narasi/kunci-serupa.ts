const SARAN_TERBANYAK = 3;

/** How many letters must be typed, left out or changed to get from one word to the other. */
function jarak(a: string, b: string): number {
  let atas = Array.from({ length: b.length + 1 }, (_, indeks) => indeks);
  for (const [i, huruf] of Array.from(a).entries()) {
    const baris = [i + 1];
    for (const [j, lain] of Array.from(b).entries()) {
      const [kiriAtas = 0, langsungAtas = 0] = [atas[j], atas[j + 1]];
      const ganti = kiriAtas + (huruf === lain ? 0 : 1);
      baris.push(Math.min(ganti, langsungAtas + 1, (baris[j] ?? 0) + 1));
    }
    atas = baris;
  }
  return atas[b.length] ?? 0;
}

/** Keys so long are no typing mistake of ours, and comparing them would cost. */
const TERPANJANG = 80;

/**
 * Up to three of the keys that were likely meant, nearest first: those a few letters away (a third of the word at
 * most), or that begin with what was typed.
 */
export function kunciSerupa(diketik: string, daftarKunci: Iterable<string>): string[] {
  if (diketik.length > TERPANJANG) return [];
  return [...daftarKunci]
    .map((kunci) => ({
      kunci,
      jarak: kunci.startsWith(diketik) ? 0 : jarak(diketik, kunci.toLowerCase()),
    }))
    .filter(({ jarak: jauh }) => jauh * 3 <= diketik.length)
    .sort((a, b) => a.jarak - b.jarak)
    .slice(0, SARAN_TERBANYAK)
    .map(({ kunci }) => kunci);
}
