import { bahanLaporan } from "../../../../test/support/bahan-laporan";
import { bukuLaporan } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { bukanKantorIni } from "./index";

/** One indikator at 75 %, serapan 99,99 %. */
const BUKU = bukuLaporan(bahanLaporan());

testAturanNaskah(bukanKantorIni, {
  accept: {
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
    "another post": {
      isi: ["Perjanjian Kinerja Kasi Pelayanan Umum memuat satu sasaran."],
      buku: BUKU,
      temuan: [["Kasi Pelayanan Umum", "milik Kasi Pemberdayaan Masyarakat"]],
    },
  },
});
