import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { kalimatBedaTabel } from "./index";

const KINERJA = [
  ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"],
  ["1", "Persentase berkas selesai tepat waktu", "%", "95", "93,10", "98,00"],
  ["2", "Indeks Kepuasan Masyarakat (IKM)", "nilai", "82,50", "84,15", "102,00"],
  ["3", "Jumlah posyandu aktif", "posyandu", "48", "45", "93,75"],
  ["4", "Jumlah posyandu mandiri", "posyandu", "12", "11", "91,67"],
  ["5", "Cakupan imunisasi dasar lengkap", "%", "90", "88,20", "98,00"],
  ["Rata-rata", "", "", "", "", "96,68"],
];
const SUMBER = [
  ["Sumber dana", "Pagu", "Realisasi", "%", "Sisa"],
  ["APBD", "Rp900.000.000,00", "Rp846.000.000,00", "94", "Rp54.000.000,00"],
  ["BLUD", "Rp500.000.000,00", "Rp485.500.000,00", "97,10", "Rp14.500.000,00"],
];
const PROGRAM = [
  ["Program", "Anggaran", "Realisasi", "Persen"],
  ["Program Pelayanan Publik", "88.000.000", "83.600.000", "95"],
  ["Program Pemberdayaan Desa", "250.000.000", "241.300.000", "96,52"],
];
const TRIBULAN = [
  ["No", "Indikator", "Target TW I", "Target TW II", "Realisasi TW I", "Realisasi TW II"],
  ["1", "Jumlah bidang tanah bersertifikat", "50", "100", "41", "93"],
];
const TAHUNAN = [
  ["Indikator", "Realisasi 2021", "Realisasi 2022", "Target akhir Renstra (2024)"],
  ["Persentase berkas selesai tepat waktu", "91%", "93,10%", "97%"],
];

/** A year's table with what it was the year before. */
const SETAHUN = [
  ["No", "Indikator", "Satuan", "Target", "Realisasi 2023", "Realisasi 2024", "Capaian (%)"],
  ["1", "Pencari kerja yang dilatih", "orang", "320", "275", "304", "95,00"],
  ["2", "Kecelakaan kerja", "kasus", "12", "17", "14", "83,33"],
  ["3", "Panjang jalan lingkungan dibangun", "m", "2.400", "1.850", "2.280", "95,00"],
  ["4", "Rata-rata waktu pelayanan kartu kuning", "menit", "15", "21", "18", "80,00"],
  [
    "5",
    "Penerimaan retribusi tenaga kerja asing",
    "juta rupiah",
    "540",
    "498,6",
    "512,75",
    "94,95",
  ],
  ["6", "Pengaduan hubungan industrial diselesaikan", "kasus", "60", "52", "57", "95,00"],
  ["7", "Kunjungan pasien rawat jalan", "kunjungan", "24.000", "21.350", "23.415", "97,56"],
  ["8", "Perusahaan menerapkan norma K3", "perusahaan", "90", "78", "84", "93,33"],
];
const BERTRIWULAN = [
  [
    "No",
    "Ukuran",
    "Satuan",
    "Target TW III",
    "TW I",
    "TW II",
    "TW III",
    "Hasil s.d. TW III",
    "Capaian",
  ],
  ["1", "Surat keterangan diterbitkan", "surat", "2.400", "712", "803", "846", "2.361", "98,38%"],
  ["2", "Desa menyampaikan SPJ tepat waktu", "desa", "16", "9", "12", "14", "14", "87,50%"],
];
const SEMESTER = [
  [
    "No",
    "Indikator",
    "Satuan",
    "Target",
    "Semester Ganjil 2023/2024",
    "Semester Ganjil 2024/2025",
    "Capaian",
  ],
  ["1", "Siswa kelas XII praktik kerja lapangan", "orang", "390", "371", "378", "96,92%"],
];
const KEPALA_2024 = "LAPORAN KINERJA TAHUN 2024";

const benar = (tabel: readonly (readonly string[])[], ...kalimat: readonly string[]) => ({
  isi: [tabel, ...kalimat],
});

