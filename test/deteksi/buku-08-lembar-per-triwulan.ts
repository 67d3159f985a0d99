import type { BukuUji, LembarUji } from "../support/buku-uji";

const lembar = (nama: string, realisasi: readonly (number | null)[]): LembarUji => ({
  nama,
  baris: [
    [`PENGUKURAN KINERJA ${nama}`],
    [
      "No",
      "Indikator Kinerja Kegiatan",
      "Target Triwulan",
      "Realisasi Triwulan",
      "Tingkat Capaian",
    ],
    ["1", "Jumlah dokumen perencanaan", 3, realisasi[0] ?? null],
    ["2", "Jumlah rapat koordinasi", 6, realisasi[1] ?? null],
    [],
    ["Program / Kegiatan", "Jumlah Anggaran", "Realisasi Anggaran", "Penyerapan (%)"],
    ["Perencanaan", 12000000, 3000000],
    ["Koordinasi", 8000000, 1000000],
  ],
});

/** A sheet for each quarter, all alike: the open one is meant. */
export const BUKU_08: BukuUji = {
  lembarAktif: "Triwulan II",
  lembar: [
    lembar("Triwulan I", [1, 2]),
    lembar("Triwulan II", [2, 3]),
    lembar("Triwulan III", []),
    lembar("Triwulan IV", []),
  ],
};
