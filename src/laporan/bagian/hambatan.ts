import type { Blok } from "../../dokumen/dokumen";
import { blokHambatan } from "../../narasi/hambatan";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { judul } from "../judul";
import { uraianHambatan } from "../uraian-masalah";

/** 2.4: the problems of the period and the efforts against them. */
export const susunHambatan = (
  bahan: BahanLaporan,
  { tulis, nomor }: AlatSusun,
): readonly Blok[] => [
  judul("hambatan", { tingkat: 2, nomor: nomor.bagian(), teks: "Hambatan" }),
  ...blokHambatan(tulis, uraianHambatan(bahan)),
];
