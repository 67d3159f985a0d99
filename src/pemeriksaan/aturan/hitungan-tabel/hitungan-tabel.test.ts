import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { hitunganTabel } from "./index";

const KEPALA_UANG = ["No", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"];

testAturanNaskah(hitunganTabel, {
  accept: {
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
