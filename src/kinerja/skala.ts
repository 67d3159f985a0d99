import type { Persen } from "./satuan";

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
