import type { BukuUji } from "../support/buku-uji";

/** Capaian on the left, budget on the right, of different heights, under one common title. */
export const BUKU_04: BukuUji = {
  lembar: [
    {
      nama: "Lembar1",
      baris: [
        ["CAPAIAN KINERJA DAN ANGGARAN TRIWULAN I 2024"],
        [],
        [
          "No",
          "Indikator Kinerja",
          "Target",
          "Realisasi",
          "Capaian",
          null,
          "No",
          "Kegiatan",
          "Pagu",
          "Realisasi",
          "%",
        ],
        [
          1,
          "Persentase pelayanan tepat waktu",
          "90%",
          "88%",
          null,
          null,
          "1",
          "Pelayanan administrasi",
          20000000,
          5000000,
          null,
        ],
        [
          2,
          "Jumlah laporan tersusun",
          4,
          1,
          null,
          null,
          "2",
          "Penyusunan laporan",
          10000000,
          2500000,
          null,
        ],
        [3, "Indeks kepuasan", 82.5, 80, null, null, "3", "Survei kepuasan", 5000000, 0, null],
        [null, null, null, null, null, null, "4", "Sosialisasi", 7500000, 7500000, null],
        [null, null, null, null, null, null, null, "JUMLAH", 42500000, 15000000, null],
      ],
      gabungan: ["A1:K1"],
    },
  ],
};
