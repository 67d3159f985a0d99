const AWALAN = /^(?:di|ter|ber|me(?:ng|ny|n|m|l|r|w|y)?|pe(?:ng|ny|n|m|r)?)(?=\p{L}{4})/u;
const AKHIRAN = /(?<=\p{L}{4})(?:kannya|kan|nya|i|an)$/u;
const TERPENDEK = 4;

const akarOf = (kata: string): string => kata.replace(AWALAN, "").replace(AKHIRAN, "");

/** Whether a word says what one of others says: `lulus` and `lulus`, `diselesaikan` and `selesai`. */
export function isSeakar(kata: string, teks: string): boolean {
  const akar = akarOf(kata.toLowerCase());
  if (akar.length < TERPENDEK) return false;
  return [...teks.toLowerCase().matchAll(/\p{L}{4,}/gu)].some(([lain]) => {
    const akarLain = akarOf(lain);
    return akarLain.length >= TERPENDEK && (akarLain.startsWith(akar) || akar.startsWith(akarLain));
  });
}
