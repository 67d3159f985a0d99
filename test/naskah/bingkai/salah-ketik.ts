import type { Acak } from "./acak";
import { bulat } from "./bilangan";
import type { Fakta } from "./fakta";

const dariDigit = (digit: readonly string[], desimal: number): number =>
  Number(digit.join("")) / 10 ** desimal;

/** Two neighbouring digits the wrong way round. */
function tukarDigit(acak: Acak, digit: readonly string[]): string[] {
  const di = acak.below(Math.max(1, digit.length - 1));
  return digit.map((isi, ke) =>
    ke === di ? (digit[di + 1] ?? isi) : ke === di + 1 ? (digit[di] ?? isi) : isi,
  );
}

/** One digit hit beside the right key. */
function gantiDigit(acak: Acak, digit: readonly string[]): string[] {
  const di = acak.below(digit.length);
  return digit.map((isi, ke) =>
    ke === di ? String((Number(isi) + acak.pick([1, 9, 3])) % 10) : isi,
  );
}

/** A number as a typist gets it wrong: digits swapped or mistaken, off by one, or taken from the line above. */
export function salahKetik(acak: Acak, fakta: Fakta, sepadan: readonly number[]): number {
  const { nilai, desimal } = fakta;
  const digit = Array.from(String(Math.round(nilai * 10 ** desimal)));
  const cara = acak.below(sepadan.length > 0 ? 5 : 4);
  if (cara === 4) return bulat(acak.pick(sepadan), desimal);
  if (cara === 3)
    return desimal === 0 && nilai < 1000
      ? nilai + acak.pick([1, -1])
      : nilai + 10 ** (String(Math.trunc(nilai)).length - 1);
  return dariDigit(cara === 0 ? gantiDigit(acak, digit) : tukarDigit(acak, digit), desimal);
}
