import type { Capaian, Indikator } from "./indikator";
import type { Persen } from "./satuan";
import type { Kategori } from "./skala";

/** An indikator with what was computed of it. */
export interface IndikatorDinilai {
  readonly indikator: Indikator;
  /** Neither rounded nor capped. */
  readonly capaian: Capaian;
  /** Capped by `batas_capaian`: the value that is printed and averaged. */
  readonly capaianTerbatas: Capaian;
  /** Undefined when tak terukur. */
  readonly kategori: Kategori | undefined;
  /** Name of the category another aturan_celah would give this value, when it differs. */
  readonly kategoriLain: { readonly aturan: string; readonly kategori: Kategori } | undefined;
}

/** Mean over measurable members; `tak-terukur` when there is none. */
export interface RataRata {
  readonly nilai: Persen | undefined;
  readonly kategori: Kategori | undefined;
  readonly jumlahTerukur: number;
  readonly jumlahSemua: number;
}

export interface SasaranDinilai extends RataRata {
  readonly nama: string;
}

export interface PenilaianKinerja {
  readonly daftarIndikator: readonly IndikatorDinilai[];
  /** In order of first appearance. */
  readonly daftarSasaran: readonly SasaranDinilai[];
  readonly keseluruhan: RataRata;
}
