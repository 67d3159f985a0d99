import Big from "big.js";
import type { DasarPenilaian } from "./pengaturan";
import type { Persen } from "./satuan";
import { desimal, persen } from "./satuan";
import type { Kategori } from "./skala";
import { kategoriOf } from "./skala";

/** Mean over measurable members; `tak-terukur` when there is none. */
export interface RataRata {
  readonly nilai: Persen | undefined;
  readonly kategori: Kategori | undefined;
  readonly jumlahTerukur: number;
  readonly jumlahSemua: number;
}

/** One member of a mean. */
export interface Anggota {
  /** Percentage points; undefined when tak terukur. */
  readonly nilai: Persen | undefined;
  readonly bobot: number | undefined;
}

/**
 * Whether a sasaran is weighted: every member, measured or not, carries a weight of 0 or more, and
 * not all are 0. One blank weight makes the plain mean, because a blank is no number and no weight
 * can be guessed for it.
 */
export const isBerbobot = (daftar: readonly Pick<Anggota, "bobot">[]): boolean =>
  daftar.every(({ bobot }) => bobot !== undefined && bobot >= 0) &&
  daftar.some(({ bobot }) => bobot !== undefined && bobot > 0);

/** Plain mean: every member weighs the same, whatever its weight says. */
export const withoutBobot = (daftar: readonly Anggota[]): Anggota[] =>
  daftar.map(({ nilai }) => ({ nilai, bobot: 1 }));

function computeMean(daftar: readonly Anggota[]): Persen | undefined {
  let jumlah = new Big(0);
  let pembagi = new Big(0);
  for (const { nilai, bobot } of daftar) {
    if (nilai === undefined || bobot === undefined) continue;
    jumlah = jumlah.plus(desimal(nilai).times(desimal(bobot)));
    pembagi = pembagi.plus(desimal(bobot));
  }
  return pembagi.eq(0) ? undefined : persen(jumlah.div(pembagi));
}

/**
 * Mean over the measurable members, in percentage points and unrounded; weighted when
 * {@link isBerbobot}. 0 counts; the unmeasured are left out and counted (`jumlahSemua` −
 * `jumlahTerukur`). `nilai` is undefined when none is measurable, or all that are weigh 0.
 */
export function computeRataRata(
  daftar: readonly Anggota[],
  { skala, pengaturan }: DasarPenilaian,
): RataRata {
  const nilai = computeMean(isBerbobot(daftar) ? daftar : withoutBobot(daftar));
  return {
    nilai,
    kategori: nilai === undefined ? undefined : kategoriOf(nilai, skala, pengaturan.aturanCelah),
    jumlahTerukur: daftar.filter((anggota) => anggota.nilai !== undefined).length,
    jumlahSemua: daftar.length,
  };
}
