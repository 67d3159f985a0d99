import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { angkaBerbeda } from "./index";

const KEPALA = ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"];

testAturanNaskah(angkaBerbeda, {
  accept: {
    "shares of the pagu": {
      isi: [
        "Tahap I: 25% dari pagu = Rp2.557.500.000.",
        "Tahap II: 45% dari pagu = Rp4.603.500.000.",
      ],
    },
    "the money of two sources in one sentence": {
      isi: [
        "Keuangan: BOK Rp842.600.000 terserap Rp811.238.400 (96,28%); Kapitasi JKN Rp1.624.000.000 terserap Rp1.539.487.150 (94,80%).",
        "Total pagu Rp3.000.000.000, terdiri atas pagu pegawai Rp2.000.000.000 dan pagu modal Rp1.000.000.000.",
      ],
    },
    "the kegiatan of one program under the programs": {
      isi: [
        [
          ["Program", "Pagu awal", "Pagu perubahan", "Realisasi", "%"],
          ["Penunjang", "7.214.000.000", "7.214.000.000", "7.059.812.640", "97,86"],
          ["Pencegahan", "3.450.000.000", "3.985.000.000", "3.866.240.000", "97,02"],
          ["Jumlah", "10.664.000.000", "11.199.000.000", "10.926.052.640", "97,56"],
        ],
        [
          ["Kegiatan", "Pagu", "Realisasi", "Sisa"],
          ["Inspeksi", "1.210.000.000", "1.175.240.000", "34.760.000"],
          ["Operasi", "2.775.000.000", "2.691.000.000", "84.000.000"],
          ["Jumlah", "3.985.000.000", "3.866.240.000", "118.760.000"],
        ],
        "Sisa seluruh anggaran Rp272.947.360.",
      ],
    },
    "tables that sum up different money": {
      isi: [
        [
          ["Jenis Pendapatan", "Anggaran", "Realisasi", "%"],
          ["Retribusi", "200.000.000", "190.000.000", "95,00"],
          ["Jasa", "100.000.000", "99.000.000", "99,00"],
          ["Jumlah", "300.000.000", "289.000.000", "96,33"],
        ],
        [
          ["Belanja", "Anggaran", "Realisasi", "%"],
          ["Pegawai", "400.000.000", "390.000.000", "97,50"],
          ["Modal", "100.000.000", "50.000.000", "50,00"],
          ["Jumlah", "500.000.000", "440.000.000", "88,00"],
        ],
      ],
    },
    "a pagu in words, and in a table of thousands": {
      isi: [
        "Pagu seluruhnya Rp2,2 miliar.",
        [
          ["No", "Kegiatan", "Pagu", "Realisasi"],
          ["1", "Gaji petugas", "1.264.000", "301.580"],
          ["2", "Kebersihan", "936.000", "162.990"],
          ["", "JUMLAH", "2.200.000", "464.570"],
        ],
      ],
    },
    "a form filled in once for every program": {
      isi: [
        "Program : Penyelenggaraan Jalan",
        "Pagu : Rp48.800.000,00",
        "Realisasi : Rp40.000.000,00",
        "Program : Pengelolaan Persampahan",
        "Pagu : Rp109.300.000,00",
        "Realisasi : Rp100.000.000,00",
        "Jumlah Seluruhnya",
        "Pagu : Rp158.100.000,00",
        "Realisasi : Rp140.000.000,00",
      ],
    },
    "a program whose name a page broke": {
      isi: [
        "Anggaran Rp158.100.000,00 digunakan sebesar Rp140.000.000,00.",
        "Rincian anggaran diuraikan di bawah ini. Program Koordinasi Ketenteraman dan Ketertiban",
        "Umum dengan pagu Rp48.800.000,00 terealisasi Rp40.000.000,00.",
      ],
    },
    "one value in two roundings": {
      isi: ["Total serapan anggaran 99,99%.", "Serapan anggaran secara keseluruhan sebesar 99,9%."],
    },
    "last year's value beside this year's": {
      isi: ["Total serapan anggaran 99,99%.", "Pada tahun lalu total serapan anggaran 95,43%."],
    },
    "unnamed capaian, each of the indikator under whose heading it stands": {
      isi: [
        "1. Laporan yang ditangani",
        "Capaian kinerja sebesar 84,78%.",
        "2. Desa yang memiliki Linmas aktif",
        "Seluruh 15 desa memiliki Linmas aktif. Capaian sebesar 100%.",
      ],
    },
    "the money of parts in a list": {
      isi: [
        "- Penunjang urusan : pagu Rp 1.875.600.000 / realisasi Rp 1.790.450.000 / 95,46%",
        "- Fasilitasi pembahasan : pagu Rp 420.000.000 / realisasi Rp 398.760.000 / 94,94%",
        "- Jumlah : pagu Rp 2.295.600.000 / realisasi Rp 2.189.210.000 / 95,37%",
      ],
    },
    "the money of sources": {
      isi: ["Serapan anggaran sebesar 94,05%.", "Serapan dana BLUD 94,18%.", "Serapan DAK 93,77%."],
    },
    "the money of bidang": {
      isi: [
        "Realisasi anggaran sebesar Rp900.000.000,00.",
        "Bidang Irigasi realisasi anggaran Rp400.000.000,00.",
      ],
    },
    "money that is called nobody's, and a plan": {
      isi: [
        "Pagu Rp6.000.000.000,00; realisasi anggaran Rp5.820.000.000,00; serapan 97%.",
        "Pada budidaya, dari Rp2 miliar terserap Rp1,96 miliar (98%).",
        "Sampai akhir tahun direncanakan serapan anggaran 98%.",
      ],
    },
    "a line that is the rest of another": {
      isi: [
        "Realisasi anggaran Rp. 67.561.775.000,-",
        "- Bidang Bina Marga anggaran Rp. 42.150.000.000,-",
        "realisasi anggaran Rp. 40.921.775.000,- ( 97,09 % )",
      ],
    },
    "an amount rounded to millions in a sentence, and in full in a table": {
      isi: [
        "Realisasi anggaran seluruhnya sebesar Rp12,50 miliar.",
        [
          ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)"],
          ["1", "Penunjang urusan", "7.000.000.000", "6.496.068.660"],
          ["2", "Perencanaan", "6.226.750.000", "6.000.000.000"],
          ["", "Jumlah", "13.226.750.000", "12.496.068.660"],
        ],
      ],
    },
    "what was so at the end of an earlier semester": {
      isi: [
        "Laporan Kinerja Semester II Tahun 2023. Capaian pada Semester II Tahun 2023 naik.",
        "Serapan anggaran 92,26%, dan pada akhir Semester I serapan anggarannya 39,18%.",
        "Total serapan anggaran 92,26%.",
      ],
    },
    "two rows of one name": {
      isi: [
        [
          KEPALA,
          ["1", "Layanan tepat", "92%", "69%", "75%", ""],
          ["2", "Layanan tepat", "90%", "90%", "100%", ""],
        ],
      ],
    },
  },
  reject: {
    "the whole with two values": {
      isi: [
        "Total serapan anggaran 99,99%.",
        "Total serapan anggaran 99,99%.",
        "Total serapan anggaran 95,43%.",
      ],
      temuan: [["95,43%", "sedangkan di tempat lain 99,99%"]],
    },
    "an average with two values": {
      isi: ["Rata-rata capaian kinerja sebesar 94,86%.", "Rata-rata capaian kinerja 98,46%."],
      temuan: [["98,46%", "Capaian keseluruhan di sini 98,46%"]],
    },
    "money with two values where nothing says it is a part's": {
      isi: ["Realisasi anggaran sebesar Rp900.000.000,00.", "Realisasi anggaran Rp400.000.000,00."],
      temuan: [["Rp400.000.000,00", "Realisasi anggaran keseluruhan"]],
    },
    "an indikator with two targets in two tables": {
      isi: [
        [KEPALA, ["1", "Layanan tepat", "92%", "69%", "75%", ""]],
        [KEPALA, ["1", "Layanan tepat", "90%", "69%", "76,67%", ""]],
      ],
      temuan: [
        ["90%", "Target “Layanan tepat”"],
        ["76,67%", "Capaian “Layanan tepat”"],
      ],
    },
  },
});
