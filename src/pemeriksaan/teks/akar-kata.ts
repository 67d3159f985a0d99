/** Shorter ones are no roots: too many words would share them. */
const TERPENDEK = 4;
const AKHIRAN = [/nya$/u, /kan$/u, /an$/u, /i$/u];
/** What a prefix swallows of the root's first letter: `memilah` → `pilah`, `menemukan` → `temu`. */
const LULUH: readonly (readonly [RegExp, string])[] = [
  [/^(?:me|pe)ny/u, "s"],
  [/^(?:me|pe)ng/u, ""],
  [/^(?:me|pe)ng/u, "k"],
  [/^(?:me|pe)m/u, ""],
  [/^(?:me|pe)m/u, "p"],
  [/^(?:me|pe)n/u, ""],
  [/^(?:me|pe)n/u, "t"],
  [/^(?:me|pe|di|ke|se)/u, ""],
  [/^(?:ber|ter|per)/u, ""],
  [/^pem/u, "m"],
];

const isCukup = (kata: string): boolean => kata.length >= TERPENDEK;

function lepas(kata: string): readonly string[] {
  const depan = LULUH.flatMap(([pola, ganti]) =>
    pola.test(kata) ? [kata.replace(pola, ganti)] : [],
  );
  const belakang = AKHIRAN.map((pola) => kata.replace(pola, ""));
  return [...depan, ...belakang].filter((satu) => satu !== kata && isCukup(satu));
}

const TERSIMPAN = new Map<string, ReadonlySet<string>>();
/** A report has fewer words; the store of a long session is begun again. */
const TERBANYAK = 20_000;

/**
 * What a word, in lower case, may be made of, itself included: `pelatihan` and `dilatih` share `latih`. Not every one is
 * a word; two that share one are taken to be of one root.
 */
export function akarKata(kata: string): ReadonlySet<string> {
  const ada = TERSIMPAN.get(kata);
  if (ada) return ada;
  const hasil = new Set([kata]);
  for (const satu of hasil) lepas(satu).forEach((akar) => hasil.add(akar));
  if (TERSIMPAN.size > TERBANYAK) TERSIMPAN.clear();
  TERSIMPAN.set(kata, hasil);
  return hasil;
}

/** Whether two words, in lower case, are of one root. */
export function isSeakar(a: string, b: string): boolean {
  const akar = akarKata(b);
  return a === b || [...akarKata(a)].some((satu) => akar.has(satu));
}
