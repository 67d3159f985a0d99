import type { BagianUji } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { bukanKantorIni } from "./index";

const isi = (...daftar: readonly BagianUji[]) => ({ isi: daftar });
const TAHUN = "LAPORAN KINERJA RSUD BUKIT SELASIH TAHUN 2023";
const TRIWULAN = "LAPORAN KINERJA TRIWULAN III TAHUN 2024";

const tabel = (...kolom: readonly string[]): BagianUji => [
  ["No", "Indikator", "Satuan", "Target", ...kolom],
  ["1", "Angka kematian", "per mil", "25", ...kolom.map((_, ke) => `${20 + ke}`)],
];
const DUA_TAHUN = tabel("Realisasi 2022", "Realisasi 2023");

testAturanNaskah(bukanKantorIni, {
  accept: {
    "a table of last year, and one that compares": isi(
      TAHUN,
      "Tabel 2.1 Capaian Kinerja Tahun 2022",
      tabel("Realisasi 2022"),
      "Tabel 2.2 Perbandingan Realisasi Tahun 2022",
      DUA_TAHUN,
      "Tabel 2.3 Realisasi Tahun 2022 dan 2023",
      DUA_TAHUN,
    ),
    "recommendations of last year's report": isi(
      TAHUN,
      "Tabel 2.1 Rekomendasi Hasil Evaluasi Kinerja Tahun 2022",
      [
        ["No", "Uraian", "Realisasi 2023"],
        ["1", "Pohon kinerja", "selesai"],
      ],
    ),
    "a target of next year": isi(
      TAHUN,
      "Tabel 4.1 Target Kinerja Tahun 2024",
      tabel("Realisasi 2023"),
    ),
    "a table of last quarter that a sentence compares with": isi(
      TRIWULAN,
      "Capaian Triwulan III Tahun 2024 naik dari yang disajikan pada Tabel 3.2.",
      "Tabel 3.2 Capaian Kinerja Triwulan II Tahun 2024",
      tabel("Realisasi TW II"),
    ),
    "a percentage that last year had": isi(
      TAHUN,
      "Rata-rata capaian tahun 2022 sebesar 95,30%.",
      "Rata-rata capaian tahun 2023 sebesar 97,10%.",
    ),
    "the same percentage in both years, as the text says": isi(
      TAHUN,
      "Rata-rata capaian kinerja 95,30%.",
      "Rata-rata capaian kinerja tahun 2022 juga 95,30%, jadi tetap.",
    ),
    "last year's percentage, quoted where it is compared with": isi(
      TAHUN,
      "Rata-rata capaian tahun lalu 95,30%.",
      "Kinerja tahun 2022 rata-rata 95,30% berkategori Tinggi.",
    ),
    "whole percentages, which two years may share": isi(
      TAHUN,
      "Rata-rata capaian kinerja 95%.",
      "Kinerja tahun 2022 rata-rata 95% berkategori Tinggi.",
    ),
    "title and identity of one period": isi(
      "FORMULIR LAPORAN KINERJA TRIBULAN II TAHUN 2024",
      "Periode : Triwulan II (April s.d. Juni 2024)",
    ),
    "an identity that names two": isi(
      "FORMULIR LAPORAN KINERJA TRIBULAN II TAHUN 2024",
      "Periode : Triwulan I dan Triwulan II",
    ),
    "an identity of another kind of period": isi(
      "FORMULIR LAPORAN KINERJA TRIBULAN II TAHUN 2024",
      "Periode : Semester I Tahun 2024",
    ),
  },
  reject: {
    "a title of last year above this year's column": {
      isi: [TAHUN, "Tabel 2.1 Capaian Indikator Kinerja RSUD Tahun 2022", DUA_TAHUN],
      temuan: [["Tahun 2022", "isinya periode laporan ini"]],
    },
    "a title of another quarter above this quarter's column": {
      isi: [TRIWULAN, "Tabel 1 Capaian Kinerja Triwulan II Tahun 2024", tabel("Realisasi TW III")],
      temuan: [["Triwulan II Tahun 2024", "isinya periode laporan ini"]],
    },
    "a title of last year that a sentence calls this year's": {
      isi: [
        TAHUN,
        "Capaian kinerja tahun 2023 disajikan pada Tabel 3.1.",
        "Tabel 3.1 Capaian Kinerja Tahun 2022",
        tabel("Realisasi"),
      ],
      temuan: [["Tahun 2022", "isinya periode laporan ini"]],
    },
    "the report's own mean, said of last year": {
      isi: [
        TAHUN,
        "Rata-rata capaian keenam indikator 95,30%.",
        "Capaian kinerja RSUD tahun 2022 rata-rata 95,30% dengan kategori Tinggi.",
      ],
      temuan: [["tahun 2022", "milik periode laporan ini"]],
    },
    "the mean of the report's table, said of another half year": {
      isi: [
        "LAPORAN KINERJA SEMESTER II TAHUN 2023",
        [
          ["No", "Indikator", "Capaian"],
          ["1", "Pasar", "96,00"],
          ["2", "Tera", "97,52"],
          ["", "Rata-rata", "96,76"],
        ],
        "Capaian rata-rata UPT sampai dengan Semester I Tahun 2023 sebesar 96,76%.",
      ],
      temuan: [["Semester I Tahun 2023", "milik periode laporan ini"]],
    },
    "a title of another quarter than identity and text": {
      isi: [
        "FORMULIR LAPORAN KINERJA TRIBULAN I TAHUN 2024",
        "Periode : Tribulan II (April s.d. Juni 2024)",
        "Realisasi Tribulan II sebesar 40 orang.",
      ],
      temuan: [["TRIBULAN I TAHUN 2024", "isian periodenya"]],
    },
    "an identity of another quarter than title and text": {
      isi: [
        "FORMULIR LAPORAN KINERJA TRIBULAN II TAHUN 2024",
        "Periode : Tribulan I",
        "Realisasi Tribulan II sebesar 40 orang.",
      ],
      temuan: [["Tribulan I", "judul laporan"]],
    },
  },
});
