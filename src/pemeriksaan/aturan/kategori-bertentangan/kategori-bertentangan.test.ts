import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { kategoriBertentangan } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());
const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"];

testAturanNaskah(kategoriBertentangan, {
  accept: {
    "a share of the target with its own word": {
      isi: [
        "Penerimaan sebesar Rp1.834.500.000,00 dari target Rp2.010.000.000,00 atau 91,27%, kategori Sangat Tinggi.",
      ],
    },
    "a share of the target, and a word of another thing": {
      isi: [
        "Penerimaan Rp1.834.500.000,00 dari target Rp2.010.000.000,00 atau 91,27%, dengan risiko penagihan berkategori Tinggi.",
      ],
    },
    "a sentence of its own about something else": {
      isi: ["Capaian sebesar 95%. Kategori Tinggi diraih oleh 3 desa dengan serapan 80%."],
    },
    "what the scale says of all": {
      isi: ["Capaian di atas 100 % termasuk kategori Sangat Tinggi."],
    },
    "the lowest of the scale": { isi: ["Capaian di bawah 50 % termasuk kategori Sangat Rendah."] },
    "two bounds of the scale": {
      isi: [
        "Nilai capaian 91 % ke atas berkategori Sangat Tinggi, sedangkan 76 sampai dengan 90 % berkategori Tinggi.",
      ],
    },
    "a word before its percentage": {
      isi: ["Termasuk kategori Sangat Tinggi karena capaiannya 95%."],
    },
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
    "a share of the target and its word": {
      isi: [
        "Penerimaan sebesar Rp1.834.500.000,00 dari target Rp2.010.000.000,00 atau 91,27%, kategori Tinggi.",
      ],
      temuan: [["Tinggi", "91,27%"]],
    },
    "a telegram": {
      isi: ["Target 2 dok, real 1 dok, cap 50 pct. Kat Sedang."],
      temuan: [["Sedang", "50 pct"]],
    },
    "a word in a sentence of its own": {
      isi: ["Resp time: target 30 menit, real 33 menit, capaian 90%. Kategori Sangat Rendah."],
      temuan: [["Sangat Rendah", "Tinggi"]],
    },
    "a word behind an arrow": {
      isi: ["- capaian : 85,71% → Sedang"],
      temuan: [["Sedang", "Tinggi"]],
    },
    "a wrong word before its percentage": {
      isi: ["Seksi memperoleh kategori Tinggi dengan capaian 95%."],
      temuan: [["Tinggi", "Sangat Tinggi"]],
    },
    "one in brackets": {
      isi: ['Hasil pengukuran menempatkan kinerja pada predikat "Sedang" (capaian 88,20 %).'],
      temuan: [["Sedang", "Tinggi"]],
    },
    "one of a numbered indikator": {
      isi: ["Capaian indikator kedua 60 persen, jatuh pada kriteria Tinggi."],
      temuan: [["Tinggi", "Rendah"]],
    },
    "one in capitals behind a dash": {
      isi: ["Capaian 72,5 % — kategori : RENDAH"],
      temuan: [["RENDAH", "Sedang"]],
    },
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
