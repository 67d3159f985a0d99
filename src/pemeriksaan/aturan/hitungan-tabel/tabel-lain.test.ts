import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { hitunganTabel } from "./index";

const PASAR = ["No.", "Pasar", "Target", "Realisasi", "%"];
const SUMBER = ["No", "Sumber Dana", "Anggaran", "Realisasi", "%", "Sisa"];
const BENCANA = ["Jenis", "TW I", "TW II", "TW III", "Jumlah"];

const produksi = (jumlah: string) => [
  ["Kecamatan", "Produksi"],
  ["Hulu", "21.480"],
  ["Lembah", "18.365"],
  ["Tengah", "24.710"],
  ["Jumlah", jumlah],
];

testAturanNaskah(hitunganTabel, {
  accept: {
    "totals that are sums, shares that are shares": {
      isi: [
        [
          PASAR,
          ["1.", "Induk", "1,480,000,000", "1,406,000,000", "95.00"],
          ["2.", "Raya", "925,000,000", "948,125,000", "102.50"],
          ["", "Jumlah", "2,405,000,000", "2,354,125,000", "97.88"],
        ],
      ],
    },
    "a mean, a highest or a latest as the last row": {
      isi: [produksi("21.518,33"), produksi("24.710")],
    },
    "marks, which are not added": {
      isi: [
        [
          ["Unsur", "Nilai", "Jumlah responden"],
          ["Sikap", "3,61", "120"],
          ["Waktu", "3,12", "120"],
          ["Jumlah", "3,40", "240"],
        ],
      ],
    },
    "a total of two levels": {
      isi: [
        [
          ["Uraian", "Orang"],
          ["Pegawai", "30"],
          ["a. Laki-laki", "12"],
          ["b. Perempuan", "18"],
          ["Jumlah", "30"],
        ],
      ],
    },
    "millions that were rounded one by one": {
      isi: [
        "Tabel 3 Belanja (juta rupiah)",
        [
          ["Jenis", "Pagu"],
          ["Barang", "413"],
          ["Modal", "207"],
          ["Jumlah", "621"],
        ],
      ],
    },
    "one indikator among others where less is better": {
      isi: [
        [
          ["Uraian", "Target", "Realisasi", "Capaian (%)"],
          ["Surat", "120", "118", "98,33"],
          ["Aduan", "45", "44", "97,78"],
          ["Kunjungan", "310", "301", "97,10"],
          ["Hari tunggu", "10", "12", "80,00"],
        ],
      ],
    },
    "a mean of shares below them": {
      isi: [
        [
          ["Bulan", "Diterima", "Tepat", "Persentase"],
          ["Januari", "31", "31", "100%"],
          ["Februari", "28", "27", "96,43%"],
          ["Maret", "34", "30", "88,24%"],
          ["April", "40", "38", "95%"],
          ["Jumlah", "133", "126", "94,92%"],
        ],
      ],
    },
    "two rows that do not fit: then the columns say something else": {
      isi: [
        [
          ["Desa", "Laki-laki", "Perempuan", "Keluarga"],
          ["Satu", "120", "118", "238"],
          ["Dua", "130", "140", "270"],
          ["Tiga", "210", "201", "411"],
          ["Empat", "99", "80", "61"],
          ["Lima", "55", "50", "33"],
        ],
      ],
    },
  },
  reject: {
    "a total left from last year": {
      isi: [produksi("66.217")],
      temuan: [["66.217", "Jumlah “Produksi” tertulis 66.217, sedangkan jumlah barisnya 64.555."]],
    },
    "two digits of a total in each other's place": {
      isi: [
        [
          PASAR,
          ["1.", "Induk", "1,480,000,000", "1,406,000,000", "95.00"],
          ["2.", "Raya", "925,000,000", "948,125,000", "102.50"],
          ["", "Jumlah", "2,405,000,000", "2,534,125,000", "97.88"],
        ],
      ],
      temuan: [["2,534,125,000", "jumlah barisnya 2.354.125.000"]],
    },
    "a cell that neither its row nor its column bears": {
      isi: [
        [
          SUMBER,
          ["1", "APBD", "7.910.250.000", "7.622.184.900", "96,36", "288.065.100"],
          ["2", "DAK", "3.114.000.000", "2.960.075.000", "95,06", "153.925.000"],
          ["3", "DID", "1.220.250.000", "1.817.640.000", "97,33", "32.610.000"],
          ["", "Jumlah", "12.244.500.000", "11.769.899.900", "96,12", "474.600.100"],
        ],
      ],
      temuan: [
        [
          "1.817.640.000",
          "“Realisasi” tertulis 1.817.640.000, sedangkan kolom lain pada baris itu dan jumlah kolomnya memberi 1.187.640.000.",
        ],
      ],
    },
    "a share of another row": {
      isi: [
        [
          ["Bulan", "Diterima", "Tepat", "Persentase"],
          ["Januari", "31", "30", "96,77%"],
          ["Februari", "28", "27", "96,43%"],
          ["Maret", "34", "30", "96,77%"],
          ["April", "40", "38", "95%"],
        ],
      ],
      temuan: [
        [
          "96,77%",
          "“Persentase” tertulis 96,77%, sedangkan “Tepat” dan “Diterima” pada baris itu (30 dan 34) memberi 88,24%.",
        ],
      ],
    },
    "a row whose own total is wrong": {
      isi: [
        [
          BENCANA,
          ["Banjir", "9", "2", "1", "13"],
          ["Longsor", "5", "1", "0", "6"],
          ["Kebakaran", "3", "3", "14", "20"],
        ],
      ],
      temuan: [["13", "“Jumlah” tertulis 13, sedangkan “TW I” dan “TW II” dan “TW III”"]],
    },
  },
});
