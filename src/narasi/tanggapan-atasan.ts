import type { KotakCentang, Paragraf } from "../dokumen/dokumen";
import { paragraf } from "./paragraf";
import type { Penulis } from "./penulis";

/** Who answers to which report. */
export interface IsiTanggapan {
  readonly atasan: string;
  /** `Laporan Kinerja`. */
  readonly laporan: string;
  readonly jabatanLengkap: string;
  readonly periode: string;
}

/** What the superior may tick, by the end of its key. */
const DAFTAR_TANGGAPAN = {
  "sudah-baik": "Laporan sudah baik",
  "kurang-baik": "Laporan kurang baik",
  "segera-diperbaiki": "Laporan perlu segera diperbaiki",
  "teliti-target-realisasi": "Target dan realisasi perlu diteliti ulang",
  "teliti-capaian": "Capaian kinerja perlu diteliti ulang",
  "lain-lain": "Lain-lain",
} as const;

/** The boxes to tick. */
export const kotakTanggapan = (tulis: Penulis): KotakCentang => ({
  type: "kotak-centang",
  kunci: "tanggapan-atasan.kotak",
  butir: Object.entries(DAFTAR_TANGGAPAN).map(([kunci, teks]) =>
    tulis(`tanggapan-atasan.kotak-${kunci}`, teks, {}),
  ),
});

/** What the checklist is for, and how it is filled in. */
export const paragrafTanggapan = (tulis: Penulis, isi: IsiTanggapan): Paragraf =>
  paragraf(
    tulis(
      "tanggapan-atasan.pengantar",
      "Daftar periksa berikut diisi oleh {atasan} selaku atasan langsung untuk menyampaikan tanggapan atas {laporan} {jabatanLengkap} {periode}. Tanggapan diberikan dengan membubuhkan tanda centang pada kotak yang sesuai.",
      {
        atasan: isi.atasan,
        laporan: isi.laporan,
        jabatanLengkap: isi.jabatanLengkap,
        periode: isi.periode,
      },
    ),
  );

/** Stands before the dotted lines. */
export const paragrafCatatanAtasan = (tulis: Penulis): Paragraf =>
  paragraf(tulis("tanggapan-atasan.catatan", "Uraian tanggapan:", {}));
