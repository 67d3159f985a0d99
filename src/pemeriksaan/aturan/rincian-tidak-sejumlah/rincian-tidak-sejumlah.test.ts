import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { rincianTidakSejumlah } from "./index";

/** Right as they stand: each adds up. */
const SEJUMLAH: readonly string[] = [
  "Bimtek: target 124 orang; realisasi 124 orang. Th. lalu 110 orang, meningkat 14 orang. Terdiri dari laki-laki 13 dan perempuan 111. Jumlah 124 orang.",
  "Pegawai berjumlah 69 orang, terdiri atas PNS: 39 orang, PPPK: 11 orang serta tenaga kontrak: 19 orang.",
  "Rincian = rangka baja: 10 unit, beton: 7 unit serta gantung: 1 unit",
  "Dinas membina 421 sekolah, terdiri atas 285 SD, 92 SMP dan 44 SMA/SMK.",
  "Jumlah pegawai 54 orang = PNS 32 + PTT 22.",
  "Rapat terlaksana 48 kali (31 tatap muka, 17 daring).",
  "Belanja Rp13,68 miliar terdiri atas belanja operasi Rp11,02 miliar dan belanja modal Rp2,66 miliar.",
  "Belanja Rp13,7 miliar terdiri atas belanja operasi Rp11,02 miliar dan belanja modal Rp2,66 miliar.",
  "Kunjungan menembus 846 ribu orang, yaitu 829.400 wisatawan nusantara ditambah 16.200 wisatawan mancanegara.",
  "Realisasi per triwulan: TW I Rp2.567 juta, TW II Rp3.292 juta, dan TW III Rp3.811 juta; jumlah Rp9.670 juta.",
  "Populasi sapi akhir tahun 4.218 ekor, terdiri atas 1.390 ekor jantan dan 2.828 ekor betina.",
  "Pegawai berjumlah 112 (seratus dua belas) orang yang terdiri dari 70 (tujuh puluh) laki-laki dan 42 (empat puluh dua) perempuan.",
  "Tersedia 10 UPT, terdiri atas 5 puskesmas, 4 laboratorium dan rumah sakit umum.",
  "Pegawai berjumlah 40 orang, terdiri atas 30 PNS (18 laki-laki dan 12 perempuan) dan 10 tenaga kontrak.",
  "Pegawai berjumlah 40 orang, terdiri atas 30 PNS, yaitu 18 laki-laki dan 12 perempuan, serta 10 tenaga kontrak.",
  "Jumlah pegawai 31 orang; menurut golongan: IV 2 orang, III 17 orang, II 8 orang, dan non-PNS 4 orang; menurut pendidikan: S2 3 orang, S1 15 orang, SMA 13 orang.",
  "Lulus 9 orang dari 12 orang peserta, yaitu 5 orang laki-laki dan 4 orang perempuan.",
  "Pagu Rp500.000.000,00 bersumber dari belanja pegawai Rp300.000.000,00, belanja barang dan jasa Rp150.000.000,00, serta belanja modal Rp50.000.000,00.",
  "Terkumpul 12,5 ton sampah, terdiri atas 8,2 ton organik dan 4,3 ton anorganik.",
  "SD 285, SMP 92 dan SMA 44 (jumlah 421).",
  "Januari 250, Februari 300, dan Maret 360, seluruhnya 910 akta.",
  "Jalan kabupaten 120 km, terdiri atas kondisi baik 80 km, sedang 25 km, dan rusak 15 km.",
  "Kendaraan dinas 54 buah, yaitu 30 unit roda empat dan 24 unit roda dua.",
  "Penduduk 12.450 jiwa, terdiri atas 6.200 orang laki-laki dan 6.250 orang perempuan.",
];

