import type { Blok } from "../../dokumen/dokumen";
import type { JenisPerbandingan } from "../../narasi/perbandingan";
import { blokSatuPerbandingan } from "../../narasi/perbandingan";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { daftarPerbandingan, uraianPerbandingan } from "../perbandingan";
import { tabelPerbandingan } from "../tabel/perbandingan-kinerja";

const DAFTAR_JENIS: readonly JenisPerbandingan[] = ["tahun-lalu", "renstra", "nasional"];

/**
 * How the year compares with the last one, the Renstra and the nation, as far as the workbook has the numbers. Only a
 * report of a whole year compares: the numbers of its columns are a year's, and a quarter's beside them would mislead.
 */
export function blokPerbandingan(
  { tulis, nomor }: AlatSusun,
  bahan: BahanLaporan,
): readonly Blok[] {
  const { periode } = bahan.identitas;
  if (periode?.jenis !== "tahunan") return [];
  const [tahun, tahunLalu] = [String(periode.tahun), String(periode.tahun - 1)];
  return DAFTAR_JENIS.flatMap((jenis) => {
    const daftar = daftarPerbandingan(jenis, bahan);
    if (daftar.length === 0) return [];
    const letak = { jenis, tahun, tahunLalu, tabel: nomor.tabel() };
    return blokSatuPerbandingan(tulis, letak, {
      daftar: daftar.map((baris) => uraianPerbandingan(baris, jenis, bahan)),
      tabel: tabelPerbandingan({ ...letak, nomor: letak.tabel }, daftar, bahan),
    });
  });
}
