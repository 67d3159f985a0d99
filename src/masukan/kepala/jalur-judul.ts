import type { Kisi } from "../kisi";
import type { PencariGabungan } from "../sel/sel-gabungan";
import type { JalurJudul } from "./match-kolom";

/** First and last row of a header, as offsets in the grid. */
export interface BarisKepala {
  readonly awal: number;
  readonly akhir: number;
}

/** A longer text is a paragraph; matching it costs much and finds nothing. */
const JUDUL_TERPANJANG = 160;

/** Text of a heading cell, on one line; numbers, blanks and paragraphs are no headings. */
export function judulSel(kisi: Kisi, baris: number, kolom: number): string {
  const nilai = kisi.nilai[baris]?.[kolom];
  if (typeof nilai !== "string" || nilai.length > JUDUL_TERPANJANG) return "";
  return nilai.replace(/\s+/g, " ").trim();
}

/**
 * The group heading that stands over a column although its own cell is blank: that of the merged area, or, where
 * nothing is merged, the one to the left if the column has a heading further down.
 */
function kelompokDiKiri(
  kisi: Kisi,
  cariGabungan: PencariGabungan,
  {
    baris,
    kolom,
    akhir,
  }: { readonly baris: number; readonly kolom: number; readonly akhir: number },
): string {
  const area = cariGabungan(baris, kolom);
  if (area) return judulSel(kisi, area.baris - kisi.rentang.baris, area.kolom - kisi.rentang.kolom);
  for (let kiri = kolom; kiri >= 0; kiri--) {
    const judul = judulSel(kisi, baris, kiri);
    const hasDaun = judulSel(kisi, akhir, kiri) !== "";
    // A merged heading ends where its merge ends; one with nothing below it stands over its own column only.
    if (judul !== "") return hasDaun && !cariGabungan(baris, kiri) ? judul : "";
    if (!hasDaun) return "";
  }
  return "";
}

/** The headings above every column of the grid, for a header of these rows. */
export function jalurJudul(
  kisi: Kisi,
  { awal, akhir }: BarisKepala,
  cariGabungan: PencariGabungan,
): readonly JalurJudul[] {
  const lebar = kisi.rentang.lebar;
  return Array.from({ length: lebar }, (_, kolom) => {
    const jalur: string[] = [];
    for (let baris = awal; baris <= akhir; baris++) {
      const sendiri = judulSel(kisi, baris, kolom);
      const judul =
        sendiri !== "" || baris === akhir
          ? sendiri
          : kelompokDiKiri(kisi, cariGabungan, { baris, kolom, akhir });
      if (judul !== "" && judul !== jalur.at(-1)) jalur.push(judul);
    }
    return jalur;
  });
}
