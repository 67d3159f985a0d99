import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { bagianTidakCocok } from "./index";

testAturanNaskah(bagianTidakCocok, {
  accept: {
    "some of those just told": {
      isi: [
        "Kejadian kebakaran 48 kali; 39 di antaranya ditangani paling lama 15 menit (81,25%).",
        "Pegawai 60 orang, 45 di antaranya mengikuti pelatihan dengan nilai rata-rata 82 (target 80%).",
        "Pegawai 60 orang, 45 di antaranya mengikuti pelatihan 32 jam (naik 12%).",
      ],
    },
    "this year's result told by its change": {
      isi: [
        "Realisasi tahun 2015 adalah 88,5 persen; tahun 2016 meningkat sebesar 1,6 poin. Apabila disandingkan dengan target akhir periode Renstra (97,2 persen), kemajuan yang diperoleh 92,7 persen.",
      ],
    },
    "progress to the end of a plan": {
      isi: [
        "Target 93% dan realisasinya 92,06%. Apabila disandingkan dengan target akhir periode Renstra (108%), kemajuan yang diperoleh 85,24%.",
        "Realisasi tahun ini 40 orang dari target 50 orang. Terhadap target akhir Renstra sebesar 200 orang, realisasi sampai dengan tahun 2019 telah mencapai 60%.",
        "Realisasi anggaran 90%. Target jangka menengah Renstra adalah 95%, sehingga tingkat kemajuannya 80%.",
      ],
    },
    "a capaian where fewer days are better": {
      isi: ["Waktu penyelesaian pelayanan: 4 hari dari 5 hari (120%)."],
    },
    "shares that compute, however they are said": {
      isi: [
        "Dari 200 desa, sebanyak 190 desa telah melapor (95%).",
        "Sebanyak 45 dari 60 layanan sudah daring (75%) dan 9 dari 12 kantor (75 persen) terhubung.",
        "Produksi mencapai 61.200 ton atau 94,88% dari target 64.500 ton.",
        "Tiga dari empat terminal, yakni 75 persen, sudah berfungsi.",
        "Capaian 8/10 = 80%.",
        "Realisasi Rp61,2 miliar atau 102% dari target Rp60 miliar.",
      ],
    },
    "a share cut or rounded": {
      isi: ["2 dari 3 unit (66%), 2 dari 3 unit (67%), 2 dari 3 unit (66,66%) dan (66,67%)."],
    },
    "a share of a group named before": {
      isi: ["Dari 200 responden, 120 perempuan (60%), 70 di antaranya pegawai (58,33%)."],
    },
    "a share of the part of the sentence before": {
      isi: ["Peserta yang hadir 270 orang. Dari 300 orang, 135 orang lulus (50%)."],
    },
    "the target, the stage or the progress in brackets": {
      isi: [
        "Sebanyak 12 dari 15 desa memenuhi target (90%).",
        "Dari 40 desa, 36 desa melapor (target 95%).",
        "Dari 12 paket, 10 paket rampung dan 2 paket baru sebagian (60%).",
        "Dari 8 ruas, 5 ruas dikerjakan dengan progres fisik (62%).",
      ],
    },
    "the capaian of one among several": {
      isi: [
        "Dari lima indikator, satu indikator belum mencapai target (87%).",
        "Dari 6 indikator, 2 indikator rendah (76%).",
        "Dari 9 kecamatan, 1 kecamatan masih rendah (43%).",
      ],
    },
    "a change": {
      isi: [
        "Jumlah kasus naik dari 12 kasus menjadi 15 kasus (25%).",
        "Kunjungan bertambah 16 dari 28 menjadi 44 kali (57,14%).",
      ],
    },
    "bounds and about": {
      isi: [
        "Sebanyak 3 dari 5 desa mencapai lebih dari 90%.",
        "Empat dari lima indikator bernilai di bawah atau sama dengan 103 persen.",
        "Sebanyak 7 dari 9 desa (di atas 90%) sudah siap.",
      ],
    },
    "what only comes from somewhere": {
      isi: [
        "Sebanyak 12 laporan dari 10 desa (80%) sudah ditanggapi.",
        "Bantuan 30 unit berasal dari 12 perusahaan (40%).",
        "Belanja terdiri dari 3 jenis dan 5 rincian (12%).",
      ],
    },
    "shares of different things": {
      isi: ["Dari 12 desa, desa terbesar memiliki 340 keluarga (75%)."],
    },
    "a whole told elsewhere": {
      isi: [
        "Triwulan I tercatat 98 ibu hamil dan triwulan II 214 ibu hamil atau 50,95% dari target setahun.",
        "Akta terbit 8.460 dari 9.000 akta. Akta kematian 900 akta atau 60% dari seluruh akta kematian.",
      ],
    },
    "dates, rules and formulas": {
      isi: [
        "Peraturan Nomor 5/2020 = acuan, kolom 6 = 5/4 x 100%.",
        "Pasal 3 dari 12 pasal (25%) Tahun 2021.",
      ],
    },
    "smaller is better, by either formula": {
      isi: [
        "Waktu layanan 66 menit dari target 60 menit (90%).",
        "Angka kecelakaan 6 dari 9 kasus (133,33%), aduan 33 dari 29 aduan (87,9%).",
      ],
    },
  },
  reject: {
    "some of those just told, behind a limit": {
      isi: ["Kejadian kebakaran 48 kali; 39 di antaranya ditangani paling lama 15 menit (79,17%)."],
      temuan: [["79,17%", "39 dari 48 adalah 81,25%"]],
    },
    "progress to the end of a plan": {
      isi: [
        "Target 93% dan realisasinya 92,06%. Apabila disandingkan dengan target akhir periode Renstra (108%), kemajuan yang diperoleh 58,24%.",
        "Realisasi nilai 64,80 dari target 76,96. Target jangka menengah Renstra adalah 83,12, sehingga tingkat kemajuannya 87,96%.",
      ],
      temuan: [
        ["58,24%", "adalah 85,24%"],
        ["87,96%", "adalah 77,96%"],
      ],
    },
    "x of y with its share in brackets": {
      isi: ["Sebanyak 45 dari 60 layanan sudah daring (65%)."],
      temuan: [["65%", "45 dari 60 adalah 75%"]],
    },
    "a share behind a word for it": {
      isi: ["2,160 unit lulus dari target 2,400 unit, yakni 94 persen."],
      temuan: [["94 persen", "adalah 90%"]],
    },
    "a part of a whole said first": {
      isi: [
        "Dari 2.400 pencari kerja yang mendaftar, 1.680 orang ditempatkan (75%), 310 orang mengikuti pelatihan.",
      ],
      temuan: [["75%", "1.680 dari 2.400 adalah 70%"]],
    },
    "a part without a name": {
      isi: ["Dari 200 program dalam RKPD, sebanyak 190 selaras dengan RPJMD (97,50%)."],
      temuan: [["97,50%", "adalah 95%"]],
    },
    "numbers in words": {
      isi: ["Dari empat puluh desa, tiga puluh desa telah siap atau 80%."],
      temuan: [["80%", "adalah 75%"]],
    },
    "figures with their words": {
      isi: ["Dari 30 (tiga puluh) paket, 27 (dua puluh tujuh) paket selesai, yaitu 96%."],
      temuan: [["96%", "adalah 90%"]],
    },
    "a share before its whole": {
      isi: ["Produksi mencapai 61.200 ton atau 94,88% dari target 65.400 ton."],
      temuan: [["94,88%", "adalah 93,58%"]],
    },
    "the part behind the share": {
      isi: ["Terdapat 84% dari 250 desa atau 215 desa yang siap."],
      temuan: [["84%", "adalah 86%"]],
    },
    "money, rounded": {
      isi: ["Realisasi pendapatan Rp61,2 miliar atau 102% dari target Rp62 miliar."],
      temuan: [["102%", "Rp61,2 miliar dari Rp62 miliar adalah 98,71%"]],
    },
    "a fraction": {
      isi: ["Unmet need 10% dari target 8%, capaian 8/10 = 75%."],
      temuan: [["75%", "8/10 adalah 80%"]],
    },
    "a share of what was told before": {
      isi: [
        "Akta kelahiran terbit 8.460 dari 9.000 akta. Layanan keliling menghasilkan 2.115 akta atau 35% dari seluruh akta yang terbit.",
        "Target setahun 420 ibu hamil. Kumulatifnya 312 ibu hamil atau 72,49% dari target setahun.",
      ],
      temuan: [
        ["35%", "2.115 dari 8.460 adalah 25%"],
        ["72,49%", "312 dari 420 adalah 74,29%"],
      ],
    },
    capitals: {
      isi: ["DARI 125 ORMAS, SEBANYAK 90 ORMAS TERDAFTAR (82%)."],
      temuan: [["82%", "adalah 72%"]],
    },
  },
});
