import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { hitunganTabel } from "./index";

const KEPALA_UANG = ["No", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"];

const KEPALA_KINERJA = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"];

testAturanNaskah(hitunganTabel, {
  accept: {
    "an average over sasaran, of capped values, or with weights": {
      isi: [
        [
          KEPALA_KINERJA,
          ["1", "Layanan", "Surat tuntas", "50%", "40%", "80%"],
          ["2", "", "Aduan tuntas", "50%", "50%", "100%"],
          ["3", "Tertib", "Desa tertib", "50%", "25%", "50%"],
          ["", "Rata-rata capaian", "", "", "", "70%"],
        ],
        [
          KEPALA_KINERJA,
          ["1", "Layanan", "Surat tuntas", "50%", "40%", "80%"],
          ["2", "Tertib", "Desa tertib", "50%", "75%", "150%"],
          ["", "Rata-rata capaian", "", "", "", "90%"],
        ],
        [
          [...KEPALA_KINERJA, "Bobot"],
          ["1", "Layanan", "Surat tuntas", "50%", "40%", "80%", "3"],
          ["2", "Tertib", "Desa tertib", "50%", "50%", "100%", "1"],
          ["", "Rata-rata capaian", "", "", "", "85%", ""],
        ],
      ],
    },
    "a table that computes": {
      isi: [
        [
          KEPALA_UANG,
          ["1", "Pelayanan Umum", "80.000.000", "60.000.000", "75%"],
          ["", "JUMLAH", "80.000.000", "60.000.000", "75%"],
        ],
      ],
    },
    "a total of the topmost rows": {
      isi: [
        [
          KEPALA_UANG,
          ["1", "Program Satu", "80.000.000", "60.000.000", "75%"],
          ["1.1", "Kegiatan Satu", "80.000.000", "60.000.000", "75%"],
          ["", "JUMLAH", "80.000.000", "60.000.000", "75%"],
        ],
      ],
    },
  },
  reject: {
    "an average that is not that of its rows": {
      isi: [
        [
          KEPALA_KINERJA,
          ["1", "Layanan", "Surat tuntas", "92%", "69%", "75%"],
          ["2", "Tertib", "Aduan tuntas", "80%", "76%", "95%"],
          ["", "Rata-rata capaian", "", "", "", "87,50%"],
        ],
      ],
      temuan: [["87,50%", "capaian barisnya 85%"]],
    },
    "a sum of one unit": {
      isi: [
        [
          ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
          ["1", "Rapat desa", "kali", "12", "10"],
          ["2", "Rapat kecamatan", "kali", "4", "4"],
          ["", "Jumlah", "", "16", "15"],
        ],
      ],
      temuan: [["15", "jumlah barisnya 14"]],
    },
    "a percentage of other amounts": {
      isi: [[KEPALA_UANG, ["1", "Pelayanan Umum", "80.000.000", "60.000.000", "57%"]]],
      temuan: [["57%", "adalah 75%"]],
    },
    "a wrong total": {
      isi: [
        [
          KEPALA_UANG,
          ["1", "Pelayanan Umum", "80.000.000", "60.000.000", "75%"],
          ["2", "Rapat Umum", "20.000.000", "15.000.000", "75%"],
          ["", "JUMLAH", "110.000.000", "75.000.000", "68,18%"],
        ],
      ],
      temuan: [["110.000.000", "Rp100.000.000,00"]],
    },
    "a parent that is not its children": {
      isi: [
        [
          KEPALA_UANG,
          ["1", "Program Satu", "90.000.000", "60.000.000", "66,67%"],
          ["1.1", "Kegiatan Satu", "80.000.000", "60.000.000", "75%"],
        ],
      ],
      temuan: [["90.000.000", "Rp80.000.000,00"]],
    },
  },
});
