import type { BukuUji } from "../support/buku-uji";

const CAPAIAN = [
  ["No", "Indikator", "Target", "Realisasi"],
  [1, "Persentase surat terjawab", 90, 85],
  [2, "Jumlah kegiatan terlaksana", 10, 9],
] as const;

/** Two tables nobody but the office can choose between, an old copy on a hidden sheet, and a total of money only. */
export const BUKU_09: BukuUji = {
  lembar: [
    { nama: "Versi Kasi", baris: CAPAIAN },
    {
      nama: "Versi Sekcam",
      baris: [CAPAIAN[0], CAPAIAN[1], [2, "Jumlah kegiatan terlaksana", 10, 10]],
    },
    { nama: "Lama", baris: CAPAIAN, tersembunyi: true },
    {
      nama: "Belanja",
      baris: [
        ["Uraian", "Pagu", "Realisasi", "%"],
        ["Belanja pegawai", 100000000, 90000000],
        ["Belanja barang", 50000000, 20000000],
      ],
    },
  ],
};
