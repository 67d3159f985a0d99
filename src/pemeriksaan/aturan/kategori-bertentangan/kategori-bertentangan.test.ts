import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { kategoriBertentangan } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());
const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"];

/** A scale in words of its own, without gaps. */
const SKALA =
  "Status: HIJAU 100% ke atas; KUNING 80% sampai kurang dari 100%; MERAH di bawah 80%. Angka berikut dihitung dari realisasi.";
const TABEL = [
  KEPALA.slice(0, 5),
  ["1", "Gangguan ketertiban pada hari besar", "5", "6", "83,33"],
  ["2", "Patroli wilayah perbatasan", "20", "21", "105,00"],
];

testAturanNaskah(kategoriBertentangan, {
  accept: {
    "marks with a scale of their own beside a capaian": {
      isi: [
        "Nilai IKM 82,5% (Baik) dengan capaian 97,1% (Sangat Tinggi).",
        "Indeks profesionalitas ASN 79,2% (Rendah), capaian 104% (Sangat Tinggi).",
        "Serapan anggaran 60% termasuk kategori Sangat Tinggi menurut aplikasi.",
        "Sebanyak 75% responden menilai Sangat Tinggi, 20% menilai Tinggi.",
      ],
    },
    "last year's word behind this year's": {
      isi: ["Capaian 78% masuk kategori Tinggi, naik dari kategori Sedang (70%) pada tahun 2022."],
    },
    "bounds of the scale": {
      isi: ["Capaian di bawah 76% termasuk kategori Sedang.", "Capaian 66-75% berkategori Sedang."],
    },
    "the whole by its mean": {
      isi: [
        "Rata-rata capaian 93,5%.",
        "Kinerja Dinas Sosial tahun 2024 berkategori Sangat Tinggi.",
      ],
    },
    "another kinerja than that of the office": {
      isi: ["Rata-rata capaian 93,5%.", "Secara umum kinerja pelayanan dinilai Sedang."],
    },
    "words of the text's own": {
      isi: [SKALA, "Capaian 100% dengan status HIJAU.", "Capaian 99,66% berstatus KUNING."],
    },
    "all rows of one category": {
      isi: [
        SKALA,
        [KEPALA.slice(0, 5), ["1", "Layanan", "10", "11", "110"]],
        "Semua capaian berstatus HIJAU.",
      ],
    },
    "a capaian without decimals that may have been rounded": {
      isi: ["Capaian kinerja 91% dengan kategori Tinggi."],
    },
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
    "words of the text's own": {
      isi: [
        SKALA,
        "Capaian 102,50% dengan status KUNING.",
        "Pengaduan masyarakat",
        "- Capaian : 79,40 %",
        "- Status : HIJAU",
      ],
      temuan: [
        ["KUNING", "termasuk “HIJAU”"],
        ["HIJAU", "termasuk “MERAH”"],
      ],
    },
    "a value that only rounding would lift, on a scale without gaps": {
      isi: [SKALA, "Capaian 99,66% berstatus HIJAU."],
      temuan: [["HIJAU", "termasuk “KUNING”"]],
    },
    "the capaian of the sentence before": {
      isi: [
        "Realisasi 67,9 dari target 95,0 sehingga capaiannya 71,5%. Capaian tersebut termasuk kategori Rendah.",
        "Target 34 unit dan realisasi 34 unit, atau 100% dari target. Tingkat capaian ini dinilai Sedang.",
        "Ditargetkan 97 persen dan terealisasi 96,03 persen atau tercapai 99 persen. Capaian tersebut tergolong Rendah.",
      ],
      temuan: [
        ["Rendah", "71,5%"],
        ["Sedang", "100%"],
        ["Rendah", "99 persen"],
      ],
    },
    "a word behind a few more": {
      isi: [
        "Kriteria penilaian untuk capaian sebesar 96,22 persen adalah Rendah.",
        "Rata-rata 96,26 persen (Sedang).",
        "Terlaksana 22 dari 24 kegiatan (91,67%, kategori Sedang).",
        "Capaian 88,00 % dinyatakan Rendah.",
        "- Kegiatan bimbingan, capaian 100,00 %, Rendah;",
      ],
      temuan: [
        ["Rendah", "96,22"],
        ["Sedang", "96,26"],
        ["Sedang", "91,67%"],
        ["Rendah", "88,00"],
        ["Rendah", "100,00"],
      ],
    },
    "one of two in a sentence": {
      isi: [
        "Capaian 92,31% berada pada kategori Sedang, sedangkan capaian 70% berkategori Sedang.",
      ],
      temuan: [["Sedang", "92,31%"]],
    },
    "bounds that the scale has elsewhere": {
      isi: ["Capaian di atas 100% termasuk kategori Rendah."],
      temuan: [["Rendah", "di atas 100%"]],
    },
    "the whole against its mean": {
      isi: [
        "Nilai rata-rata 93,5%.",
        "Secara keseluruhan capaian kinerja berkategori Tinggi.",
        "Kinerja Dinas Perhubungan tahun 2024 berpredikat Sedang.",
      ],
      temuan: [
        ["Tinggi", "rata-rata 93,5%"],
        ["Sedang", "rata-rata 93,5%"],
      ],
    },
    "a row of a table told by its name": {
      isi: [
        SKALA,
        TABEL,
        "Gangguan ketertiban pada hari besar 6 kejadian, dengan status HIJAU.",
        "Semua capaian berstatus HIJAU.",
      ],
      temuan: [
        ["HIJAU", "“Gangguan ketertiban pada hari besar” 83,33"],
        ["HIJAU", "83,33"],
      ],
    },
    "a column with a heading of its own": {
      isi: [
        SKALA,
        [
          ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Warna"],
          ["1", "Layanan tepat", "90", "99", "110,00", "KUNING"],
        ],
      ],
      temuan: [["KUNING", "HIJAU"]],
    },
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
