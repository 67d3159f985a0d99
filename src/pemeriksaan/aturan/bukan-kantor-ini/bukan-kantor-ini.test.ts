import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { bukanKantorIni } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());

testAturanNaskah(bukanKantorIni, {
  accept: {
    "its own mayor, cut off at the end of a line": {
      isi: [
        "Pemerintah Kota Lembah Intan. Kota Lembah Intan terletak di pesisir. Kota Lembah Intan luas.",
        "berdasarkan Peraturan Wali Kota Lembah",
      ],
    },
    "its own place, post and period": {
      isi: [
        "Laporan Kinerja Kasi Pemberdayaan Masyarakat Kecamatan Candipuro Kabupaten Lumajang Tribulan IV Tahun 2023.",
      ],
      buku: BUKU,
    },
    "a neighbour": {
      isi: ["Kecamatan Candipuro berbatasan dengan Kecamatan Pasirian."],
      buku: BUKU,
    },
    "an earlier period to compare with": {
      isi: ["Capaian kinerja meningkat dibandingkan Tribulan III Tahun 2023."],
      buku: BUKU,
    },
    "an earlier period with a number of its own": {
      isi: [
        "Pada Tribulan IV Tahun 2023 alat bertanda sah 68,4% dari target 72%, sementara itu capaian kinerja pada Tribulan III Tahun 2023 baru 61,7%.",
        "Capaian kinerja 68,4%; pada Tribulan III Tahun 2023 baru 61,7%.",
        "Waktu penerbitan 1,8 hari. Tribulan III Tahun 2023: 2,3 hari.",
      ],
      buku: BUKU,
    },
    "a regulation of its own regent": {
      isi: ["berdasarkan Peraturan Bupati Lumajang Nomor 96 Tahun 2019 tentang Tugas"],
      buku: BUKU,
    },
    "a regent who is named, not his regency": {
      isi: ["Penghargaan diserahkan oleh Bupati Senja Kelana di pendapa."],
      buku: BUKU,
    },
    "a post named once, another once": {
      isi: [
        "Laporan Kinerja Kepala Seksi Pelayanan.",
        "Laporan Kinerja Kepala Seksi Pemerintahan.",
      ],
    },
    "one post in short and in full": {
      isi: [
        "KASI PELAYANAN UMUM",
        "Laporan Kinerja Kepala Seksi Pelayanan Umum Kecamatan Candipuro.",
        "Laporan Kinerja Kepala Seksi disusun tiap tribulan.",
      ],
    },
    "another post that is only mentioned": {
      isi: ["Kami berkoordinasi dengan Kasi Pelayanan."],
      buku: BUKU,
    },
  },
  reject: {
    "another sub-district": {
      isi: ["Laporan Kinerja Kecamatan Pasirian disusun tepat waktu."],
      buku: BUKU,
      temuan: [["Kecamatan Pasirian", "milik Candipuro"]],
    },
    "another period": {
      isi: ["Capaian kinerja pada Tribulan III Tahun 2023 sebesar 75%."],
      buku: BUKU,
      temuan: [["Tribulan III Tahun 2023", "periode laporan ini lain"]],
    },
    "a regulation of another regent": {
      isi: ["membantu Bupati Lembah Cahaya melaksanakan urusan pemerintahan"],
      buku: BUKU,
      temuan: [["Bupati Lembah Cahaya", "milik Lumajang"]],
    },
    "another post at the end of a text without a workbook": {
      isi: [
        "LAPORAN KINERJA",
        "KEPALA SEKSI KETENTERAMAN DAN KETERTIBAN",
        "Laporan Kinerja Kepala Seksi Ketenteraman dan Ketertiban disusun tiap tribulan.",
        "Demikian Laporan Kinerja Kepala Seksi Pelayanan Umum ini disusun.",
      ],
      temuan: [["Kepala Seksi Pelayanan Umum", "milik KEPALA SEKSI KETENTERAMAN"]],
    },
    "another post": {
      isi: ["Perjanjian Kinerja Kasi Pelayanan Umum memuat satu sasaran."],
      buku: BUKU,
      temuan: [["Kasi Pelayanan Umum", "milik Kasi Pemberdayaan Masyarakat"]],
    },
  },
});
