import type { Blok } from "../../dokumen/dokumen";
import { paragrafSimpulan } from "../../narasi/evaluasi-simpulan";
import { blokFaktorKinerja, judulFaktor } from "../../narasi/faktor";
import type { Penulis } from "../../narasi/penulis";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { judul } from "../judul";
import { putusanOf } from "../putusan";
import { sebutanOf } from "../sebutan";
import { uraianFaktor } from "../uraian-faktor";
import { blokEvaluasiAnggaran } from "./evaluasi-anggaran";
import { blokEvaluasiCapaian } from "./evaluasi-capaian";
import { blokPerbandingan } from "./evaluasi-perbandingan";

/** One part of the section; left out with its heading when it has nothing to say. */
interface Bagian {
  readonly kunci: string;
  readonly teks: string;
  readonly isi: readonly Blok[];
}

/** Parts under numbers counted on from that of their section: `2.3.1`, `2.3.2` …. */
const beriNomor = (nomor: string, daftar: readonly Bagian[]): Blok[] =>
  daftar
    .filter(({ isi }) => isi.length > 0)
    .flatMap(({ kunci, teks, isi }, indeks) => [
      judul(kunci, { tingkat: 3, nomor: `${nomor}.${String(indeks + 1)}`, teks }),
      ...isi,
    ]);

function blokSimpulan(tulis: Penulis, bahan: BahanLaporan): Blok {
  const { capaian, serapan } = putusanOf(bahan);
  const { jabatanLengkap, periode } = sebutanOf(bahan);
  return paragrafSimpulan(tulis, {
    jabatanLengkap,
    periode,
    capaian: capaian.tercetak?.teks,
    kategori: capaian.kategori,
    serapan: serapan.status === "terukur" ? serapan.tercetak.teks : undefined,
    isRataRata: capaian.jumlahTerukur > 1,
  });
}

/**
 * 2.3: what became of each indikator and why, what helped, where the money went, and for a whole year how it compares.
 */
export function susunEvaluasi(bahan: BahanLaporan, alat: AlatSusun): readonly Blok[] {
  const { tulis, nomor } = alat;
  const bagian = nomor.bagian();
  const faktor = uraianFaktor(bahan);
  return [
    judul("evaluasi", { tingkat: 2, nomor: bagian, teks: "Evaluasi dan Analisis" }),
    ...beriNomor(bagian, [
      {
        kunci: "evaluasi.capaian",
        teks: "Analisis Capaian Kinerja",
        isi: blokEvaluasiCapaian(tulis, bahan),
      },
      {
        kunci: "evaluasi.faktor",
        teks: judulFaktor(faktor),
        isi: blokFaktorKinerja(tulis, faktor),
      },
      {
        kunci: "evaluasi.anggaran",
        teks: "Realisasi Anggaran",
        isi: [...blokEvaluasiAnggaran(alat, bahan), blokSimpulan(tulis, bahan)],
      },
      {
        kunci: "evaluasi.perbandingan",
        teks: "Perbandingan Kinerja",
        isi: blokPerbandingan(alat, bahan),
      },
    ]),
  ];
}
