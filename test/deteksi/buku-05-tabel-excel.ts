import type { BukuUji } from "../support/buku-uji";

/** Excel tables: their rectangle is theirs, also where rows are blank and something stands right below. */
export const BUKU_05: BukuUji = {
  lembar: [
    {
      nama: "Data",
      baris: [
        ["Indikator", "Satuan", "Target", "Realisasi", "Capaian", "Kategori"],
        ["Persentase desa cepat berkembang", "%", 70, 66, null, null],
        [],
        ["Jumlah pelatihan", "kali", 12, 12, null, null],
        ["dihitung per 30 Juni"],
        [],
        [
          "Kode",
          "Program dan Kegiatan",
          "Pagu Awal",
          "Pagu Perubahan",
          "Realisasi s.d. Triwulan II",
          "Serapan",
        ],
        ["1", "Program Pembangunan Desa", 50000000, 60000000, 24000000, null],
        ["1.1", "Pelatihan perangkat desa", 50000000, 60000000, 24000000, null],
      ],
      tabelExcel: { TblKinerja: "A1:F4", TblPagu: "A7:F9" },
    },
    {
      nama: "Pivot",
      baris: [
        ["Indikator", "Target", "Realisasi"],
        ["Persentase desa cepat berkembang", 70, 66],
        ["Jumlah pelatihan", 12, 12],
      ],
      pivot: ["A1:C3"],
    },
  ],
};
