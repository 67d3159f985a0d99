import type { Blok, Paragraf } from "../../dokumen/dokumen";
import type { CaraUkur } from "../../narasi/capaian-cara-ukur";
import { paragrafCaraUkur } from "../../narasi/capaian-cara-ukur";
import { paragrafEfisiensi, paragrafTanpaCapaian } from "../../narasi/capaian-efisiensi";
import {
  paragrafSkala,
  paragrafTabelAnggaran,
  paragrafTabelCapaian,
  paragrafTanpaIndikator,
} from "../../narasi/capaian-pengantar";
import {
  paragrafSimpulanCapaian,
  paragrafSimpulanSerapan,
  paragrafTanpaSerapan,
} from "../../narasi/capaian-simpulan";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { judul } from "../judul";
import { daftarIndikatorLaporan } from "../kelompok-sasaran";
import type { Putusan } from "../putusan";
import { putusanOf } from "../putusan";
import { sebutanOf } from "../sebutan";
import { namaPerRumus } from "../tabel/jenis-rumus";
import { tabelAnggaranKinerja } from "../tabel/tabel-anggaran-kinerja";
import { tabelCapaian } from "../tabel/tabel-capaian";
import { tabelSkala } from "../tabel/tabel-skala";

function caraUkur(bahan: BahanLaporan): CaraUkur {
  const daftar = daftarIndikatorLaporan(bahan);
  const nama = namaPerRumus(daftar);
  const hasTarget = (jenis: "rentang" | "predikat"): boolean =>
    daftar.some(({ indikator }) => indikator.target?.jenis === jenis);
  return {
    hasPositif: nama.positif.length > 0,
    negatifA: nama.A,
    negatifB: nama.B,
    hasRentang: hasTarget("rentang"),
    hasPredikat: hasTarget("predikat"),
  };
}

/** The formulas and the scale. */
function blokPengukuran(bahan: BahanLaporan, { tulis, nomor }: AlatSusun): Blok[] {
  const tabel = nomor.tabel();
  return [
    ...paragrafCaraUkur(tulis, caraUkur(bahan)),
    paragrafSkala(tulis, { jumlahKategori: bahan.skala.length, tabel }),
    tabelSkala(bahan, tabel),
  ];
}

/** Capaian beside the budget, where there is one. */
function blokAnggaran(bahan: BahanLaporan, { tulis, nomor }: AlatSusun): Blok[] {
  const { anggaran } = bahan.perhitungan;
  if (!anggaran || anggaran.daftarSimpul.length === 0) return [];
  const { periode } = sebutanOf(bahan);
  const tabel = nomor.tabel();
  return [
    paragrafTabelAnggaran(tulis, { periode, tabel }),
    tabelAnggaranKinerja(bahan, anggaran, tabel),
  ];
}

/** Serapan and efisiensi, or why there is none. */
function paragrafPenggunaanAnggaran(
  bahan: BahanLaporan,
  { tulis }: AlatSusun,
  { serapan, anggaran, efisiensi, capaian }: Putusan,
): Paragraf[] {
  const { periode } = sebutanOf(bahan);
  if (serapan.status === "tak-terukur" || !anggaran) {
    const alasan = serapan.status === "tak-terukur" ? serapan.alasan : "tidak-ada-anggaran";
    return [paragrafTanpaSerapan(tulis, alasan, periode)];
  }
  const paragrafSerapan = paragrafSimpulanSerapan(tulis, {
    periode,
    serapan: serapan.tercetak.teks,
    pagu: anggaran.pagu.rp,
    realisasi: anggaran.realisasi.rp,
    jumlahBelumTerisi: anggaran.jumlahBelumTerisi,
  });
  if (efisiensi.status === "tak-terukur" || !capaian.tercetak)
    return [paragrafSerapan, paragrafTanpaCapaian(tulis, periode)];
  return [
    paragrafSerapan,
    paragrafEfisiensi(tulis, {
      ...efisiensi,
      hasToleransi: bahan.pengaturan.toleransiEfisiensi > 0,
      capaian: capaian.tercetak.teks,
      serapan: serapan.tercetak.teks,
    }),
  ];
}

function blokHasil(bahan: BahanLaporan, alat: AlatSusun): Blok[] {
  const { tulis, nomor } = alat;
  const { jabatan, periode } = sebutanOf(bahan);
  const putusan = putusanOf(bahan);
  const tabel = nomor.tabel();
  return [
    paragrafTabelCapaian(tulis, { jabatan, periode, tabel }),
    tabelCapaian(bahan, tabel),
    ...blokAnggaran(bahan, alat),
    paragrafSimpulanCapaian(tulis, {
      ...{ jabatan, periode, tabel },
      capaian: putusan.capaian.tercetak?.teks,
      kategori: putusan.capaian.kategori,
      jumlahTerukur: putusan.capaian.jumlahTerukur,
      jumlahSemua: putusan.capaian.jumlahSemua,
    }),
    ...paragrafPenggunaanAnggaran(bahan, alat, putusan),
  ];
}

/** How capaian is measured, the tables of capaian and budget, and what they come to. */
export function susunCapaianKinerja(bahan: BahanLaporan, alat: AlatSusun): readonly Blok[] {
  const { tulis, nomor } = alat;
  const { jabatan, periode } = sebutanOf(bahan);
  const kepala = judul("capaian-kinerja", {
    tingkat: 2,
    nomor: nomor.bagian(),
    teks: "Capaian Kinerja",
  });
  if (bahan.perhitungan.kinerja.daftarIndikator.length === 0)
    return [kepala, paragrafTanpaIndikator(tulis, { jabatan, periode })];
  return [kepala, ...blokPengukuran(bahan, alat), ...blokHasil(bahan, alat)];
}
