import type { Temuan } from "./temuan";

/** Takes down a finding; readers pass it along instead of returning lists. */
export type Catat = (temuan: Temuan) => void;

const SEL_DISEBUT = 8;

/** `5, 7–9, 12`: one-based rows of a sheet for a sentence, runs drawn together. */
export function sebutBaris(daftarBaris: readonly number[]): string {
  const deret = deretBaris(daftarBaris).map(([awal, akhir]) =>
    awal === akhir ? String(awal + 1) : `${String(awal + 1)}–${String(akhir + 1)}`,
  );
  const disebut = deret.slice(0, SEL_DISEBUT).join(", ");
  return deret.length > SEL_DISEBUT ? `${disebut}, dan lainnya` : disebut;
}

/** Runs of consecutive numbers in a rising list, as first and last. */
export function deretBaris(daftarBaris: readonly number[]): readonly (readonly [number, number])[] {
  const deret: [number, number][] = [];
  for (const baris of daftarBaris) {
    const terakhir = deret.at(-1);
    if (terakhir && terakhir[1] + 1 === baris) terakhir[1] = baris;
    else deret.push([baris, baris]);
  }
  return deret;
}
