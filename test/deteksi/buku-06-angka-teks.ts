import type { BukuUji } from "../support/buku-uji";

/** Every number a text, in the ways offices type them; the budget in a table of groups. */
export const BUKU_06: BukuUji = {
  lembar: [
    {
      nama: "LAKIP",
      baris: [
        ["Tabel 3.1 Pengukuran Kinerja"],
        ["NO.", "SASARAN", "INDIKATOR KINERJA", "TARGET", "REALISASI", "CAPAIAN (%)", "KRITERIA"],
        [
          "1.",
          "Terwujudnya tertib administrasi",
          "Persentase kelurahan tertib administrasi",
          "98,5 %",
          "95,89%",
          "97,35",
          "Sangat Tinggi",
        ],
        [
          "2.",
          "Terwujudnya pelayanan prima",
          "Jumlah pemohon terlayani",
          "1.100.000 orang",
          "1.050.500 orang",
          "95,5",
          "Sangat Tinggi",
        ],
        ["3.", "Terjaganya opini", "Opini laporan keuangan", "WTP", "WTP", "100", "Sangat Tinggi"],
        [],
        ["Tabel 3.2 Akuntabilitas Keuangan"],
        ["NO.", "PROGRAM", "ANGGARAN", null, null],
        [null, null, "Pagu (Rp)", "Realisasi (Rp)", "%"],
        ["1.", "Program Pelayanan", "Rp. 986.233.565.704,00,-", "Rp1.047.832.100,00", "0,11"],
        ["2.", "Program Pembinaan", "452.750.000", "450.000.000", "99,39"],
        ["Jumlah Total", null, "986.686.315.704", "1.497.832.100", ""],
      ],
      gabungan: ["A8:A9", "B8:B9", "C8:E8"],
    },
  ],
};
