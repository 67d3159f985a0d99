import type { Blok } from "../../dokumen/dokumen";
import { formatTanggal } from "../../format/tanggal";
import { kosong } from "../../narasi/penulis";
import { paragrafPerjanjian } from "../../narasi/perjanjian-kinerja";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { judul } from "../judul";
import { sebutanOf } from "../sebutan";
import { tabelPerjanjian } from "../tabel/tabel-perjanjian";

/** What was promised: kind and date of the agreement, and the table of targets. */
export function susunPerjanjianKinerja(
  bahan: BahanLaporan,
  { tulis, nomor }: AlatSusun,
): readonly Blok[] {
  const { jenisPerjanjian = "Perjanjian Kinerja", tanggalPerjanjian } = bahan.identitas;
  const { daftarSasaran, daftarIndikator } = bahan.perhitungan.kinerja;
  const tabel = daftarIndikator.length === 0 ? undefined : nomor.tabel();
  return [
    judul("perjanjian-kinerja", {
      tingkat: 2,
      nomor: nomor.bagian(),
      teks: "Perjanjian Kinerja",
    }),
    paragrafPerjanjian(tulis, {
      ...sebutanOf(bahan),
      jenisPerjanjian,
      tanggal: tanggalPerjanjian
        ? formatTanggal(tanggalPerjanjian)
        : kosong("tanggal perjanjian kinerja"),
      jumlahSasaran: daftarSasaran.length,
      jumlahIndikator: daftarIndikator.length,
      tabel,
    }),
    ...(tabel === undefined ? [] : [tabelPerjanjian(bahan, tabel)]),
  ];
}
