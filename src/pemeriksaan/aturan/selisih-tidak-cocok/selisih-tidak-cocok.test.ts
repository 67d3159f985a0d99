import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { selisihTidakCocok } from "./index";

testAturanNaskah(selisihTidakCocok, {
  accept: {
    "a rate of all of them behind a sentence on some": {
      isi: [
        "Tiga golongan terbesar memuat 22.900 eksemplar. Dengan penduduk 412.650 jiwa, rasio koleksi baru 0,097 eksemplar per jiwa.",
      ],
    },
    "a change with its share, or after some revisions": {
      isi: [
        "Kunjungan mencapai 58.214 kunjungan, meningkat 4.408 kunjungan atau 8,19 persen dari tahun 2022 yang berjumlah 53.806.",
        "DIPA awal sebesar Rp 15.210.000.000,- mengalami tiga kali revisi sehingga pagu akhir menjadi Rp 14.650.000.000,- atau berkurang Rp 560.000.000,-.",
      ],
    },
    "a growth told beside the people who are more by it": {
      isi: [
        "Pertumbuhan alami 28, migrasi neto -1, sehingga penduduk bertambah 27 jiwa menjadi 28.754 jiwa.",
      ],
    },
    "changes that say only what they came from": {
      isi: [
        "Dibandingkan 2023, IKA naik 1,14 (dari 53,68), IKU naik 0,22 (dari 86,15), IKL turun 0,31 (dari 61,36).",
      ],
    },
    "a mean of those that nobody counts at once": {
      isi: [
        "Auditor 19 orang dan PPUPD 8 orang. Kebutuhan menurut anjab 41 orang. Jam pelatihan 1.566 JP, rata-rata 58 JP per orang dari kewajiban 120 JP setahun.",
      ],
    },
    "two changes, from two periods": {
      isi: [
        "TW III 1.301 berkas, naik 65 berkas dari TW II dan 27 berkas (2,12%) dari TW III 2023 yang 1.274 berkas.",
        "Waktu layanan 27 menit, lebih cepat 3 menit dari target, 2 menit dari TW II.",
      ],
    },
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
    "changes of what a paragraph told before": {
      isi: [
        "Target 93% dan realisasinya 90,45%. Angka ini meningkat 3,08 poin persen dari tahun sebelumnya (87,37 persen).",
        "Realisasi sebesar 14 kejadian dari target 12 kejadian. Realisasi tahun 2015 adalah 15 kejadian; tahun 2016 menurun sebesar 1 kejadian.",
        "Pada tahun 2016 ditargetkan 37 orang dan terealisasi 40 orang. Terhadap tahun 2015 (35 orang) realisasi tahun ini meningkat 14,29%.",
        "Pada tahun 2022 tercatat 40 laporan; tahun ini 45 laporan, meningkat 5 laporan.",
        "Realisasi nilai 64,08 dari target 76,65. Kekurangannya terhadap target sebesar 12,57 poin.",
        "Target 43 laporan dan realisasinya 45 laporan. Realisasi melebihi target 2 laporan.",
      ],
    },
    "a change of something else the paragraph tells": {
      isi: [
        "Realisasi laki-laki 40 orang dan perempuan 30 orang. Realisasi perempuan meningkat 5 orang dari tahun 2021 (25 orang).",
        "Realisasi tahun 2021 sebesar 12 kasus dan tahun 2022 terealisasi 15 kasus. Capaian 2022 meningkat 3 kasus dari tahun 2021 (12 kasus).",
        "Realisasi 80 orang, rata-rata nasional 75 orang. Angka nasional meningkat 5 orang dari tahun lalu (70 orang).",
      ],
    },
    "a change where what became of it is not told": {
      isi: [
        "Serapan anggaran 90,47%. Nilai kepuasan meningkat 3,00 poin dari tahun sebelumnya (87,37).",
        "Realisasi Posyandu 40 unit. Jumlah kader meningkat 3 orang dari tahun sebelumnya (87 orang).",
        "Realisasi dua kecamatan 24 km dan realisasi kota 30 km. Di kecamatan meningkat 4 km dari tahun 2020 (20 km).",
      ],
    },
    "less of it is better": {
      isi: [
        "Realisasi waktu layanan 7 hari. Kinerja meningkat 5 hari dari tahun sebelumnya (12 hari).",
        "Realisasi tahun ini 7 hari; dibandingkan dengan tahun 2021 sebesar 12 hari, kualitas layanan meningkat 5 hari.",
      ],
    },
    "a target of another time": {
      isi: [
        "Target 60% dan realisasinya 62%. Hasil tersebut 8 poin di bawah target akhir Renstra.",
        "Target 60 orang dan realisasinya 62 orang. Realisasi melebihi target 60 orang.",
      ],
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
    "a change with its share, or after some revisions": {
      isi: [
        "Kunjungan mencapai 58.214 kunjungan, meningkat 5.308 kunjungan atau 8,19 persen dari tahun 2022 yang berjumlah 53.806.",
        "DIPA awal sebesar Rp 15.210.000.000,- mengalami tiga kali revisi sehingga pagu akhir menjadi Rp 14.650.000.000,- atau berkurang Rp 470.000.000,-.",
      ],
      temuan: [
        ["5.308 kunjungan", "berbeda 4.408"],
        ["Rp 470.000.000,-", "berbeda Rp560.000.000,00"],
      ],
    },
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
    "a change in a later sentence": {
      isi: [
        "Target 93% dan realisasinya 90,45%. Angka ini meningkat 5,08 poin persen dari tahun sebelumnya (87,37 persen).",
        "Target 90% dan realisasinya 92,06%. Dibandingkan dengan tahun 2015 yang sebesar 74,38%, realisasi tahun 2016 meningkat 16,68 poin.",
      ],
      temuan: [
        ["5,08 poin", "bedanya 3,08"],
        ["16,68 poin", "bedanya 17,68"],
      ],
    },
    "a change in an item that goes on": {
      isi: [
        "a. bahwa realisasi volume sampah sebesar 7.709,3 ton dari target 6.721,3 ton;",
        "b. bahwa dibandingkan dengan realisasi tahun sebelumnya sebesar 6.182,9 ton, realisasi tahun 2022 meningkat 1.562,4 ton;",
      ],
      temuan: [["1.562,4 ton", "bedanya 1.526,4"]],
    },
    "a change in percent of what was": {
      isi: [
        "Tahun 2016 ditargetkan 37 orang dan terealisasi 40 orang. Terhadap tahun 2015 (35 orang) realisasi tahun ini meningkat 41,29%.",
      ],
      temuan: [["41,29%", "bedanya 14,29"]],
    },
    "a change of this year beside last year": {
      isi: ["Pada tahun 2022 tercatat 40 laporan; tahun ini 45 laporan, meningkat 7 laporan."],
      temuan: [["7 laporan", "bedanya 5"]],
    },
    "a rise that is a fall": {
      isi: [
        "Target 20 kejadian dan realisasinya 14 kejadian. Realisasi tahun 2015 adalah 15 kejadian; tahun 2016 meningkat sebesar 1 kejadian.",
        "PADA TAHUN 2022 TERCATAT 40 LAPORAN; TAHUN INI 45 LAPORAN, MENURUN 5 LAPORAN.",
      ],
      temuan: [
        ["meningkat", "dari 15 menjadi 14 turun"],
        ["MENURUN", "dari 40 menjadi 45 naik"],
      ],
    },
    "what is missing to the target, and beyond it": {
      isi: [
        "Realisasi jalan 8,17 km dari target 11,59 km. Kekurangannya terhadap target sebesar 4,42 km.",
        "Realisasinya 44,30% dan targetnya 40%. Hasil tersebut 3,30 poin di atas target.",
        "Target 43 laporan dan realisasinya 45 laporan. Realisasi melebihi target 3 laporan.",
      ],
      temuan: [
        ["4,42 km", "bedanya 3,42"],
        ["3,30 poin", "bedanya 4,3"],
        ["3 laporan", "bedanya 2"],
      ],
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
