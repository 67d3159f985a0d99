import type { BukuUji } from "../support/buku-uji";

/** Blank rows between groups, averages and sub-titles in the middle, the header repeated on the second page. */
export const BUKU_07: BukuUji = {
  lembar: [
    {
      nama: "Pengukuran",
      baris: [
        ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian", "Predikat"],
        ["A. Sasaran strategis 1"],
        [1, "Meningkatnya mutu layanan", "Persentase berkas lengkap", 95, 90, null, null],
        [2, null, "Jumlah aduan ditindaklanjuti", 12, 12, null, null],
        [null, "Rata-rata capaian sasaran 1", null, null, null, 97, null],
        [],
        [],
        ["B. Sasaran strategis 2"],
        [3, "Meningkatnya tertib aset", "Persentase aset tercatat", 100, 98, null, null],
        ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian", "Predikat"],
        [4, null, "Jumlah aset bersertifikat", 20, 15, null, null],
        [null, "Rata-rata", null, null, null, 86, null],
        [],
        ["Keterangan: data per 31 Desember"],
        [],
        ["Faktor Pendukung"],
        ["dukungan pemerintah desa"],
        ["anggaran tersedia tepat waktu"],
      ],
    },
  ],
};
