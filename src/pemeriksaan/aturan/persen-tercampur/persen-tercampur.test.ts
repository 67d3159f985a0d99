import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { persenTercampur } from "./index";

const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian"];
const SURAT = ["1", "Persentase surat tuntas", "92%", "69%", "75%"];

testAturanNaskah(persenTercampur, {
  accept: {
    "percents alone": { isi: [[KEPALA, SURAT]] },
    "fractions alone": {
      isi: [[KEPALA, ["1", "Persentase surat tuntas", "0,92", "0,69", "0,75"]]],
    },
    "an index beside percents": {
      isi: [[KEPALA, SURAT, ["2", "Indeks kepuasan", "0,90", "0,85", "94,44%"]]],
    },
    "a row that says another unit": {
      isi: [
        [
          ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
          ["1", "Persentase surat tuntas", "%", "92%", "69%"],
          ["2", "Persentase indeks", "indeks", "0,9", "0,8"],
        ],
      ],
    },
    "a count of 1": { isi: [[KEPALA, SURAT, ["2", "Persentase aduan", "1", "1", "100%"]]] },
  },
  reject: {
    "a realisasi beside its target in percent": {
      isi: [[KEPALA, SURAT, ["2", "Aduan selesai", "90%", "0,72", "80%"]]],
      temuan: [["0,72", "seperti pecahan"]],
    },
    "a target of a percentage, and a capaian": {
      isi: [[KEPALA, SURAT, ["2", "Persentase aduan selesai", "0,9", "0,72", "0,8"]]],
      temuan: [
        ["0,9", "seperti pecahan"],
        ["0,72", "seperti pecahan"],
        ["0,8", "seperti pecahan"],
      ],
    },
    "a serapan": {
      isi: [
        [
          ["No", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Serapan"],
          ["1", "Program Satu", "80.000.000", "60.000.000", "75%"],
          ["2", "Program Dua", "10.000.000", "5.000.000", "0,5"],
        ],
      ],
      temuan: [["0,5", "seperti pecahan"]],
    },
  },
});
