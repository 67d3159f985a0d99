import { persen } from "../../kinerja/satuan";
import type { Persen } from "../../kinerja/satuan";
import type { BacaanSel, SelTerbaca } from "../sel/baca-sel";

/** One bound: points, whether the cell says they are percent, and the reason when it gives none. */
export type Batas =
  | {
      readonly jenis: "nilai";
      readonly nilai: Persen;
      readonly persen: boolean;
      readonly pengali: 1 | 100;
      readonly sejati: boolean;
    }
  | { readonly jenis: "kosong" }
  | { readonly jenis: "salah" };

/** Both bounds of a row, however they were written. */
export interface SepasangBatas {
  readonly bawah: Batas;
  readonly atas: Batas;
}

const KOSONG: Batas = { jenis: "kosong" };
const SALAH: Batas = { jenis: "salah" };
const LEBIH_DARI = /^\s*(>(?![=])|lebih dari\b|di atas\b|diatas\b)/i;
const KURANG_DARI = /^\s*(<(?![=])|kurang dari\b|di bawah\b|dibawah\b)/i;
/** `91% ≤ 100%`, `91 ≤ x ≤ 100`: a range as regulations print it. */
const ANTARA = /^\s*(\d[\d.,]*\s*%?)\s*(?:≤|<=)\s*(?:[a-z]+\s*(?:≤|<=)\s*)?(\d[\d.,]*\s*%?)\s*$/i;

const nilaiBatas = (nilai: number, isPersen: boolean, sel: SelTerbaca["sel"]): Batas => ({
  jenis: "nilai",
  nilai: persen(nilai),
  persen: isPersen,
  pengali: sel.pengali,
  sejati: sel.berupaAngka,
});

/** A bound in a column of its own. A comparing sign in front only repeats what the column says. */
export function readBatas({ bacaan, sel }: SelTerbaca): Batas {
  if (bacaan.jenis === "kosong") return KOSONG;
  // Bounds are inclusive: "more than 90" has no number to stand for it.
  if (LEBIH_DARI.test(sel.teks) || KURANG_DARI.test(sel.teks)) return SALAH;
  return bacaan.jenis === "angka" ? nilaiBatas(bacaan.nilai, bacaan.persen, sel) : SALAH;
}

/** Rewrites the printed forms of a range as `91-100`, so that one reader serves all. */
export const rapikanRentang = (teks: string): string =>
  teks.replace(ANTARA, "$1-$2").replace(KURANG_DARI, "≤ ");

function batasTunggal(
  bacaan: Extract<BacaanSel, { jenis: "angka" }>,
  sel: SelTerbaca["sel"],
): SepasangBatas {
  const batas = nilaiBatas(bacaan.nilai, bacaan.persen, sel);
  // "Kurang dari 51" leaves its upper bound open: 51 itself belongs to the category above.
  if (KURANG_DARI.test(sel.teks)) return { bawah: KOSONG, atas: KOSONG };
  if (bacaan.catatan === "paling-banyak") return { bawah: KOSONG, atas: batas };
  return bacaan.catatan === "paling-sedikit"
    ? { bawah: batas, atas: KOSONG }
    : { bawah: SALAH, atas: SALAH };
}

/** Both bounds out of one cell: `91 - 100`, `≥ 91`, `≤ 50`, `< 51`. */
export function readRentangBatas({ bacaan, sel }: SelTerbaca): SepasangBatas {
  if (LEBIH_DARI.test(sel.teks)) return { bawah: SALAH, atas: SALAH };
  if (bacaan.jenis === "rentang") {
    return {
      bawah: nilaiBatas(bacaan.bawah, bacaan.persen, sel),
      atas: nilaiBatas(bacaan.atas, bacaan.persen, sel),
    };
  }
  return bacaan.jenis === "angka" ? batasTunggal(bacaan, sel) : { bawah: SALAH, atas: SALAH };
}
