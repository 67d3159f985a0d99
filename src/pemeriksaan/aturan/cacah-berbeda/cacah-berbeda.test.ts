import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { cacahBerbeda } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());

testAturanNaskah(cacahBerbeda, {
  accept: {
    "a count with its parts by sasaran": {
      isi: [
        "Perjanjian Kinerja memuat 2 (dua) sasaran dengan 3 (tiga) indikator kinerja, yaitu 2 (dua) indikator pada sasaran pertama dan 1 (satu) indikator pada sasaran kedua.",
        [
          ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian"],
          ["1", "Surat selesai", "80", "80", "100%"],
          ["2", "Aduan tuntas", "40", "20", "50%"],
          ["3", "Desa tertib", "10", "9", "90%"],
        ],
      ],
    },
    "a percentage and its words": {
      isi: ["Capaian sebesar 92,5 % (sembilan puluh dua koma lima persen)."],
    },
    "an amount and its words": {
      isi: ["Anggaran sebesar Rp 1.000.000,00 (satu juta rupiah) telah dibelanjakan."],
    },
    "the number of rows in words": {
      isi: [
        "Perjanjian kinerja memuat tiga indikator kinerja.",
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "95", "93,1", "98"],
          ["3", "Laporan keuangan", "3", "3", "100"],
        ],
      ],
    },
    "one of them in words": {
      isi: [
        "Salah satu indikator dan dua indikator lain belum tercapai.",
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "95", "93,1", "98"],
          ["3", "Laporan keuangan", "3", "3", "100"],
        ],
      ],
    },
    "those of a sasaran": {
      isi: [
        "Sasaran pertama diukur melalui dua indikator.",
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "95", "93,1", "98"],
          ["3", "Laporan keuangan", "3", "3", "100"],
        ],
      ],
    },
    "figure and words that agree": { isi: ["memuat 2 (dua) sasaran"] },
    "the workbook's counts": {
      isi: ["Perjanjian Kinerja memuat 1 (satu) sasaran dengan 1 (satu) indikator kinerja."],
      buku: BUKU,
    },
    "some of them": { isi: ["Sebanyak 0 (nol) indikator telah mencapai target."], buku: BUKU },
  },
  reject: {
    "a percentage of other words": {
      isi: ["Capaian sebesar 92 % (sembilan puluh persen)."],
      temuan: [["92 % (sembilan puluh persen)", "(sembilan puluh)"]],
    },
    "an amount of other words": {
      isi: [
        "Anggaran sebesar Rp 1.500.000,00 (satu juta lima puluh ribu rupiah) telah dibelanjakan.",
      ],
      temuan: [["Rp 1.500.000,00 (satu juta lima puluh ribu rupiah)", "tidak sama"]],
    },
    "another number than the table's rows": {
      isi: [
        "Perjanjian kinerja memuat dua indikator kinerja.",
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "95", "93,1", "98"],
          ["3", "Laporan keuangan", "3", "3", "100"],
        ],
      ],
      temuan: [["dua", "di tabelnya ada 3"]],
    },
    "figure and words that differ": {
      isi: ["Perjanjian Kinerja memuat 1 (dua) sasaran."],
      temuan: [["1 (dua)", "tidak sama dengan kata"]],
    },
    "another count than the workbook's": {
      isi: ["Perjanjian Kinerja memuat 3 (tiga) sasaran."],
      buku: BUKU,
      temuan: [["3 (tiga)", "ada 1"]],
    },
  },
});
