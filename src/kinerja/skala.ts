import type { Persen } from "./satuan";
import { persen, persenBulat } from "./satuan";

/** What a value between two printed bounds (90,58 between 90 and 91) belongs to; DOMAIN §2, ADR 0004. */
export type AturanCelah = "batas-bawah" | "batas-atas" | "bulatkan";

/** One category of a scale. Bounds are percentage points, inclusive. */
export interface Kategori {
  readonly nama: string;
  readonly bawah: Persen;
  /** Undefined when the office's table leaves it blank. */
  readonly atas: Persen | undefined;
}

/** Categories, highest first; never empty. */
export type Skala = readonly Kategori[];

const kategori = (nama: string, bawah: number, atas: number): Kategori => ({
  nama,
  bawah: persen(bawah),
  atas: persen(atas),
});

/** The printed scale of DOMAIN §2, used where the workbook has no `LKj_Skala`. Its gaps are the regulation's own. */
export const SKALA_BAWAAN: Skala = [
  kategori("Sangat Tinggi", 91, 100),
  kategori("Tinggi", 76, 90),
  kategori("Sedang", 66, 75),
  kategori("Rendah", 51, 65),
  kategori("Sangat Rendah", 0, 50),
];

/** Every gap rule, the default first. */
export const DAFTAR_ATURAN_CELAH: readonly AturanCelah[] = [
  "batas-bawah",
  "batas-atas",
  "bulatkan",
];

const reachesBawah = (nilai: Persen, { bawah }: Kategori): boolean => nilai >= bawah;

/** Above the upper bound of the category below; where that bound is blank, the own lower bound decides. */
const passesTetangga = (
  nilai: Persen,
  sendiri: Kategori,
  tetangga: Kategori | undefined,
): boolean => (tetangga?.atas === undefined ? reachesBawah(nilai, sendiri) : nilai > tetangga.atas);

/**
 * Category of a capaian. The value is not rounded, except by `bulatkan`; above the top bound it is
 * the top category, below every bound the lowest.
 *
 *     batas-bawah   begins at its lower bound           90,58 → Tinggi
 *     batas-atas    begins above the bound beneath it   90,58 → Sangat Tinggi
 *     bulatkan      whole percent first, half up        90,58 → 91 → Sangat Tinggi
 *
 * @param nilai percentage points
 * @param skala highest first
 * @throws RangeError when the scale is empty: whoever read it must have fallen back to the default
 */
export function kategoriOf(nilai: Persen, skala: Skala, aturan: AturanCelah): Kategori {
  const terendah = skala.at(-1);
  if (!terendah) throw new RangeError("A skala needs at least one kategori");
  if (aturan === "batas-atas") {
    return skala.find((item, indeks) => passesTetangga(nilai, item, skala[indeks + 1])) ?? terendah;
  }
  const dibandingkan = aturan === "bulatkan" ? persenBulat(nilai) : nilai;
  return skala.find((item) => reachesBawah(dibandingkan, item)) ?? terendah;
}
