import type { Rentang } from "./kisi";
import type { Tempat } from "./temuan";

const LETTERS = 26;

/** Column letters of a zero-based column: 0 → A, 26 → AA. */
export function kolomHuruf(kolom: number): string {
  const rest = kolom % LETTERS;
  const head = (kolom - rest) / LETTERS;
  return (head > 0 ? kolomHuruf(head - 1) : "") + String.fromCharCode("A".charCodeAt(0) + rest);
}

/** A1 address without a sheet: `G4`, `A3:I4`. */
export function alamat({ baris, kolom, tinggi, lebar }: Rentang): string {
  const first = `${kolomHuruf(kolom)}${String(baris + 1)}`;
  if (tinggi === 1 && lebar === 1) return first;
  return `${first}:${kolomHuruf(kolom + lebar - 1)}${String(baris + tinggi)}`;
}

/** A sheet name as a formula writes it: quoted unless it is a plain word. */
export const lembarRumus = (lembar: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(lembar) && !/^[A-Za-z]{1,3}\d+$/.test(lembar)
    ? lembar
    : `'${lembar.replaceAll("'", "''")}'`;

/** Full address as officers read it and formulas write it: `Kinerja!G4`. */
export const alamatLengkap = ({ lembar, rentang }: Tempat): string =>
  `${lembarRumus(lembar)}!${alamat(rentang)}`;
