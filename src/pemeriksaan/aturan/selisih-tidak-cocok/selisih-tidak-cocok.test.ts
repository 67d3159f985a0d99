import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { selisihTidakCocok } from "./index";

testAturanNaskah(selisihTidakCocok, {
  accept: {
    "changes that compute": {
      isi: [
        "Pemilah sampah naik dari 910 KK menjadi 1.040 KK (naik 130 KK atau 14,29%).",
        "Nilai turun dari 79,10 menjadi 78,50 (turun 0,60), sedangkan KK naik dari 910 KK menjadi 1.040 KK.",
        "Jumlah inovasi bertambah 16 dari 28 menjadi 44 inovasi.",
        "Anggaran semula Rp7,5 miliar, dikurangi Rp500 juta sehingga menjadi Rp7 miliar.",
        "Pagu awal Rp3.120.000.000 mengalami refocusing sebesar Rp312.000.000 atau 10%, sehingga menjadi Rp2.808.000.000.",
        "Upah ditetapkan Rp2.415.000,00, naik Rp115.000,00 atau 5% dari Rp2.300.000,00.",
        "Waktu tunggu 66 menit, lebih lama 6 menit daripada target 60 menit.",
        "Capaian naik dari 80,25% menjadi 85,50% atau naik 5,25 poin.",
      ],
    },
    "changes of what was rounded": {
      isi: ["Pendapatan naik dari Rp2,4 miliar menjadi Rp3,1 miliar, naik Rp650 juta."],
    },
    "a part of a change": {
      isi: ["Pegawai bertambah 5 orang, 3 orang di antaranya guru, sehingga menjadi 42 orang."],
    },
    "a change of other things": {
      isi: [
        "Jumlah desa 40, bertambah 12 kader dari 9 kecamatan.",
        "Terdapat 12 laporan, naik 3 laporan dari 5 desa.",
        "Peringkat naik 4 tingkat dari urutan 12 menjadi 8.",
      ],
    },
    "about so many": {
      isi: ["Kunjungan naik dari 910 orang menjadi 1.040 orang, naik sekitar 125 orang."],
    },
    "a difference from another year of the sentence": {
      isi: ["Nilai 86,3 tahun 2022, naik 2,1 poin dari 84,2 (2021) dan 5,3 poin dari 81,0 (2020)."],
    },
    "products that compute, and means": {
      isi: [
        "Jumlah kecamatan 6. Tiap kecamatan ada 11 regu, jumlah 66.",
        "Ada 18 paket dengan 288 peserta, yaitu 16 peserta setiap paket.",
        "Ada 7 kelas dengan 200 peserta, rata-rata 28,57 peserta per kelas dan 29 peserta per kelas terbesar.",
      ],
    },
    "so many for each in time": {
      isi: ["Dalam 12 bulan terbit 120 surat, yaitu 15 surat per bulan pada semester kedua."],
    },
  },
  reject: {
    "a rise between two numbers": {
      isi: ["Pemilah sampah naik dari 910 KK menjadi 1.040 KK (naik 120 KK atau 14,29%)."],
      temuan: [["120 KK", "berbeda 130"]],
    },
    "a fall in points": {
      isi: ["Nilai turun dari 79,10 menjadi 78,50 (turun 0,90)."],
      temuan: [["0,90", "berbeda 0,6"]],
    },
    "a rise said first": {
      isi: ["Jumlah inovasi bertambah 18 dari 28 menjadi 44 inovasi."],
      temuan: [["18", "berbeda 16"]],
    },
    "what remains of money": {
      isi: [
        "Anggaran semula Rp7,5 miliar, dikurangi Rp500 juta pada perubahan anggaran sehingga menjadi Rp6,8 miliar.",
        "PAGU AWAL SEBESAR RP 3.120.000.000 MENGALAMI REFOCUSING SEBESAR RP 312.000.000 ATAU 10%, SEHINGGA PAGU PERUBAHAN MENJADI RP 2.908.000.000.",
      ],
      temuan: [
        ["Rp6,8 miliar", "tertulis Rp500 juta"],
        ["RP 2.908.000.000", "tertulis RP 312.000.000"],
      ],
    },
    "a rise from what was": {
      isi: ["Upah ditetapkan Rp2.415.000,00, naik Rp151.000,00 dari Rp2.300.000,00."],
      temuan: [["Rp151.000,00", "berbeda Rp115.000,00"]],
    },
    "longer than the target": {
      isi: ["Waktu tunggu 66 menit, lebih lama 8 menit daripada target 60 menit."],
      temuan: [["8 menit", "berbeda 6"]],
    },
    "points between percentages": {
      isi: ["Capaian naik dari 80,25% menjadi 85,50% atau naik 6,25 poin."],
      temuan: [["6,25 poin", "berbeda 5,25"]],
    },
    "so many in all": {
      isi: ["Jumlah kecamatan 6 . tiap kecamatan ada 11 karang taruna , jumlah 77."],
      temuan: [["77", "6 kali 11 adalah 66"]],
    },
    "so many for each": {
      isi: ["Balai menyelenggarakan 18 paket dengan 288 peserta, yaitu 18 peserta setiap paket."],
      temuan: [["18 peserta", "18 kali 18 adalah 324"]],
    },
  },
});
