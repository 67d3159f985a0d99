import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { bertanggalTerlaluAwal } from "./index";

testAturanNaskah(bertanggalTerlaluAwal, {
  accept: {
    "a report signed after its period": {
      isi: ["LAPORAN KINERJA", "TRIBULAN III TAHUN 2024", "Candipuro, 04 Oktober 2024"],
    },
    "a report of the last day": {
      isi: ["LKjIP TAHUN 2023", "Candipuro, 31 Desember 2023"],
    },
    "a text that does not name its period": {
      isi: ["LAPORAN KINERJA", "Candipuro, 10 September 2024"],
    },
    "a head of two quarters": {
      isi: ["LAPORAN KINERJA TRIWULAN II DAN TRIWULAN III TAHUN 2024", "Candipuro, 10 Mei 2024"],
    },
    "a head of two years": {
      isi: ["LAPORAN KINERJA TAHUN 2023", "RENSTRA TAHUN 2024", "Candipuro, 10 Mei 2023"],
    },
    "a letter that is no report": {
      isi: ["NOTA DINAS TAHUN 2023", "Candipuro, 10 Mei 2023"],
    },
    "a day inside a sentence": {
      isi: ["LKjIP TAHUN 2023", "Rapat dilaksanakan di Candipuro, 10 Mei 2023."],
    },
    "the agreement of January in an annex": {
      isi: [
        "LAPORAN KINERJA TAHUN 2023",
        "Candipuro, 09 Januari 2024",
        "PERJANJIAN KINERJA",
        "Candipuro, 03 Januari 2023",
      ],
    },
  },
  reject: {
    "a quarter signed in its last month": {
      isi: ["LAPORAN KINERJA", "TRIWULAN III", "TAHUN 2024", "Lembah Pakis, 10 September 2024"],
      temuan: [["10 September 2024", "berakhir 30 September 2024"]],
    },
    "a half year with a short date line": {
      isi: ["LAPORAN KINERJA SEMESTER I TAHUN 2022", "Tgl: 11 Juni 2022"],
      temuan: [["11 Juni 2022", "berakhir 30 Juni 2022"]],
    },
    "the old year in January": {
      isi: ["LAPORAN AKUNTABILITAS KINERJA TAHUN 2023", "Candipuro, 2 Januari 2023."],
      temuan: [["2 Januari 2023", "berakhir 31 Desember 2023"]],
    },
  },
});
