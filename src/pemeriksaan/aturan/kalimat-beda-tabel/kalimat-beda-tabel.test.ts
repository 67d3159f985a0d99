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
    "a quarter's own target": {
      isi: [
        TRIBULAN,
        "Jumlah bidang tanah bersertifikat pada TW II terealisasi 93 bidang dari target 110 bidang.",
      ],
      temuan: [["110 bidang", "sedangkan di tabel 100"]],
    },
  },
});
