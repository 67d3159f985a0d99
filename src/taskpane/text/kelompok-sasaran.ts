import type { IndikatorDinilai, SasaranDinilai } from "../../kinerja/penilaian";
import type { Perhitungan } from "../../laporan/perhitungan";
import type { BarisKinerja } from "../../masukan/masukan";

/** A computed indikator together with the cells it came from. */
export interface BarisHasil {
  readonly dinilai: IndikatorDinilai;
  readonly baris: BarisKinerja;
}

export interface KelompokSasaran {
  readonly sasaran: SasaranDinilai;
  readonly daftarBaris: readonly BarisHasil[];
}

/** Rows and results run in the same order, so that a row finds its result by position. */
export function pairBaris(
  { kinerja }: Perhitungan,
  daftarBaris: readonly BarisKinerja[],
): readonly BarisHasil[] {
  return daftarBaris.flatMap((baris, posisi) => {
    const dinilai = kinerja.daftarIndikator[posisi];
    return dinilai ? [{ dinilai, baris }] : [];
  });
}

/** Rows under their sasaran, in order of first appearance; a sasaran without rows is left out. */
export function groupBySasaran(
  { kinerja }: Perhitungan,
  daftarHasil: readonly BarisHasil[],
): readonly KelompokSasaran[] {
  const menurutNama = new Map<string, BarisHasil[]>();
  for (const hasil of daftarHasil) {
    const { sasaran } = hasil.baris.indikator;
    const kelompok = menurutNama.get(sasaran);
    if (kelompok) kelompok.push(hasil);
    else menurutNama.set(sasaran, [hasil]);
  }
  return kinerja.daftarSasaran.flatMap((sasaran) => {
    const daftarBaris = menurutNama.get(sasaran.nama);
    return daftarBaris ? [{ sasaran, daftarBaris }] : [];
  });
}
