import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { angkaBerbeda } from "./index";

const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"];

testAturanNaskah(angkaBerbeda, {
  accept: {
    "one value in two roundings": {
      isi: ["Total serapan anggaran 99,99%.", "Serapan anggaran secara keseluruhan sebesar 99,9%."],
    },
    "last year's value beside this year's": {
      isi: ["Total serapan anggaran 99,99%.", "Pada tahun lalu total serapan anggaran 95,43%."],
    },
    "two rows of one name": {
      isi: [
        [
          KEPALA,
          ["1", "Layanan tepat", "92%", "69%", "75%", ""],
          ["2", "Layanan tepat", "90%", "90%", "100%", ""],
        ],
      ],
    },
  },
  reject: {
    "the whole with two values": {
      isi: [
        "Total serapan anggaran 99,99%.",
        "Total serapan anggaran 99,99%.",
        "Total serapan anggaran 95,43%.",
      ],
      temuan: [["95,43%", "sedangkan di tempat lain 99,99%"]],
    },
    "an indikator with two targets in two tables": {
      isi: [
        [KEPALA, ["1", "Layanan tepat", "92%", "69%", "75%", ""]],
        [KEPALA, ["1", "Layanan tepat", "90%", "69%", "76,67%", ""]],
      ],
      temuan: [
        ["90%", "Target “Layanan tepat”"],
        ["76,67%", "Capaian “Layanan tepat”"],
      ],
    },
  },
});
