import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { bukanKantorIni } from "./index";

const SAMPUL = [
  "LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)",
  "KECAMATAN BATU SENJA",
  "TAHUN 2023",
  "PEMERINTAH KABUPATEN SUNGAI EMBUN",
  "Kecamatan Batu Senja berada di Kabupaten Sungai Embun.",
];
const SAMPUL_KELURAHAN = [
  "PEMERINTAH KOTA LAUTAN TEDUH",
  "KELURAHAN KARANG MELATI",
  "LAPORAN KINERJA LURAH TAHUN 2024",
  "Karang Melati, 6 Januari 2025",
];
const TRIWULAN = ["UPTD PUSKESMAS LEMBAH PAKIS", "LAPORAN KINERJA TRIWULAN III TAHUN 2024"];
const SEMESTER = ["LAPORAN KINERJA", "DINAS KOPERASI", "SEMESTER I", "TAHUN 2022"];

testAturanNaskah(bukanKantorIni, {
  accept: {
    "a heading that plans the period to come": {
      isi: [...TRIWULAN, "VII. Kendala dan Rencana Triwulan IV"],
    },
    "the year of the cover": {
      isi: [
        ...SAMPUL,
        "Secara keseluruhan kinerja Kecamatan Batu Senja Tahun 2023 berada pada kategori Tinggi.",
        "Demikian LKjIP Kecamatan Batu Senja Kabupaten Sungai Embun Tahun 2023 disusun.",
      ],
    },
    "another year that is compared, judged, planned or ruled": {
      isi: [
        ...SAMPUL,
        "Secara umum kinerja tahun 2022 lebih rendah.",
        "Secara umum capaian kinerja Tahun 2023 naik dari kinerja Tahun 2022.",
        "Kinerja Kecamatan Batu Senja Tahun 2022 berada pada kategori Tinggi.",
        "Hasil evaluasi LKjIP Tahun 2022 secara umum memperoleh nilai 71,20.",
        "Demikian pula rencana kinerja Tahun 2024 akan disempurnakan.",
        "Rekomendasi atas Laporan Kinerja Tahun 2022 secara keseluruhan telah ditindaklanjuti.",
        "Perjanjian Kinerja Tahun 2024 sedang disusun.",
        "Demikian pula Renstra Kecamatan Batu Senja Tahun 2019-2024 menjadi acuan.",
        "Secara umum kinerja LKPD Tahun 2022 memperoleh opini WTP.",
      ],
    },
    "a quarter within a report of the year": {
      isi: [...SAMPUL, "Hambatan pada triwulan II: kekurangan tenaga."],
    },
    "hindrances of an earlier quarter and what became of them": {
      isi: [
        ...TRIWULAN,
        "Hambatan pada triwulan II telah diatasi.",
        "Hambatan triwulan II dan triwulan III: cuaca.",
        "Permasalahan triwulan II masih dijumpai pada kegiatan ini.",
        "Rencana tindak lanjut triwulan IV: sweeping imunisasi.",
        "Hambatan yang dijumpai pada triwulan III: vaksin terlambat sejak triwulan II.",
      ],
    },
    "a comparison with another half year": {
      isi: [
        ...SEMESTER,
        "Dibandingkan dengan Semester II Tahun 2021 terjadi kenaikan 4 poin.",
        "Realisasi dibandingkan dengan target Semester I Tahun 2022 mencapai 92%.",
        "Realisasi Semester II Tahun 2021 lebih rendah dibandingkan Semester I Tahun 2022.",
      ],
    },
    "its own kelurahan, and the sub-district it belongs to": {
      isi: [
        ...SAMPUL_KELURAHAN,
        "bersama ini kami sampaikan Laporan Kinerja Lurah Karang Melati Tahun 2024.",
        "Hal : Laporan Kinerja Lurah Tahun 2024",
        "Perjanjian Kinerja Camat Cahaya Timur memuat dua sasaran.",
        "Koordinasi dilakukan dengan Lurah Karang Mawar.",
      ],
    },
    "other places that are only mentioned": {
      isi: [
        ...SAMPUL,
        "Studi banding dilakukan ke Kabupaten Arga Makmur.",
        "Predikat Kota Layak Anak menjadi target Perjanjian Kinerja.",
        "Perbandingan LKjIP Kecamatan Batu Senja Kabupaten Arga Makmur belum dilakukan.",
        "Peraturan Bupati Sungai Embun Nomor 41 Tahun 2021 mengatur hal itu.",
      ],
    },
    "a name on the cover that stands nowhere else": {
      isi: [
        "LAPORAN KINERJA",
        "KABUPATEN SUNGAI EMBUN",
        "membantu Bupati Lembah Cahaya melaksanakan urusan pemerintahan.",
      ],
    },
  },
  reject: {
    "another year in the sum": {
      isi: [
        ...SAMPUL,
        "Secara keseluruhan kinerja Kecamatan Batu Senja Tahun 2022 berada pada kategori Tinggi.",
      ],
      temuan: [["Tahun 2022", "periode pada judul"]],
    },
    "another year in the closing": {
      isi: [...SAMPUL, "Demikian LKjIP Kecamatan Batu Senja Tahun 2021 ini dibuat untuk evaluasi."],
      temuan: [["Tahun 2021", "periode pada judul"]],
    },
    "another year in the thanks": {
      isi: [
        ...SAMPUL,
        "Puji syukur kami panjatkan karena Laporan Kinerja Kecamatan Batu Senja Tahun 2022 dapat diselesaikan.",
      ],
      temuan: [["Tahun 2022", "periode pada judul"]],
    },
    "hindrances of another quarter": {
      isi: [...TRIWULAN, "Hambatan yang dijumpai pada triwulan II: (1) vaksin masih terlambat."],
      temuan: [["triwulan II", "periode pada judul"]],
    },
    "a title of the period the text compares itself with": {
      isi: [
        ...SEMESTER,
        "Dibandingkan dengan Semester I Tahun 2022 (rata-rata 88,25%) terjadi kenaikan 4,25 poin.",
      ],
      temuan: [["SEMESTER I", "membandingkan diri"]],
    },
    "another kelurahan": {
      isi: [
        ...SAMPUL_KELURAHAN,
        "bersama ini kami sampaikan Laporan Kinerja Lurah Karang Mawar Tahun 2024.",
      ],
      temuan: [["Karang Mawar", "pada sampul KARANG MELATI"]],
    },
    "another regency": {
      isi: [...SAMPUL, "Demikian LKjIP Kecamatan Batu Senja Kabupaten Arga Makmur disusun."],
      temuan: [["Arga Makmur", "pada sampul SUNGAI EMBUN"]],
    },
    "a regent of another regency": {
      isi: [...SAMPUL, "Camat membantu Bupati Lembah Cahaya melaksanakan urusan pemerintahan."],
      temuan: [["Bupati Lembah Cahaya", "milik SUNGAI EMBUN"]],
    },
  },
});
