import type { Kisi, Rentang } from "../../masukan/kisi";

/** What two rectangles share; undefined when nothing. */
export function irisan(a: Rentang, b: Rentang): Rentang | undefined {
  const baris = Math.max(a.baris, b.baris);
  const kolom = Math.max(a.kolom, b.kolom);
  const tinggi = Math.min(a.baris + a.tinggi, b.baris + b.tinggi) - baris;
  const lebar = Math.min(a.kolom + a.lebar, b.kolom + b.lebar) - kolom;
  return tinggi > 0 && lebar > 0 ? { baris, kolom, tinggi, lebar } : undefined;
}

/** A part of a sheet that was read; cells outside of what was read are blank. */
export function potongKisi(asal: Kisi | undefined, lembar: string, rentang: Rentang): Kisi {
  const each = <T>(matriks: readonly (readonly T[])[] | undefined, kosong: T): T[][] =>
    Array.from({ length: rentang.tinggi }, (_, baris) =>
      Array.from({ length: rentang.lebar }, (__, kolom) => {
        if (!asal || !matriks) return kosong;
        const row = rentang.baris + baris - asal.rentang.baris;
        const column = rentang.kolom + kolom - asal.rentang.kolom;
        return matriks[row]?.[column] ?? kosong;
      }),
    );
  const geser = asal ? asal.rentang.baris - rentang.baris : 0;
  return {
    lembar,
    rentang,
    nilai: each(asal?.nilai, null),
    teks: each(asal?.teks, ""),
    format: each(asal?.format, "General"),
    rumus: each(asal?.rumus, null),
    tersembunyi: (asal?.tersembunyi ?? [])
      .map((baris) => baris + geser)
      .filter((baris) => baris >= 0 && baris < rentang.tinggi),
    gabungan: asal ? asal.gabungan?.filter((area) => irisan(area, rentang) !== undefined) : [],
  };
}
