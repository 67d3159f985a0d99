import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { kategoriBertentangan } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());
const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"];

testAturanNaskah(kategoriBertentangan, {
  accept: {
    "a word of the scale": { isi: ["Capaian kinerja sebesar 75% dengan kategori Sedang."] },
    "either word in a gap": {
      isi: [
        "Capaian kinerja sebesar 90,58% dengan kategori Tinggi.",
        "Capaian kinerja sebesar 90,58% dengan kategori Sangat Tinggi.",
      ],
    },
    "a word of another scale": { isi: ["Capaian kinerja sebesar 75% dengan kategori Baik."] },
    "a text with its own scale": {
      isi: [
        [
          ["No", "Rentang", "Kriteria"],
          ["1", "85-100", "Tinggi"],
          ["2", "70-84", "Sedang"],
          ["3", "0-69", "Rendah"],
        ],
        "Capaian kinerja sebesar 86% dengan kategori Tinggi.",
      ],
    },
  },
  reject: {
    "another word": {
      isi: ["Capaian kinerja sebesar 75% dengan kategori Sangat Tinggi."],
      temuan: [["Sangat Tinggi", "termasuk “Sedang”"]],
    },
    "one in a table": {
      isi: [[KEPALA, ["1", "Layanan tepat", "92%", "69%", "75%", "Tinggi"]]],
      temuan: [["Tinggi", "termasuk “Sedang”"]],
    },
    "one against the workbook's scale": {
      isi: ["Capaian kinerja sebesar 75% dengan kategori Rendah."],
      buku: BUKU,
      temuan: [["Rendah", "Sedang"]],
    },
  },
});
