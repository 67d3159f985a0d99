import Big from "big.js";
import type { IndikatorDinilai, RataRata } from "./penilaian";
import type { Pengaturan } from "./pengaturan";
import { desimal, persen } from "./satuan";
import type { Persen } from "./satuan";
import type { Skala } from "./skala";
import { kategoriOf } from "./skala";

/** What a judgement needs besides the indicators. */
export interface DasarPenilaian {
  readonly skala: Skala;
  readonly pengaturan: Pengaturan;
}

/** A value with its weight. */
interface Suku {
  readonly nilai: Persen;
  readonly bobot: number;
}

/**
 * Whether a sasaran is weighted: every indikator of it, measured or not, carries a weight of 0 or
 * more, and not all are 0. One blank weight makes the plain mean, because a blank is no number and
 * no weight can be guessed for it.
 */
export const isBerbobot = (daftar: readonly IndikatorDinilai[]): boolean =>
  daftar.every(({ indikator: { bobot } }) => bobot !== undefined && bobot >= 0) &&
  daftar.some(({ indikator: { bobot } }) => bobot !== undefined && bobot > 0);

/** Capped value of a measured indikator; one below 0 is printed 0 and counts as printed. */
function nilaiRataRata({ capaianTerbatas }: IndikatorDinilai): Persen | undefined {
  if (capaianTerbatas.status === "tak-terukur") return undefined;
  return capaianTerbatas.nilai < 0 ? persen(0) : capaianTerbatas.nilai;
}

function computeMean(daftarSuku: readonly Suku[]): Persen | undefined {
  let jumlah = new Big(0);
  let pembagi = new Big(0);
  for (const { nilai, bobot } of daftarSuku) {
    jumlah = jumlah.plus(desimal(nilai).times(desimal(bobot)));
    pembagi = pembagi.plus(desimal(bobot));
  }
  return pembagi.eq(0) ? undefined : persen(jumlah.div(pembagi));
}

/**
 * Mean over the measurable members, in percentage points; capped values, 0 counts, the unmeasured
 * are left out and counted (`jumlahSemua` − `jumlahTerukur`). `nilai` is undefined when none is
 * measurable, or when all that are have weight 0.
 */
export function computeRataRata(
  daftar: readonly IndikatorDinilai[],
  berbobot: boolean,
  { skala, pengaturan }: DasarPenilaian,
): RataRata {
  const daftarSuku = daftar.flatMap((dinilai) => {
    const nilai = nilaiRataRata(dinilai);
    if (nilai === undefined) return [];
    return [{ nilai, bobot: berbobot ? (dinilai.indikator.bobot ?? 0) : 1 }];
  });
  const nilai = computeMean(daftarSuku);
  return {
    nilai,
    kategori: nilai === undefined ? undefined : kategoriOf(nilai, skala, pengaturan.aturanCelah),
    jumlahTerukur: daftarSuku.length,
    jumlahSemua: daftar.length,
  };
}
