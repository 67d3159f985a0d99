import type { BukuUji } from "../support/buku-uji";

/** A sheet for each thing; the PK and the measurement stand apart, joined by the name of the indikator. */
export const BUKU_02: BukuUji = {
  lembarAktif: "Realisasi",
  lembar: [
    {
      nama: "Sampul",
      baris: [["LAPORAN KINERJA"], ["KECAMATAN SUMBER REJEKI"], [], ["TAHUN 2024"]],
    },
    {
      nama: "Identitas",
      baris: [
        ["Keterangan", "Isi"],
        ["Jabatan", "Camat Sumber Rejeki"],
        ["Kecamatan", "Sumber Rejeki"],
        ["Kabupaten/Kota", "Kota Contoh"],
        ["Periode", "Triwulan III"],
        ["Tahun", "2024"],
        ["Dokumen Anggaran", "DPPA"],
      ],
    },
    {
      nama: "PK",
      baris: [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        [],
        ["No", "Sasaran", "Indikator Sasaran", "Satuan", "Target"],
        [1, "Meningkatnya pelayanan publik", "Indeks kepuasan masyarakat", "indeks", 83],
        [2, "Meningkatnya akuntabilitas", "Nilai SAKIP kecamatan", "nilai", 72],
        [3, "Meningkatnya ketertiban", "Persentase gangguan yang ditangani", "%", "95%"],
      ],
    },
    {
      nama: "Realisasi",
      baris: [
        ["REALISASI KINERJA"],
        ["Indikator", "Realisasi"],
        ["Indeks kepuasan masyarakat", 84.2],
        ["Nilai SAKIP kecamatan", 70.15],
        ["Persentase gangguan yang ditangani", "100%"],
      ],
    },
    {
      nama: "Anggaran",
      baris: [
        ["Kode Rekening", "Uraian", "Anggaran", "Realisasi", "%"],
        ["7.01.01", "Program Penunjang Urusan Pemerintahan", 900000000, 640000000, null],
        ["7.01.01.2.01", "Perencanaan dan evaluasi kinerja", 300000000, 240000000, null],
        ["7.01.01.2.02", "Administrasi keuangan", 600000000, 400000000, null],
        ["TOTAL", null, 900000000, 640000000, null],
      ],
    },
    {
      nama: "Skala",
      baris: [
        ["Skala Nilai Peringkat Kinerja"],
        ["No", "Interval Nilai Realisasi Kinerja", "Kriteria Penilaian"],
        [1, "91 ≤ 100", "Sangat Tinggi"],
        [2, "76 ≤ 90", "Tinggi"],
        [3, "66 ≤ 75", "Sedang"],
        [4, "51 ≤ 65", "Rendah"],
        [5, "≤ 50", "Sangat Rendah"],
      ],
    },
    {
      nama: "Pengaturan",
      baris: [
        ["Pengaturan", "Nilai"],
        ["Batas capaian", "tanpa"],
        ["Pembulatan", "potong"],
        ["Istilah tribulan", "Triwulan"],
      ],
    },
  ],
};
