import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { realisasiDiAtasPagu } from "./index";

const KEPALA_UANG = ["No", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"];

testAturanNaskah(realisasiDiAtasPagu, {
  accept: {
    "more income than was planned": {
      isi: [
        "Retribusi pasar dianggarkan Rp90.000.000,00 dan terealisasi Rp100.000.000,00.",
        "2.1 Pendapatan",
        [KEPALA_UANG, ["1", "Lain-lain yang sah", "60.000.000", "80.000.000", "133,33%"]],
        [KEPALA_UANG, ["1", "Pendapatan Asli Daerah", "60.000.000", "80.000.000", "133,33%"]],
      ],
    },
    "less than there was": {
      isi: ["Dari pagu anggaran sebesar Rp100.000.000,00 terealisasi sebesar Rp90.000.000,00."],
    },
  },
  reject: {
    "more than there was in a sentence": {
      isi: ["Pagu anggaran sebesar Rp90.000.000,00 terealisasi sebesar Rp100.000.000,00."],
      temuan: [["Rp100.000.000,00", "Rp10.000.000,00"]],
    },
    "more in a row": {
      isi: [[KEPALA_UANG, ["1", "Pelayanan Umum", "60.000.000", "80.000.000", "133,33%"]]],
      temuan: [["80.000.000", "sebesar 20.000.000"]],
    },
  },
});
