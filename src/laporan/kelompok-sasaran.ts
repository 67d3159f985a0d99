import type { IndikatorDinilai, SasaranDinilai } from "../kinerja/penilaian";
import { groupBySasaran } from "../kinerja/sasaran";
import type { BarisKinerja } from "../masukan/masukan";
import type { BahanLaporan } from "./bahan";

/** An indikator with all that is known of it. */
export interface IndikatorLaporan {
  /** Place in `barisKinerja`, from 0. */
  readonly indeks: number;
  readonly baris: BarisKinerja;
  readonly dinilai: IndikatorDinilai;
  readonly indikator: IndikatorDinilai["indikator"];
}

/** The indicators of one sasaran, as they stand together in every table. */
export interface KelompokSasaran {
  /** Undefined for an indikator without sasaran, which stands alone. */
  readonly sasaran: SasaranDinilai | undefined;
  readonly anggota: readonly IndikatorLaporan[];
}

/** Rows and what was computed of them, paired. */
export function daftarIndikatorLaporan({
  barisKinerja,
  perhitungan,
}: BahanLaporan): IndikatorLaporan[] {
  return perhitungan.kinerja.daftarIndikator.flatMap((dinilai, indeks) => {
    const baris = barisKinerja[indeks];
    return baris ? [{ indeks, baris, dinilai, indikator: dinilai.indikator }] : [];
  });
}

/**
 * The order in which the report speaks of indicators: by sasaran, in order of first appearance; those without sasaran
 * behind, each by itself.
 */
export function kelompokSasaran(bahan: BahanLaporan): readonly KelompokSasaran[] {
  const daftar = daftarIndikatorLaporan(bahan);
  const { daftarSasaran } = bahan.perhitungan.kinerja;
  const bersasaran = groupBySasaran(daftar).map(({ anggota }, indeks) => ({
    sasaran: daftarSasaran[indeks],
    anggota,
  }));
  const sendiri = daftar.filter(({ indikator }) => indikator.sasaran.trim() === "");
  return [...bersasaran, ...sendiri.map((anggota) => ({ sasaran: undefined, anggota: [anggota] }))];
}
