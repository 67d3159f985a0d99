import type { Blok } from "../../dokumen/dokumen";
import { lanjutan } from "../../narasi/lanjutan";
import { isNihil } from "../../narasi/nihil";
import type { IsiPenutup, PutusanPenutup } from "../../narasi/penutup";
import { paragrafAkhir, paragrafPeran, paragrafPutusan } from "../../narasi/penutup";
import type { UraianSimpulanAkhir } from "../../narasi/penutup-simpulan";
import { blokSimpulanAkhir } from "../../narasi/penutup-simpulan";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { gantiHalaman, judul } from "../judul";
import { daftarIndikatorLaporan } from "../kelompok-sasaran";
import { namaDiri } from "../nama-diri";
import type { Putusan } from "../putusan";
import { putusanOf } from "../putusan";
import { sebutanOf } from "../sebutan";
import { tandaTanganAtasan, tandaTanganPejabat } from "../tanda-tangan";
import { countTarget } from "../uraian-faktor";

const isiPenutup = (bahan: BahanLaporan): IsiPenutup => ({
  ...sebutanOf(bahan),
  laporan: bahan.istilah.laporan,
  singkatan: bahan.istilah.singkatan,
  jenisPerjanjian: bahan.identitas.jenisPerjanjian ?? "Perjanjian Kinerja",
});

function putusanPenutup(bahan: BahanLaporan, { capaian, serapan }: Putusan): PutusanPenutup {
  const { jabatanLengkap, periode } = sebutanOf(bahan);
  return {
    jabatanLengkap,
    periode,
    capaian: capaian.tercetak?.teks,
    kategori: capaian.kategori,
    isRataRata: capaian.jumlahTerukur > 1,
    serapan:
      serapan.status === "terukur" ? { status: "terukur", teks: serapan.tercetak.teks } : serapan,
  };
}

function uraianSimpulan(
  bahan: BahanLaporan,
  { serapan, anggaran, efisiensi }: Putusan,
): UraianSimpulanAkhir {
  const daftar = daftarIndikatorLaporan(bahan);
  const { tercapai, belumTercapai, takTerukur } = countTarget(daftar);
  const diri = namaDiri(bahan);
  return {
    jumlahIndikator: daftar.length,
    jumlahTercapai: tercapai,
    jumlahBelumTercapai: belumTercapai,
    jumlahTakTerukur: takTerukur,
    serapan:
      serapan.status === "terukur" && anggaran
        ? {
            pagu: anggaran.pagu.rp,
            realisasi: anggaran.realisasi.rp,
            serapan: serapan.tercetak.teks,
          }
        : undefined,
    efisiensi: efisiensi.status === "terukur" ? efisiensi.putusan : undefined,
    daftarKesimpulan: bahan.daftarKesimpulan
      .filter((teks) => !isNihil(teks))
      .map((teks) => lanjutan(teks, diri))
      .filter((teks) => teks !== ""),
  };
}

/** Bab III: what the report is for, the verdict once more, the conclusions, and both signatures side by side. */
export function susunPenutup(bahan: BahanLaporan, { tulis, nomor }: AlatSusun): readonly Blok[] {
  const putusan = putusanOf(bahan);
  const isi = isiPenutup(bahan);
  return [
    gantiHalaman("penutup"),
    judul("penutup", { tingkat: 1, nomor: nomor.bab(), teks: "PENUTUP" }),
    paragrafPeran(tulis, isi),
    paragrafPutusan(tulis, putusanPenutup(bahan, putusan)),
    ...blokSimpulanAkhir(tulis, uraianSimpulan(bahan, putusan)),
    paragrafAkhir(tulis, isi),
    {
      type: "tanda-tangan",
      kunci: "penutup.tanda-tangan",
      kiri: tandaTanganAtasan(bahan.identitas),
      kanan: tandaTanganPejabat(bahan.identitas),
    },
  ];
}
