import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { bukanKantorIni } from "./index";

const DINAS = [
  "LAPORAN KINERJA TAHUN 2024",
  "DINAS KESEHATAN KABUPATEN SUMBER ANGIN",
  "Dinas Kesehatan Kabupaten Sumber Angin bertanggung jawab kepada Bupati Sumber Angin.",
];
const PUSKESMAS = [
  "LAPORAN KINERJA SEMESTER I TAHUN 2024",
  "UPTD PUSKESMAS WANGI JAYA",
  "DINAS KESEHATAN KABUPATEN SUMBER ANGIN",
  "Puskesmas Wangi Jaya melayani tujuh desa di Kabupaten Sumber Angin.",
];
const SEKSI = [
  "LAPORAN KINERJA",
  "KEPALA SEKSI PEMERINTAHAN",
  "KECAMATAN RANTAU SEJUK",
  "TRIBULAN I TAHUN 2025",
  "Rantau Sejuk, 8 April 2025",
];

testAturanNaskah(bukanKantorIni, {
  accept: {
    "neighbours, partners, models and laws of other places": {
      isi: [
        ...DINAS,
        "Kabupaten Sumber Angin berbatasan dengan Kabupaten Telaga Waru.",
        "Studi tiru dilaksanakan ke Dinas Kesehatan Kabupaten Muara Pelita.",
        "Kinerja Dinas Kesehatan Kabupaten Bukit Tandus menjadi pembanding.",
        "Pemerintah Kabupaten Lembah Rawing memberi hibah satu ambulans.",
        "Undang-Undang Nomor 14 Tahun 1950 tentang Pembentukan Kabupaten Arga Lestari.",
        "Narasumber berasal dari Badan Pangan Kabupaten Pamor Laut.",
        "Kerja sama dengan Pemerintah Kota Karang Melati dilanjutkan.",
        "Sampel diperiksa di Laboratorium Kesehatan Kota Lembayung.",
        "Perda Kabupaten induk masih berlaku.",
      ],
    },
    "its own regency cut off, or with a slip of the pen": {
      isi: [
        ...DINAS,
        "Kinerja Dinas Kesehatan Kabupaten Sumber",
        "APBD Kabupaten Sumbr Angin ditetapkan tepat waktu.",
      ],
    },
    "another regency that stands in a table of regencies": {
      isi: [
        ...DINAS,
        "LKPD Kabupaten Telaga Waru Tahun 2023 memperoleh opini WTP.",
        [
          ["Kabupaten", "Opini"],
          ["Telaga Waru", "WTP"],
        ],
      ],
    },
    "other puskesmas that are referred from or listed": {
      isi: [
        ...PUSKESMAS,
        "Rujukan dari Puskesmas Tirta Agung berjumlah 12 orang.",
        "Kepala Puskesmas Tirta Murni menghadiri lokakarya lintas sektor.",
        "Kinerja Puskesmas Bukit Tandus dijadikan pembanding.",
      ],
    },
    "a copy for another camat": {
      isi: [...SEKSI, "Tembusan:", "Camat Bukit Tandus", "Mengetahui: Camat Rantau Sejuk"],
    },
    "two regencies named alike: the text does not say which is its own": {
      isi: [
        "LAPORAN KINERJA TAHUN 2024",
        "Dinas Sosial Kabupaten Telaga Waru dipimpin oleh Kepala Dinas.",
        "Laporan ini milik Dinas Sosial Kabupaten Sumber Angin.",
      ],
    },
  },
  reject: {
    "the regency of another report": {
      isi: [
        ...DINAS,
        "Dasar: Perda Kabupaten Bukit Serunai No. 3 Tahun 2011.",
        "Opini BPK atas LKPD Kota Karang Melati Tahun 2022: WTP.",
        "Pemerintah Kabupaten Telaga Waru menetapkan lima indikator.",
        "Laporan ini memuat pertanggungjawaban kinerja Dinas Kesehatan Kabupaten Arga Lestari.",
        "Kabupaten/Kota : Kabupaten Pamor Laut.",
      ],
      temuan: [
        ["Bukit Serunai", "milik SUMBER ANGIN"],
        ["Karang Melati", "milik SUMBER ANGIN"],
        ["Telaga Waru", "milik SUMBER ANGIN"],
        ["Arga Lestari", "milik SUMBER ANGIN"],
        ["Pamor Laut", "milik SUMBER ANGIN"],
      ],
    },
    "who signs, of another puskesmas": {
      isi: [...PUSKESMAS, "Wangi Jaya, 9 Juli 2024", "Kepala UPTD Puskesmas Tirta Agung"],
      temuan: [["Tirta Agung", "milik WANGI JAYA"]],
    },
    "who has taken note, of another kecamatan": {
      isi: [...SEKSI, "Mengetahui: Camat Bukit Tandus"],
      temuan: [["Bukit Tandus", "milik RANTAU SEJUK"]],
    },
    "the title of a table": {
      isi: [
        "LAPORAN KINERJA",
        "KELURAHAN PASIR MELINTANG",
        "TAHUN 2024",
        "Kelurahan Pasir Melintang terdiri atas 9 RW.",
        "Tabel 1 Capaian kinerja Kelurahan Karang Asri",
      ],
      temuan: [["Karang Asri", "milik PASIR MELINTANG"]],
    },
  },
});
