import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { bertanggalTerlaluAwal } from "./index";

testAturanNaskah(bertanggalTerlaluAwal, {
  accept: {
    "a third of a year": {
      isi: [
        "LAPORAN KINERJA CATURWULAN II TAHUN 2024",
        "(Mei - Agustus)",
        "Pelita, 11 September 2024",
      ],
    },
    "a sentence about a report of a third of a year": {
      isi: [
        "CABANG DINAS PENDIDIKAN",
        "Bersama ini disampaikan Laporan Kinerja Caturwulan II Tahun 2024.",
        "Pelita, 11 September 2024",
      ],
    },
    "the month its period ends in, the day left open": {
      isi: ["LAPORAN KINERJA TRIBULAN II TAHUN 2024", "Kuala Mendawai,      Juni 2024"],
    },
    "months a head names as a span, signed after it": {
      isi: ["LAPORAN KINERJA", "PERIODE JANUARI S.D. AGUSTUS 2024", "Pelita, 3 September 2024"],
    },
    "two signatures side by side after the period": {
      isi: [
        "LAPORAN KINERJA TRIBULAN I TAHUN 2024",
        [
          ["Mengetahui,", "Ranting Emas, 03 April 2024"],
          ["Camat Ranting Emas", "Kepala Seksi"],
        ],
      ],
    },
    "a table of activities with places and days": {
      isi: [
        "LAPORAN KINERJA TRIBULAN I TAHUN 2024",
        [
          ["No", "Kegiatan", "Tempat dan tanggal"],
          ["1", "Rembuk stunting", "Balai Desa, 12 Februari 2024"],
        ],
      ],
    },
    "a decision in an annex that says where and when": {
      isi: [
        "LAPORAN KINERJA TAHUN 2023",
        "LAMPIRAN KEPUTUSAN",
        "Ditetapkan di Rimba Kencana",
        "pada tanggal 20 Februari 2023",
      ],
    },
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
    "the agreement set out in the middle": {
      isi: [
        "LAPORAN KINERJA TAHUN 2023",
        "KATA PENGANTAR",
        "Candipuro, 09 Januari 2024",
        "BAB II PERENCANAAN DAN PERJANJIAN KINERJA",
        "Candipuro, 03 Januari 2023 — Kepala Dinas",
      ],
    },
    "agreements of their own year, of the next one, and what is done with them later": {
      isi: [
        "LAPORAN KINERJA TAHUN 2023",
        "Perjanjian Kinerja ditandatangani pada tanggal 9 Februari 2023.",
        "Perjanjian Kinerja Tahun 2024 ditandatangani pada tanggal 12 Januari 2024.",
        "Perjanjian Kinerja tersebut dievaluasi pada tanggal 8 Maret 2024.",
        "Perjanjian Kinerja diunggah ke laman pada tanggal 8 Maret 2024.",
        "Perjanjian Kinerja tahun berikutnya ditandatangani tanggal 5 Januari 2024.",
        "Laporan ditandatangani tanggal 12 Februari 2024.",
      ],
    },
    "a letter about two years": {
      isi: [
        "Candipuro, 10 Mei 2023",
        "Laporan Kinerja Tahun 2022 telah disampaikan.",
        "Laporan Kinerja Tahun 2023 disusun pada awal tahun.",
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
    "a third of a year, and a span of months": {
      isi: [
        "LAPORAN KINERJA CATURWULAN II TAHUN 2024",
        "(Mei - Agustus)",
        "Pelita, 11 Agustus 2024",
      ],
      temuan: [["11 Agustus 2024", "berakhir 31 Agustus 2024"]],
    },
    "a span of months": {
      isi: ["LAPORAN KINERJA", "PERIODE JANUARI S.D. AGUSTUS 2024", "Pelita, 3 Agustus 2024"],
      temuan: [["3 Agustus 2024", "berakhir 31 Agustus 2024"]],
    },
    "a month before the last one, the day left open": {
      isi: ["LAPORAN KINERJA TRIBULAN II TAHUN 2024", "Kuala Mendawai,      Mei 2024"],
      temuan: [["Mei 2024", "bertanggal Mei 2024"]],
    },
    "two signatures side by side": {
      isi: [
        "LAPORAN KINERJA TRIBULAN I TAHUN 2024",
        [
          ["Mengetahui,", "Ranting Emas, 03 Maret 2024"],
          ["Camat Ranting Emas", "Kepala Seksi"],
        ],
      ],
      temuan: [["03 Maret 2024", "berakhir 31 Maret 2024"]],
    },
    "where and when, on two lines of the closing": {
      isi: [
        "LAPORAN KINERJA TAHUN 2023",
        "BAB IV PENUTUP",
        "Ditetapkan di Rimba Kencana",
        "pada tanggal 20 Februari 2023",
      ],
      temuan: [["20 Februari 2023", "berakhir 31 Desember 2023"]],
    },
    "the old year in January": {
      isi: ["LAPORAN AKUNTABILITAS KINERJA TAHUN 2023", "Candipuro, 2 Januari 2023."],
      temuan: [["2 Januari 2023", "berakhir 31 Desember 2023"]],
    },
    "a closing day before that of the preface, with the post on its line": {
      isi: [
        "LAPORAN KINERJA TRIBULAN I TAHUN 2025",
        "KATA PENGANTAR",
        "Rantau Sejuk, 8 April 2025",
        "BAB IV PENUTUP",
        "Rantau Sejuk, 8 Maret 2025 — Kepala Seksi Pemerintahan",
      ],
      temuan: [["8 Maret 2025", "berakhir 31 Maret 2025"]],
    },
    "a letter whose sentence names the year": {
      isi: [
        "Lembah Intan, 8 Januari 2025",
        "Bersama ini kami sampaikan laporan kinerja Dinas Sosial Tahun 2025.",
      ],
      temuan: [["8 Januari 2025", "berakhir 31 Desember 2025"]],
    },
    "agreements signed when the period was over": {
      isi: [
        "LAPORAN KINERJA TRIWULAN III TAHUN 2024",
        "Perjanjian Kinerja : 5 November 2024",
        "Perjanjian Kinerja Tahun 2024 ditandatangani Camat pada tanggal 12 Oktober 2024.",
      ],
      temuan: [
        ["5 November 2024", "berakhir 30 September 2024"],
        ["12 Oktober 2024", "berakhir 30 September 2024"],
      ],
    },
  },
});
