import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { hitunganTabel } from "./index";

const KEPALA_UANG = ["No", "Program/Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%"];

const KEPALA_KINERJA = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"];

testAturanNaskah(hitunganTabel, {
  accept: {
    "the money of programs in the paragraph behind that of all": {
      isi: [
        "Pagu anggaran sebesar Rp. 3.102.000.000; terealisasi Rp. 2.912.896.440, sehingga serapannya 93,90 persen. Sisa anggaran Rp. 189.103.560.",
        "Anggaran Program Pengawasan sebesar Rp. 1.660.200.000, realisasinya Rp. 1.544.484.060 atau 93,03 persen; sisa Rp. 115.715.940. Anggaran Program Asistensi sebesar Rp. 1.441.800.000, realisasinya Rp. 1.368.412.380 atau 94,91 persen; sisa Rp. 73.387.620.",
      ],
    },
    "an indikator that is a mean itself": {
      isi: [
        [
          KEPALA_KINERJA,
          ["1", "S", "Rata-rata waktu pelayanan", "18 hari", "18 hari", "100%"],
          ["2", "S", "Nilai SAKIP", "80", "60", "75%"],
        ],
        "Dengan realisasi 18 hari terhadap target 18 hari, indikator rata-rata waktu pelayanan memperoleh capaian kinerja 100%.",
      ],
    },
    "a mean of more than what is told with its target": {
      isi: [
        "Nilai SAKIP: target 80, realisasi 60, capaian 75%.",
        "Indeks Kepuasan: target 80, realisasi 80, capaian 100%.",
        "Desa tertib: 18 dari 20 (90%).",
        "Rata-rata capaian 88,33%.",
      ],
    },
    "an average over sasaran, of capped values, or with weights": {
      isi: [
        [
          KEPALA_KINERJA,
          ["1", "Layanan", "Surat tuntas", "50%", "40%", "80%"],
          ["2", "", "Aduan tuntas", "50%", "50%", "100%"],
          ["3", "Tertib", "Desa tertib", "50%", "25%", "50%"],
          ["", "Rata-rata capaian", "", "", "", "70%"],
        ],
        [
          KEPALA_KINERJA,
          ["1", "Layanan", "Surat tuntas", "50%", "40%", "80%"],
          ["2", "Tertib", "Desa tertib", "50%", "75%", "150%"],
          ["", "Rata-rata capaian", "", "", "", "90%"],
        ],
        [
          [...KEPALA_KINERJA, "Bobot"],
          ["1", "Layanan", "Surat tuntas", "50%", "40%", "80%", "3"],
          ["2", "Tertib", "Desa tertib", "50%", "50%", "100%", "1"],
          ["", "Rata-rata capaian", "", "", "", "85%", ""],
        ],
      ],
    },
    "a share behind two amounts": {
      isi: [
        "Realisasi belanja sebesar Rp 12.345.678.900,00 dari pagu sebesar Rp 13.000.000.000,00 (94,97%).",
      ],
    },
    "a share and a rest of a badly punctuated sentence": {
      isi: [
        "adapun anggaran yg tersedia Rp 50.000.000 terserap Rp 45.500.000 ( 91 % ),sisanya Rp 4.500.000",
      ],
    },
    "the rest in the next sentence": {
      isi: [
        "Anggaran yang terpakai Rp. 45.600.000,- dari Rp. 60.000.000,- jadi serapan 76%. Sisa Rp14.400.000,00 dipakai pada Triwulan III.",
      ],
    },
    "amounts in millions, rounded": {
      isi: ["Pagu 428,8 juta rupiah terealisasi 410,3 juta rupiah atau 95,70%."],
    },
    "an amount of a kegiatan beside the pagu of all": {
      isi: ["Dari pagu Rp 125.000.000,00, kegiatan rapat terealisasi Rp 20.000.000,00 atau 80%."],
    },
    "two pagu with one realisasi": {
      isi: [
        "Pagu kegiatan rapat Rp 10.000.000 dan kegiatan survei Rp 20.000.000 terealisasi Rp 27.000.000 (90%).",
      ],
    },
    "a change of the pagu": {
      isi: ["Anggaran naik dari Rp 10.000.000 menjadi Rp 12.000.000 (20%)."],
    },
    "another kegiatan in the next sentence": {
      isi: ["Pagu Rp 125.000.000,00. Kegiatan rapat terealisasi Rp 20.000.000,00 atau 80%."],
    },
    "a mean of the table": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "95", "93,1", "98"],
          ["3", "Laporan keuangan", "3", "3", "100"],
        ],
        "Rata-rata capaian ketiga indikator sebesar 100%.",
      ],
    },
    "a mean of whole percentages that lost their zeros": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "50", "56", "112"],
          ["2", "Surat selesai tepat", "100", "79", "79"],
          ["3", "Panjang saluran terbangun", "25.600", "27.905", "109"],
        ],
        "Rata-rata capaian ketiga indikator sebesar 100,01%.",
      ],
    },
    "a mean of some of them": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "95", "93,1", "98"],
          ["3", "Laporan keuangan", "3", "3", "100"],
        ],
        "Rata-rata capaian kedua indikator sebesar 99%.",
      ],
    },
    "a mean of a sasaran": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "95", "93,1", "98"],
          ["3", "Laporan keuangan", "3", "3", "100"],
        ],
        "Rata-rata capaian sasaran sebesar 90%.",
      ],
    },
    "a weighted mean": {
      isi: [
        [
          ["No", "Indikator", "Bobot", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "80", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "20", "100", "93", "93"],
        ],
        "Rata-rata capaian kinerja sebesar 100,20%.",
      ],
    },
    "a table that computes": {
      isi: [
        [
          KEPALA_UANG,
          ["1", "Pelayanan Umum", "80.000.000", "60.000.000", "75%"],
          ["", "JUMLAH", "80.000.000", "60.000.000", "75%"],
        ],
      ],
    },
    "a total of the topmost rows": {
      isi: [
        [
          KEPALA_UANG,
          ["1", "Program Satu", "80.000.000", "60.000.000", "75%"],
          ["1.1", "Kegiatan Satu", "80.000.000", "60.000.000", "75%"],
          ["", "JUMLAH", "80.000.000", "60.000.000", "75%"],
        ],
      ],
    },
  },
  reject: {
    "telegram style, amounts in miliar with one letter": {
      isi: ["Agr: pagu Rp 3,25 M, real Rp 1,43 M, serap 44 pct, sisa Rp 1,92 M."],
      temuan: [["Rp 1,92 M", "Rp1.820.000.000"]],
    },
    "a share behind a remark in brackets": {
      isi: ["Pagu DPA Rp 5,480,000,000. Realisasi TW II Rp 2,356,400,000 (kumulatif) = 48%."],
      temuan: [["48%", "43%"]],
    },
    "a rest that is told what it is, behind the parts of a sum": {
      isi: [
        "Pagu sebesar Rp 1.285.000.000 terdiri atas dana BOK Rp 642.500.000 dan kapitasi Rp 642.500.000. Telah terserap Rp 873.800.000 atau 68% dari pagu. Sisa pagu yang belum direalisasikan Rp 401.200.000.",
      ],
      temuan: [["Rp 401.200.000", "Rp411.200.000"]],
    },
    "an average that is not that of its rows": {
      isi: [
        [
          KEPALA_KINERJA,
          ["1", "Layanan", "Surat tuntas", "92%", "69%", "75%"],
          ["2", "Tertib", "Aduan tuntas", "80%", "76%", "95%"],
          ["", "Rata-rata capaian", "", "", "", "87,50%"],
        ],
      ],
      temuan: [["87,50%", "capaian barisnya 85%"]],
    },
    "a sum of one unit": {
      isi: [
        [
          ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi"],
          ["1", "Rapat desa", "kali", "12", "10"],
          ["2", "Rapat kecamatan", "kali", "4", "4"],
          ["", "Jumlah", "", "16", "15"],
        ],
      ],
      temuan: [["15", "jumlah barisnya 14"]],
    },
    "another share behind two amounts": {
      isi: [
        "Realisasi belanja sebesar Rp 12.345.678.900,00 dari pagu sebesar Rp 13.000.000.000,00 (97,94%).",
      ],
      temuan: [["97,94%", "adalah 94,97%"]],
    },
    "another serapan": {
      isi: ["Anggaran yang terpakai Rp. 45.600.000,- dari Rp. 60.000.000,- jadi serapan 67%."],
      temuan: [["67%", "adalah 76%"]],
    },
    "a serapan before its amount": {
      isi: [
        "Dari anggaran sebesar Rp 200.000.000,00,- terserap 67 % yaitu sebesar Rp. 154.000.000,00,-",
      ],
      temuan: [["67 %", "adalah 77%"]],
    },
    "a share in words": {
      isi: [
        "DPA memuat anggaran Rp1.250.000.000,00; yang dicairkan Rp1.000.000.000,00 (sembilan puluh persen).",
      ],
      temuan: [["sembilan puluh persen", "adalah 80%"]],
    },
    "the wrong one of a list": {
      isi: [
        "Untuk kegiatan A tersedia Rp 10.000.000 terealisasi Rp 9.000.000 (90%); kegiatan B tersedia Rp 30.000.000 terealisasi Rp 15.000.000 (55%).",
      ],
      temuan: [["55%", "adalah 50%"]],
    },
    "a pagu of the sentence before": {
      isi: [
        "Pagu anggaran sebesar Rp125.000.000,00. Sampai akhir triwulan realisasinya Rp100.000.000,00 atau 85%.",
      ],
      temuan: [["85%", "adalah 80%"]],
    },
    "another rest": {
      isi: [
        "Dari pagu Rp 40.000.000,00 terealisasi Rp 37.000.000,00 sehingga terdapat sisa anggaran sebesar Rp 13.000.000,00.",
      ],
      temuan: [["Rp 13.000.000,00", "Rp3.000.000,00"]],
    },
    "another rest in the next sentence": {
      isi: [
        "Anggaran yang terpakai Rp. 45.600.000,- dari Rp. 60.000.000,- jadi serapan 76%. Sisa Rp15.400.000,00 dipakai pada Triwulan III.",
      ],
      temuan: [["Rp15.400.000,00", "Rp14.400.000,00"]],
    },
    "another mean than the table's": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "70", "71,4", "102"],
          ["2", "Surat selesai tepat", "95", "93,1", "98"],
          ["3", "Laporan keuangan", "3", "3", "100"],
        ],
        "Rata-rata capaian ketiga indikator sebesar 90%.",
      ],
      temuan: [["90%", "3 capaian di tabel adalah 100%"]],
    },
    "a mean that no lost zero explains": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"],
          ["1", "Nilai SAKIP", "50", "56", "112"],
          ["2", "Surat selesai tepat", "100", "79", "79"],
          ["3", "Panjang saluran terbangun", "25.600", "27.905", "109"],
        ],
        "Rata-rata capaian ketiga indikator sebesar 100,02%.",
      ],
      temuan: [["100,02%", "3 capaian di tabel adalah 100%"]],
    },
    "another mean than that of the sentences": {
      isi: [
        "1. RT/RW aktif: target 85%, realisasi 85%, capaian 100%;",
        "2. PBB terbayar: target 90%, realisasi 63%, capaian 70%.",
        "Dengan demikian rata-rata capaian kinerja sebesar 95%.",
      ],
      temuan: [["95%", "2 capaian yang disebut adalah 85%"]],
    },
    "a percentage of other amounts": {
      isi: [[KEPALA_UANG, ["1", "Pelayanan Umum", "80.000.000", "60.000.000", "57%"]]],
      temuan: [["57%", "adalah 75%"]],
    },
    "a wrong total": {
      isi: [
        [
          KEPALA_UANG,
          ["1", "Pelayanan Umum", "80.000.000", "60.000.000", "75%"],
          ["2", "Rapat Umum", "20.000.000", "15.000.000", "75%"],
          ["", "JUMLAH", "110.000.000", "75.000.000", "68,18%"],
        ],
      ],
      temuan: [["110.000.000", "rinciannya 100.000.000"]],
    },
    "a parent that is not its children": {
      isi: [
        [
          KEPALA_UANG,
          ["1", "Program Satu", "90.000.000", "60.000.000", "66,67%"],
          ["1.1", "Kegiatan Satu", "80.000.000", "60.000.000", "75%"],
        ],
      ],
      temuan: [["90.000.000", "rinciannya 80.000.000"]],
    },
  },
});
