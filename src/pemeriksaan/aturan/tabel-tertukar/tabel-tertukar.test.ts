import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { tabelTertukar } from "./index";

const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"];

testAturanNaskah(tabelTertukar, {
  accept: {
    "a row that computes": {
      isi: [[KEPALA, ["1", "Layanan tepat", "92%", "76,67%", "83,34%", ""]]],
    },
    "a negative indikator": { isi: [[KEPALA, ["1", "Jumlah aduan", "10", "12", "80%", ""]]] },
  },
  reject: {
    "realisasi and capaian in each other's column": {
      isi: [[KEPALA, ["1", "Layanan tepat", "92%", "83,33%", "76,67%", ""]]],
      temuan: [["76,67%", "tertukar"]],
    },
  },
});
