import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { capaianTidakSesuai } from "./index";

const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"];

testAturanNaskah(capaianTidakSesuai, {
  accept: {
    "a sentence that computes": {
      isi: [
        "Indikator “Layanan tepat” memiliki target 92% dengan realisasi 69% sehingga capaiannya sebesar 75%.",
      ],
    },
    "a capped capaian": { isi: [[KEPALA, ["1", "Layanan tepat", "50%", "90%", "120%", ""]]] },
    "a negative indikator by either formula": {
      isi: [
        [
          KEPALA,
          ["1", "Jumlah aduan", "10", "12", "80%", ""],
          ["2", "Lama layanan", "10", "12", "83,33%", ""],
        ],
      ],
    },
    "a sentence with two targets": {
      isi: ["Target 92% dan target 80% dengan realisasi 69% sehingga capaiannya sebesar 78%."],
    },
    "what another rule says": {
      isi: [[KEPALA, ["1", "Layanan tepat", "92%", "83,33%", "76,67%", ""]]],
    },
  },
  reject: {
    "a capaian of other numbers in a sentence": {
      isi: [
        "Indikator “Layanan tepat” memiliki target 92% dengan realisasi 69% sehingga capaiannya sebesar 78%.",
      ],
      temuan: [["78%", "memberi 75%"]],
    },
    "one cut at 100 where another row is above it": {
      isi: [
        [
          KEPALA,
          ["1", "Layanan tepat", "50%", "60%", "120%", ""],
          ["2", "Surat tuntas", "50%", "55%", "100%", ""],
        ],
      ],
      temuan: [["100%", "memberi 110%"]],
    },
    "one that only another formula, rounded to whole percents, would give": {
      isi: [
        [
          KEPALA,
          ["1", "Layanan tepat", "92%", "83,33%", "90,58%", ""],
          ["2", "Surat tuntas", "50,01%", "54,01%", "93%", ""],
        ],
      ],
      temuan: [["93%", "memberi 108%"]],
    },
    "one in a row": {
      isi: [[KEPALA, ["1", "Layanan tepat", "92%", "69%", "79%", ""]]],
      temuan: [["79%", "memberi 75%"]],
    },
  },
});
