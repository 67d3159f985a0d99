import type { Kisi } from "../masukan/kisi";

/** A grid without a sheet, made of the texts of a table; short rows are filled up with empty cells. */
export function kisiTeks(daftarBaris: readonly (readonly string[])[]): Kisi {
  const tinggi = daftarBaris.length;
  const lebar = daftarBaris.reduce(
    (lebarTerbesar, { length }) => Math.max(lebarTerbesar, length),
    0,
  );
  const isi = <T>(makeSel: (teks: string) => T): T[][] =>
    daftarBaris.map((baris) =>
      Array.from({ length: lebar }, (_, kolom) => makeSel(baris[kolom] ?? "")),
    );
  return {
    lembar: "",
    rentang: { baris: 0, kolom: 0, tinggi, lebar },
    nilai: isi((teks) => (teks.trim() === "" ? null : teks)),
    teks: isi((teks) => teks),
    format: isi(() => "@"),
    rumus: isi(() => null),
    tersembunyi: [],
    gabungan: undefined,
  };
}
