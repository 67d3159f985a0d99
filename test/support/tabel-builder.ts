import type { Kisi, NilaiSel } from "../../src/masukan/kisi";
import type { KolomKeluaran, SelMasukan, SumberTabel } from "../../src/masukan/masukan";

/** A cell of a built table: a number, null, or text with the number that was read from it. */
export type InputCell = number | null | { readonly text: string; readonly value?: number };

/** Zero-based sheet row of the first data row of every built table; the heading stands above. */
export const FIRST_ROW = 3;

export const held = (cell: InputCell): NilaiSel =>
  typeof cell === "object" && cell !== null ? cell.text : cell;

export const understood = (cell: InputCell): number | undefined => {
  if (cell === null) return undefined;
  return typeof cell === "number" ? cell : cell.value;
};

export const sel = (
  cell: InputCell,
  letak: { lembar: string; baris: number; kolom: number },
  pengali: 1 | 100,
): SelMasukan => ({
  letak,
  berupaAngka: typeof cell === "number",
  pengali,
  teks: cell === null ? "" : typeof cell === "object" ? cell.text : String(cell),
});

export const output = (
  kolom: KolomKeluaran["kolom"],
  lembar: string,
  letak: number | undefined,
): KolomKeluaran => ({ kolom, lembar, letak, judul: kolom, barisJudul: FIRST_ROW - 1 });

/** Four columns from B on: two inputs, two outputs. */
export function grid(
  lembar: string,
  rows: readonly (readonly NilaiSel[])[],
  formatOf: (row: number) => string,
): Kisi {
  const nilai = [
    ["T", "R", "C", "K"],
    ...rows.map(([t = null, r = null, c = null]) => [t, r, c, null]),
  ];
  return {
    lembar,
    rentang: { baris: FIRST_ROW - 1, kolom: 1, tinggi: nilai.length, lebar: 4 },
    nilai,
    teks: nilai.map((row) => row.map(String)),
    format: nilai.map((row, index) => row.map(() => formatOf(index - 1))),
    rumus: nilai.map((row) => row.map(() => null)),
    tersembunyi: [],
    gabungan: [],
  };
}

export const sumber = (tabel: "Kinerja" | "Anggaran", kisi: Kisi): SumberTabel => ({
  tabel,
  nama: `LKj_${tabel}`,
  cakupan: "buku",
  tempat: { lembar: kisi.lembar, rentang: kisi.rentang },
  jumlahBaris: kisi.rentang.tinggi - 1,
});
