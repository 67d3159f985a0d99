import type { Paragraf } from "../dokumen/dokumen";
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

/** What the superior may tick. */
export const DAFTAR_TANGGAPAN = [
  "Laporan sudah baik",
  "Laporan kurang baik",
  "Laporan perlu segera diperbaiki",
  "Target dan realisasi perlu diteliti ulang",
  "Capaian kinerja perlu diteliti ulang",
  "Lain-lain",
] as const;

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
