import { applyBatas } from "./batas";
import { computeCapaian } from "./capaian";
import type { Capaian, Indikator } from "./indikator";
import type { DasarPenilaian } from "./pengaturan";
import type { Anggota, RataRata } from "./rata-rata";
import { computeRataRata, withoutBobot } from "./rata-rata";
import { groupBySasaran } from "./sasaran";
import type { Persen } from "./satuan";
import { persen } from "./satuan";
import type { AturanCelah, Kategori, Skala } from "./skala";
import { DAFTAR_ATURAN_CELAH, kategoriOf } from "./skala";

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

export interface SasaranDinilai extends RataRata {
  readonly nama: string;
}

export interface PenilaianKinerja {
  readonly daftarIndikator: readonly IndikatorDinilai[];
  /** In order of first appearance. */
  readonly daftarSasaran: readonly SasaranDinilai[];
  readonly keseluruhan: RataRata;
}

/** The first other gap rule that names another category for this value; undefined when all agree. */
function kategoriLain(
  nilai: Persen,
  skala: Skala,
  dipakai: AturanCelah,
): IndikatorDinilai["kategoriLain"] {
  const { nama } = kategoriOf(nilai, skala, dipakai);
  return DAFTAR_ATURAN_CELAH.map((aturan) => ({
    aturan,
    kategori: kategoriOf(nilai, skala, aturan),
  })).find(({ kategori }) => kategori.nama !== nama);
}

function assessIndikator(
  indikator: Indikator,
  { skala, pengaturan }: DasarPenilaian,
): IndikatorDinilai {
  const { batasCapaian, aturanCelah } = pengaturan;
  const capaian = computeCapaian(indikator);
  const capaianTerbatas = applyBatas(capaian, batasCapaian);
  if (capaianTerbatas.status === "tak-terukur") {
    return { indikator, capaian, capaianTerbatas, kategori: undefined, kategoriLain: undefined };
  }
  return {
    indikator,
    capaian,
    capaianTerbatas,
    kategori: kategoriOf(capaianTerbatas.nilai, skala, aturanCelah),
    kategoriLain: kategoriLain(capaianTerbatas.nilai, skala, aturanCelah),
  };
}

/** What an indikator brings into a mean: the capped value; one below 0 is printed 0 and counts as printed. */
function toAnggota({ indikator: { bobot }, capaianTerbatas }: IndikatorDinilai): Anggota {
  if (capaianTerbatas.status === "tak-terukur") return { nilai: undefined, bobot };
  return { nilai: capaianTerbatas.nilai < 0 ? persen(0) : capaianTerbatas.nilai, bobot };
}

/**
 * Everything about performance: each indikator, each sasaran, and the whole (DOMAIN §2).
 *
 * A sasaran is the mean of its measurable indicators, weighted when each carries a `bobot`; the
 * whole is the plain mean over all measurable indicators, whatever their sasaran and weight. Categories are
 * those of the capped, unrounded value. Never throws for data.
 */
export function assessKinerja(
  daftarIndikator: readonly Indikator[],
  dasar: DasarPenilaian,
): PenilaianKinerja {
  const dinilai = daftarIndikator.map((indikator) => assessIndikator(indikator, dasar));
  return {
    daftarIndikator: dinilai,
    daftarSasaran: groupBySasaran(dinilai).map(({ nama, anggota }) => ({
      nama,
      ...computeRataRata(anggota.map(toAnggota), dasar),
    })),
    keseluruhan: computeRataRata(withoutBobot(dinilai.map(toAnggota)), dasar),
  };
}
