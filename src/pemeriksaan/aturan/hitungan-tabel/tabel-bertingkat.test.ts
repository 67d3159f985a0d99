import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { hitunganTabel } from "./index";

type Baris = readonly string[];

const UANG = ["No", "Uraian", "Pagu", "Realisasi", "%"];
const JUMLAH = ["", "Jumlah", "39.010.000", "38.200.530", "97,92"];

/** Two programs with their kegiatan, each row numbered as it is told. */
const uang = (nomor: Baris, awalan = ""): readonly Baris[] => [
  UANG,
  [nomor[0] ?? "", "Program Penunjang", "32.660.000", "31.998.750", "97,98"],
  [nomor[1] ?? "", `${awalan}Gaji dan tunjangan`, "28.460.000", "27.912.450", "98,08"],
  [nomor[2] ?? "", `${awalan}Rehabilitasi gedung`, "4.200.000", "4.086.300", "97,29"],
  [nomor[3] ?? "", "Program Kesehatan", "6.350.000", "6.201.780", "97,67"],
  [nomor[4] ?? "", `${awalan}Alat kedokteran`, "6.350.000", "6.201.780", "97,67"],
  JUMLAH,
];

const pengunjung = (pelajar: string): readonly Baris[] => [
  ["No", "Golongan", "Orang"],
  ["1", "Pelajar", pelajar],
  ["1.1", "SD dan sederajat", "21.460"],
  ["1.2", "SMP dan sederajat", "12.385"],
  ["1.3", "SMA/SMK dan sederajat", "9.872"],
  ["2", "Mahasiswa", "4.216"],
  ["3", "Umum", "23.541"],
  ["", "Jumlah", "71.474"],
];

const KEGIATAN = ["No", "Kegiatan/Rincian", "Pagu (Rp)", "Realisasi (Rp)", "%"];
const kegiatan = (pagu: string): readonly Baris[] => [
  KEGIATAN,
  ["1", "Penyediaan Benih Ikan", "681.250.000", "660.527.400", "96,96"],
  ["1.1", "Pengadaan pakan", "412.500.000", "409.187.400", "99,20"],
  ["1.2", "Pemeliharaan kolam", "268.750.000", "251.340.000", "93,52"],
  ["2", "Pembinaan Pembudidaya", pagu, "141.117.500", "92,23"],
  ["2.1", "Bimbingan teknis", "94.600.000", "93.215.000", "98,54"],
  ["2.2", "Pendampingan kelompok", "58.400.000", "47.902.500", "82,02"],
];

const INDIKATOR = ["No", "Indikator", "Satuan", "Target", "TW I", "TW II", "TW III"];
const indikator = (berkas: string, capaian: string): readonly Baris[] => [
  [...INDIKATOR, "Realisasi s.d. TW III", "Capaian (%)"],
  ["1", "Berkas selesai", "berkas", "3.600", "1.148", "1.236", "1.301", berkas, capaian],
  ["2", "Rapat koordinasi", "kali", "9", "3", "3", "3", "9", "100,00"],
  ["3", "Desa tepat waktu", "desa", "14", "9", "11", "13", "13", "92,86"],
  ["4", "PBB-P2", "juta rupiah", "465", "118,4", "151,75", "142,6", "412,75", "88,76"],
  ["5", "Indeks kepuasan", "poin", "85", "82,1", "83,4", "84,2", "84,2", "99,06"],
];

testAturanNaskah(hitunganTabel, {
  accept: {
    "letters above numbers": { isi: [uang(["A", "1", "2", "B", "1"])] },
    "rows above numbers that begin anew": { isi: [uang(["", "1", "2", "", "1"])] },
    "numbers above bullets": { isi: [uang(["1", "", "", "2", ""], "- ")] },
    "numbers above small letters": { isi: [uang(["1", "a", "b", "2", "a"])] },
    "roman numbers above numbers": { isi: [uang(["I", "1", "2", "II", "1"])] },
    "dotted numbers": { isi: [pengunjung("43.717"), kegiatan("153.000.000")] },
    "programs and what is below them by their words": {
      isi: [uang(["", "", "", "", ""], "").map((baris) => baris.slice(1))],
    },
    "some of a row, told below it": {
      isi: [
        [
          ["No", "Golongan", "Laki-laki", "Perempuan"],
          ["1", "Struktural", "12", "10"],
          ["2", "Fungsional", "9", "14"],
          ["", "Guru", "4", "7"],
          ["3", "Pelaksana", "5", "6"],
          ["", "Jumlah", "26", "30"],
        ],
      ],
    },
    "rows of one sasaran": {
      isi: [
        [
          ["No", "Sasaran", "Indikator", "Anggaran", "Realisasi"],
          ["1", "Meningkatnya mutu", "Nilai SAKIP", "100.000.000", "95.000.000"],
          ["", "", "Indeks layanan", "50.000.000", "45.000.000"],
          ["2", "Meningkatnya tertib", "Arsip baku", "25.000.000", "24.000.000"],
          ["", "Jumlah", "", "175.000.000", "164.000.000"],
        ],
      ],
    },
    "periods that add up, and the latest where it counts": { isi: [indikator("3.685", "102,36")] },
    "persons who came twice and count once": { isi: [indikator("3.585", "99,58")] },
  },
  reject: {
    "a row that is not the sum of those below it": {
      isi: [kegiatan("163.000.000")],
      temuan: [["163.000.000", "jumlah rinciannya 153.000.000"]],
    },
    "a row whose total says so": {
      isi: [pengunjung("33.845")],
      temuan: [["33.845", "jumlah rinciannya 43.717"]],
    },
    "a letter's row among others that are sums": {
      isi: [
        [
          ["No", "Asal barang", "Perolehan", "Sisa buku"],
          ["A", "Hibah", "32.660.000", "31.998.750"],
          ["1", "Gedung", "28.460.000", "27.912.450"],
          ["2", "Jalan", "4.200.000", "4.086.300"],
          ["B", "Pembelian", "6.350.000", "6.301.780"],
          ["1", "Alat", "3.350.000", "3.201.780"],
          ["2", "Buku", "3.000.000", "3.000.000"],
        ],
      ],
      temuan: [["6.301.780", "jumlah rinciannya 6.201.780"]],
    },
    "a total of levels": {
      isi: [
        [
          ...uang(["A", "1", "2", "B", "1"]).slice(0, -1),
          ["", "Jumlah", "39.100.000", "38.200.530", "97,70"],
        ],
      ],
      temuan: [["39.100.000", "jumlah rinciannya 39.010.000"]],
    },
    "periods in another order of digits": {
      isi: [indikator("3.658", "102,36")],
      temuan: [["3.658", "1.148 + 1.236 + 1.301 adalah 3.685"]],
    },
    "few columns beside a total, by its heading": {
      isi: [
        [
          ["Kabupaten", "SMA", "SMK", "SLB", "Jumlah Sekolah"],
          ["Gunung Ambar", "9", "7", "2", "18"],
          ["Lembah Sunyi", "7", "6", "1", "13"],
          ["Kota Pelita", "5", "4", "1", "10"],
          ["Jumlah", "21", "17", "4", "42"],
        ],
      ],
      temuan: [["13", "memberi 14"]],
    },
    "a total in thousands with a comma": {
      isi: [
        [
          ["Program", "X", "XI", "Jumlah"],
          ["Tanaman", "208", "202", "410"],
          ["Otomotif", "244", "240", "448"],
          ["Akuntansi", "208", "205", "413"],
          ["Jumlah", "660", "647", "1,307"],
        ],
      ],
      temuan: [["448", "memberi 484"]],
    },
  },
});