/** Not sums, or not all of them. */
const BUKAN_JUMLAH: readonly string[] = [
  "Kategori capaian: di atas 100 = Sangat Baik; 80 sampai dengan 100 = Baik; 60 sampai di bawah 80 = Cukup; di bawah 60 = Kurang.",
  "Dinas membina 421 sekolah, antara lain 285 SD dan 92 SMP.",
  "Terdapat 20 kegiatan, di antaranya 9 pelatihan dan 7 sosialisasi.",
  "Pegawai 54 orang, termasuk 32 PNS dan 15 PTT.",
  "Diterima 40 laporan, yaitu 20 laporan jalan rusak, 12 laporan lampu jalan, dan lainnya.",
  "Kecamatan terdiri atas 8 kelurahan, yang terdiri atas 5 RW dan 4 RT.",
  "Dinas mempunyai 4 bidang yang terdiri dari 2 subbagian dan 3 seksi.",
  "Pelatihan diikuti 12 orang dari tim yang terdiri atas 5 dokter dan 4 perawat.",
  "Sebanyak 12 pasien dilayani oleh tim kesehatan, terdiri atas 5 dokter dan 4 perawat.",
  "Ditetapkan 4 sasaran, yaitu sasaran 1 dan sasaran 2.",
  "Hasil survei pada 5 ruas utama: 0.71, 0.66, 0.64, 0.59, dan 0.55.",
  "Indeks kepuasan 82,5 (2021: 80,1, 2020: 79,4).",
  "Realisasi 40 dokumen (target 45, tahun lalu 38).",
  "Nilai SAKIP 70 (perencanaan 25, pengukuran 20, pelaporan 10).",
  "Sebanyak 97% dari 33 desa, yaitu 20 desa mandiri dan 12 desa maju.",
  "Bantuan disalurkan di 3 desa, masing-masing 1 unit, 2 unit dan 1 unit.",
  "Dibantu oleh 3 (tiga) Asisten dan 9 (sembilan) Kepala Bagian, masing-masing membawahkan 3 (tiga) Bagian.",
  "Dari 45 desa, 22 desa telah berstatus mandiri dan 20 desa memiliki BUM Desa.",
  "Sekitar 421 sekolah terdiri atas 285 SD, 92 SMP dan 35 SMA.",
  "Capaian 97,5% diperoleh dari 3 indikator, yaitu 100%, 95% dan 97,5%.",
  "Rapat digelar 5 kali, yaitu tanggal 3 Maret 2023, 5 April 2023 dan 9 Mei 2023.",
  "Sesuai 4 peraturan, yaitu UU Nomor 2 Tahun 2014, PP Nomor 1 Tahun 2019, dan Perda Nomor 3 Tahun 2020.",
  "Target 12 dokumen, realisasi 10 dokumen: triwulan I 4 dokumen, triwulan II 6 dokumen.",
  "Anggaran Rp12,87 miliar (naik Rp1,2 miliar, turun Rp10 miliar).",
  "Rata-rata capaian 92,50%, yaitu (100 + 80 + 90 + 100) / 4.",
  "Kendala: tiga dari 5 RW belum mempunyai bank sampah, dan petugas pelayanan 1 orang.",
  "5. Kendala: tiga RW belum mempunyai bank sampah, dan petugas pelayanan 1 orang.",
  "Kolom 5 = 3 + 4",
  "Jalan mantap 120 km (kabupaten 95 km, 12 jembatan).",
  "Korban 12 orang (meninggal 2–3 orang, luka 9 orang).",
  "Terlaksana 9 (delapan) kegiatan, yaitu 5 pelatihan dan 3 sosialisasi.",
  "Kapasitas 160 tempat tidur, terisi 120 tempat tidur, yaitu VIP 12, kelas I 28, dan kelas II 80.",
  "Peserta 40 orang berasal dari 12 OPD dan 25 puskesmas.",
  "Dana diberikan kepada 12 desa: Sukamaju 3 posyandu, Sukamulya 8 posyandu.",
  "Terdapat 12 UMKM yang meliputi 8 kecamatan dan 3 kelurahan.",
  "Ditetapkan 4 indikator, yaitu indikator 1, 2 dan 3.",
  "Pagu Rp4,5 M terdiri atas DAU Rp3 M dan DAK Rp1,5 M.",
  "Pengaduan yang masuk 40: jalan 20, lampu 10, lainnya.",
  "Jabatan diisi 9 orang, yaitu pejabat struktural 4, fungsional 3, pelaksana.",
  "Pegawai 54 orang, yaitu 32 PNS dan 22 PTT, 5 orang di antaranya akan pensiun.",
  "Semula Rp100.000.000,00, berkurang Rp20.000.000,00, jumlah Rp80.000.000,00.",
  "Program pendampingan 40 UMKM, meliputi pelatihan 30 UMKM, sertifikasi halal 12 UMKM, dan pameran 8 UMKM per tahun.",
];

