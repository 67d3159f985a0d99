const KATA = [
  "nol",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
] as const;

/** Group words, largest first; a group is three digits. */
const KELOMPOK = [
  [1e15, "kuadriliun"],
  [1e12, "triliun"],
  [1e9, "miliar"],
  [1e6, "juta"],
  [1e3, "ribu"],
] as const;

const kata = (angka: number): string => KATA[angka] ?? "";

/** `head` words with those of the rest behind, which a rest of 0 does not have. */
const join = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${spell(rest)}`);

const bagiBulat = (angka: number, pembagi: number): number => (angka - (angka % pembagi)) / pembagi;

/** Numbers below 1,000. */
function spellRatusan(angka: number): string {
  if (angka < 12) return kata(angka);
  if (angka < 20) return `${kata(angka - 10)} belas`;
  if (angka < 100) return join(`${kata(bagiBulat(angka, 10))} puluh`, angka % 10);
  if (angka < 200) return join("seratus", angka - 100);
  return join(`${kata(bagiBulat(angka, 100))} ratus`, angka % 100);
}

function spell(angka: number): string {
  const kelompok = KELOMPOK.find(([nilai]) => angka >= nilai);
  if (!kelompok) return spellRatusan(angka);
  const [nilai, sebutan] = kelompok;
  const banyak = bagiBulat(angka, nilai);
  const head = banyak === 1 && nilai === 1e3 ? "seribu" : `${spell(banyak)} ${sebutan}`;
  return join(head, angka % nilai);
}

/**
 * A whole number in Indonesian words (DOMAIN §6): `21` → `dua puluh satu`, `-3` → `minus tiga`.
 *
 * @throws RangeError unless it is an integer a number can hold exactly: counts are, by construction
 */
export function terbilang(angka: number): string {
  if (!Number.isSafeInteger(angka)) {
    throw new RangeError(`Expected a safe integer, got ${String(angka)}`);
  }
  return angka < 0 ? `minus ${spell(-angka)}` : spell(angka);
}
