import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { persenBarisLain } from "./index";

const TABEL = [
  ["No", "Sumber/Uraian", "Pagu", "Realisasi", "%"],
  ["A", "APBD Provinsi", "2.346.000.000", "2.300.688.500", "98,07"],
  ["B", "DAK Nonfisik BOP Museum", "850.000.000", "820.585.000", "96,54"],
  ["C", "Akreditasi", "400.000.000", "374.880.000", "93,72"],
  ["", "Jumlah", "3.596.000.000", "3.496.153.500", "97,22"],
];
const isi = (...kalimat: readonly string[]) => ({ isi: [TABEL, ...kalimat] });

testAturanNaskah(persenBarisLain, {
  accept: {
    "rows as the table has them": isi(
      "Serapan APBD Provinsi 98,07% dan DAK Nonfisik 96,54%.",
      "Belanja akreditasi baru terserap 93,72%.",
      "Serapan 97,22 persen.",
    ),
    "a row rounded": isi("Serapan DAK Nonfisik 97%.", "APBD Provinsi 98,1%."),
    "a share of the total": isi(
      "APBD Provinsi (65,24%) merupakan sumber terbesar.",
      "Akreditasi menyumbang 96,54% dari seluruh permohonan.",
    ),
    "a target, a change, another time": isi(
      "Target serapan akreditasi 98,07%.",
      "Akreditasi naik 96,54% dari tahun lalu.",
      "Pada tahun sebelumnya akreditasi 96,54%.",
      "Progres fisik akreditasi 98,07%.",
    ),
    "a number no row has": isi("Belanja akreditasi terserap 91,45%."),
    "a name farther away": isi("Dibanding akreditasi, serapan terbesar ada di APBD, yaitu 98,07%."),
    "one row under its own heading": isi(
      "2. Akreditasi",
      "Asesor datang bulan Agustus. Serapan 93,72%.",
    ),
    "the highest and the lowest": isi("Serapan tertinggi 98,07% dan serapan terendah 93,72%."),
  },
  reject: {
    "another row's": {
      ...isi(
        "Serapan APBD Provinsi 98,07% dan DAK Nonfisik 93,72%.",
        "Belanja akreditasi baru terserap 96,54% karena asesor baru tersedia.",
        "Yang paling lambat ialah akreditasi (98,07%), sebab asesor terlambat.",
      ),
      temuan: [
        ["93,72%", "“DAK Nonfisik BOP Museum” 96,54"],
        ["96,54%", "“Akreditasi” 93,72"],
        ["98,07%", "angka “APBD Provinsi”"],
      ],
    },
    "behind its percentage": {
      ...isi("Serapan terendah 96,54% pada akreditasi."),
      temuan: [["96,54%", "“Akreditasi” 93,72"]],
    },
    "the total's": {
      ...isi("Terendah adalah DAK Nonfisik (97,22 persen)."),
      temuan: [["97,22 persen", "jumlahnya"]],
    },
    "one row's for all": {
      ...isi("Serapan 98,07 persen. Sisa terutama berasal dari efisiensi lelang."),
      temuan: [["98,07 persen", "Serapan seluruhnya di tabel 97,22"]],
    },
    "behind an amount": {
      ...isi("APBD Provinsi Rp2.300.688.500 (96,54%)."),
      temuan: [["96,54%", "“APBD Provinsi” 98,07"]],
    },
  },
});
