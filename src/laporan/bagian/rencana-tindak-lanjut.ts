import type { Blok } from "../../dokumen/dokumen";
import { blokRencana } from "../../narasi/rencana-tindak-lanjut";
import type { AlatSusun } from "../alat-susun";
import type { BahanLaporan } from "../bahan";
import { judul } from "../judul";
import { uraianRencana } from "../uraian-masalah";

/** 2.5: what is planned, by whom and when. */
export const susunRencanaTindakLanjut = (
  bahan: BahanLaporan,
  { tulis, nomor }: AlatSusun,
): readonly Blok[] => [
  judul("rencana-tindak-lanjut", {
    tingkat: 2,
    nomor: nomor.bagian(),
    teks: "Rencana Tindak Lanjut",
  }),
  ...blokRencana(tulis, uraianRencana(bahan)),
];
