import type { Rentang } from "../../src/masukan/kisi";
import type { Tempat } from "../../src/masukan/temuan";

const ALAMAT = /^(.+)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** `tempat("Kinerja!A3:I5")`; the sheet name without quotes. */
export function tempat(teks: string): Tempat {
  const [, lembar, kolom, baris, kolomAkhir = kolom, barisAkhir = baris] = ALAMAT.exec(teks) ?? [];
  if (!lembar || !kolom || !baris || !kolomAkhir || !barisAkhir)
    throw new Error(`No address: ${teks}`);
  return { lembar, rentang: between([kolom, baris], [kolomAkhir, barisAkhir]) };
}

type Pojok = readonly [kolom: string, baris: string];

function between([kolom, baris]: Pojok, [kolomAkhir, barisAkhir]: Pojok): Rentang {
  return {
    baris: Number(baris) - 1,
    kolom: columnNumber(kolom),
    tinggi: Number(barisAkhir) - Number(baris) + 1,
    lebar: columnNumber(kolomAkhir) - columnNumber(kolom) + 1,
  };
}

const columnNumber = (huruf: string): number =>
  Array.from(huruf, (satu) => satu.charCodeAt(0) - 64).reduce((sum, satu) => sum * 26 + satu, 0) -
  1;
