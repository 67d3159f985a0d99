import type { Rentang } from "../../src/masukan/kisi";

export function eachCell(
  { baris, kolom, tinggi, lebar }: Rentang,
  visit: (r: number, c: number) => void,
): void {
  for (let row = baris; row < baris + tinggi; row++) {
    for (let column = kolom; column < kolom + lebar; column++) visit(row, column);
  }
}

export const contains = (
  { baris, kolom, tinggi, lebar }: Rentang,
  { row, column }: { readonly row: number; readonly column: number },
): boolean => row >= baris && row < baris + tinggi && column >= kolom && column < kolom + lebar;

export const touches = (a: Rentang, b: Rentang): boolean =>
  a.baris < b.baris + b.tinggi &&
  b.baris < a.baris + a.tinggi &&
  a.kolom < b.kolom + b.lebar &&
  b.kolom < a.kolom + a.lebar;
