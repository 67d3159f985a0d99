import type { Blok } from "../../dokumen/dokumen";
import {
  kotakTanggapan,
  paragrafCatatanAtasan,
  paragrafTanggapan,
} from "../../narasi/tanggapan-atasan";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { judul } from "../judul";
import { sebutanOf } from "../sebutan";

/** Room for an answer by hand. */
const JUMLAH_GARIS = 4;

/**
 * 2.6: the superior's checklist, filled in by hand: boxes to tick and dotted lines. The superior signs once, at the end
 * of the report.
 */
export function susunTanggapanAtasan(
  bahan: BahanLaporan,
  { tulis, nomor }: AlatSusun,
): readonly Blok[] {
  const { atasan, jabatanLengkap, periode } = sebutanOf(bahan);
  return [
    judul("tanggapan-atasan", {
      tingkat: 2,
      nomor: nomor.bagian(),
      teks: "Tanggapan Atasan Langsung",
    }),
    paragrafTanggapan(tulis, { atasan, jabatanLengkap, periode, laporan: bahan.istilah.laporan }),
    kotakTanggapan(tulis),
    paragrafCatatanAtasan(tulis),
    { type: "garis-tulis", kunci: "tanggapan-atasan.garis", jumlah: JUMLAH_GARIS },
  ];
}