/** Lists over several paragraphs that are right, or that are none. */
const DAFTAR_BENAR: Readonly<Record<string, readonly string[]>> = {
  "items that add up": [
    "Produksi padi 187.450 ton, berasal dari 3 kecamatan sentra:",
    "a) Kecamatan Batang Biru: 52.310 ton (27,91%)",
    "b) Kecamatan Hulu Embun: 61.240 ton (32,67%)",
    "c) Kecamatan Seberang Bukit: 73.900 ton (39,42%)",
  ],
  "some items of more": [
    "Disalurkan 40 paket bantuan, antara lain:",
    "- Desa Sukamaju 12 paket",
    "- Desa Sukamulya 20 paket",
  ],
  "items that count something else": [
    "Kegiatan dilaksanakan di 30 desa, yaitu:",
    "1. Pelatihan kader 12 orang",
    "2. Pembinaan Linmas 20 orang",
  ],
  "an item without a number": [
    "Disalurkan 40 paket bantuan, dengan rincian:",
    "- Desa Sukamaju 12 paket",
    "- Desa Sukamulya 20 paket",
    "- Desa Sukasari",
  ],
  "a closing total of the last lines only": [
    "Luas sawah : 30 ha",
    "PNS : 32 orang",
    "PTT : 24 orang",
    "Jumlah : 56 orang",
  ],
  "two columns that add up": [
    "Anggaran Rp300.000.000,00 terealisasi Rp250.000.000,00, dengan rincian:",
    "- Bidang Bina Marga anggaran Rp200.000.000,00 realisasi Rp170.000.000,00",
    "- Bidang Cipta Karya anggaran Rp100.000.000,00 realisasi Rp80.000.000,00",
  ],
  "a breakdown of what a line above says": [
    "Realisasi : Rp 600.000.000",
    "Persentase : 98 %",
    "Rincian realisasi: belanja pegawai Rp 400.000.000; belanja barang dan jasa Rp 150.000.000; belanja modal Rp 50.000.000",
  ],
  "a line that is target and realisasi": [
    "Target : 40 orang",
    "Realisasi : 38 orang",
    "Jumlah : 90 orang",
  ],
};