testAturanNaskah(kalimatBedaTabel, {
  accept: {
    "all but a row, what is owed of it, and a plan's end": {
      isi: [
        [
          ["No", "Uraian", "Pagu", "Realisasi", "Serapan"],
          ["1", "Gaji dan tunjangan", "3.915.600.000", "3.888.217.400", "99,30%"],
          ["2", "Operasi lapangan", "812.000.000", "771.643.600", "95,03%"],
        ],
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian"],
          ["1", "Penerimaan PBB-P2", "80%", "82,25%", "102,81%"],
          ["2", "Indeks Kepuasan Masyarakat", "86", "87,15", "101,34%"],
        ],
        "Di luar gaji dan tunjangan, serapan mencapai 94,00%.",
        "Tunggakan PBB-P2 yang tertagih baru 29,4 persen dari target 35 persen (capaian 84,00 persen).",
        "Terhadap target akhir Renstra tahun 2026, Indeks Kepuasan Masyarakat telah mencapai 96,83 persen dari target 90.",
      ],
    },
    "what the table says, however it is rounded": benar(
      KINERJA,
      "Persentase berkas selesai tepat waktu ditargetkan 95% dan terealisasi 93,1% dengan capaian 98%.",
      "Nilai IKM terealisasi 84,15 dari target 82,5.",
    ),
    "a part of the whole": benar(
      KINERJA,
      "Jumlah posyandu aktif di Kecamatan Sumber terealisasi 15 posyandu dari target 48 posyandu.",
      "Cakupan imunisasi dasar lengkap untuk bayi perempuan terealisasi 86,40%, target 90%.",
      "Jumlah posyandu aktif terealisasi 12 posyandu pada Desa Suka, dari target 48 posyandu.",
    ),
    "another time": benar(
      KINERJA,
      "LAPORAN KINERJA TAHUN 2023",
      "Tahun 2022 indeks kepuasan masyarakat terealisasi 80,20.",
      "Pada semester I cakupan imunisasi dasar lengkap terealisasi 40,10%.",
      "Sampai triwulan II jumlah posyandu aktif terealisasi 40 posyandu.",
      "Target indeks kepuasan masyarakat pada akhir Renstra sebesar 88.",
      "Dibandingkan tahun sebelumnya, indeks kepuasan masyarakat dengan realisasi 83,00 meningkat.",
    ),
    "a change, a bound, a plan and an average": benar(
      KINERJA,
      "Indeks kepuasan masyarakat naik sebesar 1,35 dari target 82,50.",
      "Jumlah posyandu aktif kurang 3 posyandu dari target 48 posyandu.",
      "Cakupan imunisasi dasar lengkap akan ditargetkan 92%.",
      "Target cakupan imunisasi dasar lengkap minimal 85% menurut standar nasional.",
      "Rata-rata capaian kinerja, termasuk indeks kepuasan masyarakat, sebesar 96,68%.",
    ),
    "a sasaran that sounds like its indikator": benar(
      KINERJA,
      "Capaian sasaran meningkatnya kepuasan masyarakat sebesar 97,50%.",
      "Capaian sasaran yang diukur dengan indeks kepuasan masyarakat sebesar 99,00%.",
    ),
    "another thing under the same heading": benar(
      KINERJA,
      "2. Jumlah posyandu aktif",
      "Dari target 48 posyandu terealisasi 45 posyandu. Kunjungan balita terealisasi 40 posyandu.",
      "Kader yang dilatih terealisasi 60 orang dari target 80 orang (75%).",
      "Rata-rata capaian seluruh bidang 88,40%.",
    ),
    "another unit": benar(
      KINERJA,
      "Cakupan imunisasi dasar lengkap terealisasi 298 bayi dari target 304 bayi.",
      "Jumlah posyandu aktif terealisasi 88,24% dari target 90,00%.",
    ),
    "a capaian whose word stands before the name, and the number of a page": benar(
      KINERJA,
      "Capaian persentase berkas selesai tepat waktu tercatat 98%, yaitu realisasi 93,1%.",
      "Capaian serapan cakupan imunisasi dasar lengkap mencapai 99,10%.",
      "Cakupan imunisasi dasar lengkap dari yang ditargetkan\n7\n90% terealisasi 88,20%.",
    ),
    "one of two names that fit": benar(
      KINERJA,
      "Jumlah posyandu aktif dan posyandu mandiri terealisasi 45 posyandu dan 11 posyandu.",
      "Capaian posyandu aktif dan mandiri masing-masing 93,75% dan 91,67%.",
    ),
    "money of the whole beside that of a source": benar(
      SUMBER,
      "Dari pagu Rp1.400.000.000,00 terserap Rp1.331.500.000,00 (95,11%). Serapan dana BLUD 97,10%.",
      "Serapan APBD 94%. Sisa anggaran Rp68.500.000,00.",
    ),
    "an office that has the name of a program": benar(
      [...PROGRAM, ["Program Kepegawaian Daerah", "120.000.000", "110.400.000", "92"]],
      "Badan Kepegawaian Daerah memperoleh anggaran sebesar Rp458.000.000,00 dengan realisasi Rp435.300.000,00 atau 95,04%.",
      "Dinas Kesehatan dan Pelayanan Publik memiliki pagu Rp338.000.000,00.",
    ),
    "money in millions, and what was left to be spent": benar(
      PROGRAM,
      "Program Pelayanan Publik terealisasi Rp83,6 juta atau 95% dari pagu Rp88 juta.",
      "Program Pelayanan Publik menyisakan anggaran Rp4.400.000,00.",
    ),
    "what was added in a quarter": benar(
      TRIBULAN,
      "Jumlah bidang tanah bersertifikat pada TW II terealisasi 52 bidang.",
      "Jumlah bidang tanah bersertifikat pada TW III terealisasi 130 bidang.",
    ),
    "a year that has no column": benar(
      TAHUNAN,
      "Persentase berkas selesai tepat waktu tahun 2020 terealisasi 88%.",
      "Persentase berkas selesai tepat waktu tahun 2024 ditargetkan 96%.",
    ),
    "a part, a rest or another thing held against the row's target": benar(
      SETAHUN,
      KEPALA_2024,
      "Pencari kerja perempuan yang dilatih 124 orang dari target 320 orang.",
      "Pencari kerja yang dilatih gelombang pertama 160 orang dari target 320 orang.",
      "Dari target 320 orang, 16 orang belum dilatih. Peserta yang mendaftar 430 orang, lebih dari target 320 orang.",
      "Kecelakaan kerja 2 kasus di atas batas 12 kasus. Kecelakaan kerja ringan 9 kasus dari batas 12 kasus.",
      "RW 01 mendapat jalan lingkungan 820 meter dari rencana 2.400 meter.",
      "Pengaduan hubungan industrial 63 kasus, diselesaikan 57 kasus (target 60 kasus).",
      "Pengaduan hubungan industrial yang diselesaikan lewat mediasi 33 kasus dari target 60 kasus.",
      "Perusahaan besar yang menerapkan norma K3 31 dari 90 perusahaan.",
      "Kunjungan pasien rawat jalan JKN 18.230 kunjungan dari target 24.000 kunjungan.",
      "Kunjungan pasien rawat inap 23.145 kunjungan.",
      "Waktu pelayanan kartu kuning paling lama 35 menit, jauh dari target 15 menit.",
    ),
    "the row's number said in another unit, rounded, or of another time": benar(
      SETAHUN,
      KEPALA_2024,
      "Jalan lingkungan dibangun 2,28 km dari rencana 2,4 km.",
      "Retribusi tenaga kerja asing terkumpul Rp512.750.000,00 dari target Rp540.000.000,00.",
      "Pencari kerja yang dilatih tahun 2022 sebanyak 240 orang dari target 320 orang.",
      "Jalan lingkungan yang dibangun sampai Juni baru 1.120 meter dari rencana 2.400 meter.",
      "Bulan Desember pencari kerja yang dilatih 34 orang dari target 320 orang.",
      "Kecelakaan kerja turun dari 19 kasus pada 2022 menjadi 17 kasus pada 2023.",
      "Kecelakaan kerja turun dari 17 kasus pada 2023 menjadi 14 kasus pada 2024; target 2025 menjadi 10 kasus.",
      "Kunjungan pasien rawat jalan 23.415 kunjungan, naik 2.065 kunjungan dari tahun 2023.",
      "Perusahaan menerapkan norma K3 bertambah 6 dari 78 menjadi 84 perusahaan.",
    ),
    "quarters and what they come to": benar(
      BERTRIWULAN,
      "LAPORAN KINERJA TRIWULAN III TAHUN 2024",
      "Surat keterangan diterbitkan pada Triwulan III 846 surat; sampai TW III 2.361 surat dari target 2.400 surat.",
      "Sampai Agustus surat keterangan yang diterbitkan 2.085 surat dari target 2.400 surat.",
      "Sampai dengan triwulan II surat keterangan diterbitkan 1.515 surat dari target 2.400 surat.",
      "Surat yang diajukan 2.409 surat, lebih banyak dari target 2.400 surat.",
      "Dari 16 desa, 10 desa telah menyampaikan SPJ secara daring; 2 dari 16 desa terlambat.",
      "Desa menyampaikan SPJ tepat waktu naik dari 9 desa pada TW I menjadi 12 desa pada TW II.",
      "Desa menyampaikan SPJ tepat waktu pada TW II naik dari 9 desa menjadi 12 desa.",
      "TW II: desa menyampaikan SPJ tepat waktu 12 desa, naik 3 desa dari TW I.",
    ),
    "what the sentence tells of the number behind its target or before it": benar(
      SETAHUN,
      KEPALA_2024,
      "Pencari kerja yang dilatih",
      "Sebanyak 160 orang dari target 320 orang telah dilatih pada angkatan pertama.",
      "Pencari kerja yang dilatih 120 orang dari target 320 orang berasal dari desa miskin.",
      "Hasil verifikasi lapangan, perusahaan menerapkan norma K3 80 perusahaan dari target 90.",
      "Di sektor konstruksi, kecelakaan kerja 9 kasus dari batas 12 kasus.",
      "Di luar peserta APBN, pencari kerja yang dilatih 240 orang (target 320 orang).",
      "Dari 90 perusahaan yang ditargetkan, 88 perusahaan telah diperiksa.",
      "Tahun lalu pencari kerja yang dilatih 275 orang dari target 300 orang.",
    ),
    "what the row's number is to become": benar(
      SETAHUN,
      KEPALA_2024,
      "Tahun 2025 perusahaan menerapkan norma K3 ditargetkan naik dari 84 perusahaan menjadi 95 perusahaan.",
      "Kecelakaan kerja turun dari 14 kasus menjadi 9 kasus setelah pelatihan.",
      "Kecelakaan kerja 17 kasus pada tahun 2023, berkurang 3 kasus pada tahun 2024.",
    ),
    "the number of a page, and the rest of a sentence that a page cut": benar(
      SETAHUN,
      KEPALA_2024,
      "Dari target 12 kasus kecelakaan kerja terdapat\n9",
      "kerja tercatat 17 kasus dari batas 12 kasus; tahun ini 14 kasus.",
    ),
    "a plan of quarters, which has no capaian": benar(
      [
        ["No", "Indikator", "Satuan", "Target", "TW I", "TW II", "TW III", "TW IV"],
        ["1", "Jumlah desa binaan", "desa", "20", "5", "10", "15", "20"],
      ],
      KEPALA_2024,
      "Desa binaan 18 desa dari target 20 desa.",
    ),
    "a text without tables": {
      isi: ["Indeks kepuasan masyarakat terealisasi 84,15. Indeks kepuasan masyarakat 83,00."],
    },
  },
  reject: {
    "a target, a realisasi and a capaian that the table does not have": {
      isi: [
        KINERJA,
        "Persentase berkas selesai tepat waktu ditargetkan 97% dan terealisasi 93,10%.",
        "Persentase berkas selesai tepat waktu terealisasi 91,30% dari target 95%.",
        "Berkas selesai tepat waktu terealisasi 93,10% dengan capaian 89,00%.",
      ],
      temuan: [
        ["97%", "Target “Persentase berkas selesai tepat waktu” di kalimat ini 97%"],
        ["91,30%", "sedangkan di tabel 93,10"],
        ["89,00%", "sedangkan di tabel 98,00"],
      ],
    },
    "an abbreviation, of the table or of the text": {
      isi: [
        KINERJA,
        "Cakupan imunisasi dasar lengkap (IDL) terus dijaga.",
        "Nilai IKM terealisasi 85,41 dari target 82,50.",
        "IDL terealisasi 82,80% dari target 90%.",
      ],
      temuan: [
        ["85,41", "sedangkan di tabel 84,15"],
        ["82,80%", "sedangkan di tabel 88,20"],
      ],
    },
    "a capaian whose word stands before the name": {
      isi: [KINERJA, "Capaian indeks kepuasan masyarakat tercatat 120%, yaitu realisasi 84,15."],
      temuan: [["120%", "Capaian “Indeks Kepuasan Masyarakat (IKM)”"]],
    },
    "a number behind its name": {
      isi: [KINERJA, "Jumlah posyandu aktif tahun 2023 sebanyak 54 posyandu."],
      temuan: [["54 posyandu", "Realisasi “Jumlah posyandu aktif”"]],
    },
    "under the heading of its indikator": {
      isi: [
        KINERJA,
        "3.1.2 Indeks Kepuasan Masyarakat",
        "Target 82,50. Realisasi 81,45. Unsur terendah waktu pelayanan.",
      ],
      temuan: [["81,45", "sedangkan di tabel 84,15"]],
    },
    "words of the name in another order, beside a number of the row": {
      isi: [
        KINERJA,
        "Bayi yang imunisasi dasarnya lengkap: cakupan dasar imunisasi terealisasi 82,80% dari target 90%.",
      ],
      temuan: [["82,80%", "sedangkan di tabel 88,20"]],
    },
    "the indikator by its number": {
      isi: [
        TAHUNAN,
        "Realisasi indikator pertama tahun 2022 (98%) melampaui target akhir Renstra (97%).",
      ],
      temuan: [["98%", "sedangkan di tabel 93,10%"]],
    },
    "a source of money": {
      isi: [SUMBER, "Serapan dana BLUD 91,70% dan dana APBD 94%."],
      temuan: [["91,70%", "Serapan “BLUD”"]],
    },
    "money of a program": {
      isi: [
        PROGRAM,
        "Program Pemberdayaan Desa memiliki pagu Rp205.000.000,00 dengan realisasi Rp241.300.000,00.",
      ],
      temuan: [["Rp205.000.000,00", "sedangkan di tabel 250.000.000"]],
    },
    "a number beside the row's target": {
      isi: [
        KEPALA_2024,
        SETAHUN,
        "Sebanyak 430 orang pencari kerja dilatih dari target 320 orang.",
        "- Kecelakaan kerja: 16 kasus (ringan 9, berat 5). Batas 12 kasus.",
        "Waktu pelayanan kartu kuning rata-rata 21 menit, belum memenuhi target 15 menit.",
        "3. Retribusi tenaga kerja asing. Terkumpul Rp521,75 juta; target Rp540 juta.",
        "Dari rencana 2.400 meter, jalan lingkungan terbangun 2.180 meter (95,00%).",
        "Perusahaan menerapkan norma K3",
        "Realisasi 78 perusahaan dari target 90 perusahaan atau 93,33%.",
      ],
      temuan: [
        ["430 orang", "Realisasi “Pencari kerja yang dilatih”"],
        ["16 kasus", "sedangkan di tabel 14"],
        ["21 menit", "sedangkan di tabel 18"],
        ["Rp521,75 juta", "sedangkan di tabel 512,75"],
        ["2.180 meter", "sedangkan di tabel 2.280"],
        ["78 perusahaan", "sedangkan di tabel 84"],
      ],
    },
    "a number beside the row's value of the year before": {
      isi: [
        KEPALA_2024,
        SETAHUN,
        "Kecelakaan kerja turun dari 17 kasus pada tahun 2023 menjadi 13 kasus pada tahun 2024.",
        "Kunjungan rawat jalan 21.350 kunjungan, naik 2.065 kunjungan dari tahun 2023.",
      ],
      temuan: [
        ["13 kasus", "sedangkan di tabel 14"],
        ["21.350 kunjungan", "sedangkan di tabel 23.415"],
      ],
    },
    "the row's digits in another order": {
      isi: [
        KEPALA_2024,
        SETAHUN,
        "Rawat jalan dikunjungi 23.145 pasien.",
        "Semua penerima program pelatihan, yakni pencari kerja yang dilatih Balai, berjumlah 340 orang dari target 320 orang.",
      ],
      temuan: [
        ["23.145", "sedangkan di tabel 23.415"],
        ["340 orang", "sedangkan di tabel 304"],
      ],
    },
    "quarters headed by their number alone, under a name column of any heading": {
      isi: [
        "LAPORAN KINERJA TRIWULAN III TAHUN 2024",
        BERTRIWULAN,
        "Sampai akhir September telah diterbitkan 2.136 surat keterangan dari target 2.400 surat.",
        "- SPJ tepat waktu: 12 dari 16 desa.",
      ],
      temuan: [
        ["2.136 surat", "sedangkan di tabel 2.361"],
        ["12", "sedangkan di tabel 14"],
      ],
    },
    "a school's terms": {
      isi: [
        "LAPORAN KINERJA SEKOLAH SEMESTER GANJIL TAHUN PELAJARAN 2024/2025",
        SEMESTER,
        "Dari 390 siswa kelas XII, 371 siswa sudah praktik.",
      ],
      temuan: [["371", "sedangkan di tabel 378"]],
    },
    "a quarter's own target": {
      isi: [
        TRIBULAN,
        "Jumlah bidang tanah bersertifikat pada TW II terealisasi 93 bidang dari target 110 bidang.",
      ],
      temuan: [["110 bidang", "sedangkan di tabel 100"]],
    },
  },
});