testAturanNaskah(rincianTidakSejumlah, {
  accept: {
    "a sentence that a page broke": {
      isi: [
        "Jaringan irigasi 3.420 ha: baik 1.842 ha, rusak ringan 967 ha",
        "dan rusak berat 611 ha.",
      ],
    },
    "a list of which some lines have a number in their name": {
      isi: [
        "- PPh 21 : Rp1.008.000",
        "- PPh 22 : Rp1.431.820",
        "- PPN : Rp10.498.600",
        "- Pajak daerah : Rp1.284.000",
        "Jumlah : Rp14.222.420, seluruhnya telah disetor.",
      ],
    },
    ...Object.fromEntries([...SEJUMLAH, ...BUKAN_JUMLAH].map((teks) => [teks, { isi: [teks] }])),
    ...Object.fromEntries(Object.entries(DAFTAR_BENAR).map(([nama, isi]) => [nama, { isi }])),
  },
  reject: {
    "items below their total": {
      isi: [
        "Produksi padi 187.450 ton, berasal dari 3 kecamatan sentra:",
        "a) Kecamatan Batang Biru: 52.310 ton (27,91%)",
        "b) Kecamatan Hulu Embun: 64.120 ton (32,67%)",
        "c) Kecamatan Seberang Bukit: 73.900 ton (39,42%)",
      ],
      temuan: [["187.450", "Rinciannya berjumlah 190.330"]],
    },
    "a closing total": {
      isi: ["Susunan pegawai", "PNS : 32 orang", "PTT : 24 orang", "Jumlah : 54 orang"],
      temuan: [["54", "Rinciannya berjumlah 56"]],
    },
    "one of two columns": {
      isi: [
        "Anggaran Rp300.000.000,00 terealisasi Rp260.000.000,00, dengan rincian:",
        "- Bidang Bina Marga anggaran Rp200.000.000,00 realisasi Rp170.000.000,00",
        "- Bidang Cipta Karya anggaran Rp100.000.000,00 realisasi Rp80.000.000,00",
      ],
      temuan: [["Rp260.000.000,00", "Rinciannya berjumlah Rp250.000.000,00"]],
    },
    "a breakdown of what a line above says": {
      isi: [
        "Realisasi : Rp 600.000.000",
        "Rincian realisasi: belanja pegawai Rp 400.000.000; belanja barang dan jasa Rp 150.000.000; belanja modal Rp 90.000.000",
      ],
      temuan: [
        [
          "Rp 400.000.000; belanja barang dan jasa Rp 150.000.000; belanja modal Rp 90.000.000",
          "Rp640.000.000,00",
        ],
      ],
    },
    "amounts in juta and in M": {
      isi: [
        "Realisasi per triwulan: TW I Rp2.567 juta, TW II Rp3.292 juta, dan TW III Rp3.811 juta; jumlah Rp9.970 juta.",
        "Pagu Rp5,2 M terdiri atas DAU Rp3,0 M dan DAK Rp1,5 M.",
      ],
      temuan: [
        [
          "Rp2.567 juta, TW II Rp3.292 juta, dan TW III Rp3.811 juta; jumlah Rp9.970 juta",
          "Rp9.670.000.000,00",
        ],
        ["Rp5,2 M terdiri atas DAU Rp3,0 M dan DAK Rp1,5 M", "Rp4.500.000.000,00"],
      ],
    },
    "a list after terdiri atas": {
      isi: ["Dinas membina 421 sekolah, terdiri atas 285 SD, 92 SMP dan 35 SMA/SMK."],
      temuan: [
        [
          "421 sekolah, terdiri atas 285 SD, 92 SMP dan 35 SMA/SMK",
          "Rinciannya berjumlah 412 (285 + 92 + 35), sedangkan jumlahnya tertulis 421.",
        ],
      ],
    },
    "a plus and an equals sign": {
      isi: ["- pegawai 54 orang = PNS 32 + PTT 24"],
      temuan: [["54 orang = PNS 32 + PTT 24", "berjumlah 56"]],
    },
    "all parts in brackets": {
      isi: ["Rapat paripurna 48 (31 tatap muka, 19 daring)."],
      temuan: [["48 (31 tatap muka, 19 daring)", "berjumlah 50"]],
    },
    "a colon": {
      isi: ["RSUD memiliki 160 tempat tidur: VIP 12, kelas I 28, kelas II 40, dan kelas III 90."],
      temuan: [
        ["160 tempat tidur: VIP 12, kelas I 28, kelas II 40, dan kelas III 90", "berjumlah 170"],
      ],
    },
    "the total behind its parts": {
      isi: ["Jabatan fungsional terdiri atas 18 auditor dan 15 pengawas, jumlah 30 orang."],
      temuan: [["18 auditor dan 15 pengawas, jumlah 30", "berjumlah 33"]],
    },
    "rupiah in miliar beyond what rounding gives": {
      isi: [
        "Belanja Rp13,68 miliar, terdiri atas belanja operasi Rp11,02 miliar dan belanja modal Rp3,66 miliar.",
      ],
      temuan: [
        [
          "Rp13,68 miliar, terdiri atas belanja operasi Rp11,02 miliar dan belanja modal Rp3,66 miliar",
          "Rp14.680.000.000,00",
        ],
      ],
    },
    "months told in the next sentence": {
      isi: [
        "Terbit 900 akta dari target 1.000 akta (90%). Rinciannya: Januari 250, Februari 300, dan Maret 360 akta.",
      ],
      temuan: [
        [
          "900 akta dari target 1.000 akta (90%). Rinciannya: Januari 250, Februari 300, dan Maret 360 akta",
          "berjumlah 910",
        ],
      ],
    },
    "one of two breakdowns of the same whole": {
      isi: [
        "Jumlah pegawai 31 orang; menurut golongan: IV 3 orang, III 19 orang, II 8 orang, dan non-PNS 6 orang; menurut pendidikan: S2 3 orang, S1 15 orang, SMA 13 orang.",
      ],
      temuan: [
        [
          "31 orang; menurut golongan: IV 3 orang, III 19 orang, II 8 orang, dan non-PNS 6 orang",
          "berjumlah 36",
        ],
      ],
    },
    "two kinds that are all there are": {
      isi: ["Dari 1180 orang penerima, laki laki 512 orang, perempuan 686 orang."],
      temuan: [
        ["1180 orang penerima, laki laki 512 orang, perempuan 686 orang", "berjumlah 1.198"],
      ],
    },
    "figures with words": {
      isi: [
        "Jumlah pegawai 186 (seratus delapan puluh enam) orang, yang terdiri atas 112 (seratus dua belas) orang ASN dan 65 (enam puluh lima) orang non-ASN.",
      ],
      temuan: [
        [
          "186 (seratus delapan puluh enam) orang, yang terdiri atas 112 (seratus dua belas) orang ASN dan 65 (enam puluh lima) orang non-ASN",
          "berjumlah 177",
        ],
      ],
    },
  },
});
