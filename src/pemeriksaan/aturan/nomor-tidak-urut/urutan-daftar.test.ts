import type { BagianUji } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { nomorTidakUrut } from "./index";

const isi = (...daftar: readonly BagianUji[]) => ({ isi: daftar });
const uraian = (...daftar: readonly string[]): readonly string[] =>
  daftar.flatMap((butir) => [butir, "Uraiannya dimuat pada bagian ini."]);

const TABEL = [
  ["No", "Indikator", "Capaian"],
  ["1", "Kehadiran siswa", "100%"],
  ["2", "Praktik kerja lapangan", "97%"],
  ["3", "Mitra industri aktif", "115%"],
  ["5", "Kasus pelanggaran tata tertib", "125%"],
];

testAturanNaskah(nomorTidakUrut, {
  accept: {
    "numbered paragraphs that go on through chapters": isi(
      "BAB I UMUM",
      "1. Dinas dibentuk tahun 2016.",
      "2. Pegawainya 42 orang.",
      "BAB II HASIL",
      "3. Capaian dihitung tahunan.",
      "BAB III PENUTUP",
      "4. Demikian laporan ini.",
    ),
    "headings with lists of their own below": isi(
      "1. Pendahuluan",
      "Dasarnya:",
      "1. undang-undang;",
      "2. peraturan bupati.",
      "2. Hasil",
      "Yang tercapai:",
      "1. jalan;",
      "2. jembatan;",
      "3. drainase.",
      "3. Penutup",
      "Demikian.",
    ),
    "a list cut off by an excerpt": isi(
      ...uraian("1. Kehadiran", "2. Praktik kerja"),
      "5. Tata tertib",
    ),
    "the rows of a table that need words, by their numbers": isi(
      TABEL,
      ...uraian(
        "1. Kehadiran siswa",
        "2. Praktik kerja lapangan",
        "3. Mitra industri",
        "5. Kasus pelanggaran tata tertib",
      ),
    ),
    "a number that a line break hid in the middle of a paragraph": isi(
      ...uraian("1. Kehadiran", "2. Praktik kerja"),
      "3. Mitra industri Ada 46 mitra. 4. Guru bersertifikat",
      "Baru 43 guru.",
      "5. Tata tertib",
    ),
    "a row of a table that has the number": isi(
      ...uraian("1. Kehadiran", "2. Praktik kerja", "3. Mitra industri"),
      [["4.", "Guru bersertifikat", "43"]],
      "5. Tata tertib",
    ),
    "a heading that stands on the next page again": isi(
      ...uraian("I. PENDAHULUAN", "II. HASIL", "III. ANGGARAN", "III. ANGGARAN", "IV. PENUTUP"),
    ),
    "a heading that goes on": isi(
      ...uraian("1. Umum", "2. Hasil", "3. Anggaran", "3. Anggaran (lanjutan)", "4. Penutup"),
    ),
    "verses of a law, quoted in part": isi(
      "Pasal 12",
      ...uraian("(1) Camat menyusun.", "(2) Lurah membantu.", "(3) Kasi mencatat."),
      "(5) Bupati menetapkan.",
    ),
    "small Roman numbers within letters": isi(
      ...uraian("a. Perencanaan", "i. Renja", "ii. RKA", "b. Pelaksanaan", "c. Pelaporan"),
    ),
    "headings A and C where no series has a B": isi("A. Dasar Hukum", "Uraian.", "C. Data Umum"),
    "a name with an initial behind a heading": isi(
      "A. Dasar Hukum",
      "B. Maksud",
      "A. Kesimpulan",
      "C. Hendra, S.Sos",
    ),
  },
  reject: {
    "a paragraph left out, chapters between": {
      isi: [
        "BAB I UMUM",
        "1. Dinas dibentuk tahun 2016.",
        "2. Pegawainya 42 orang.",
        "BAB II HASIL",
        "3. Capaian dihitung tahunan.",
        "BAB III ANGGARAN",
        "4. Pagu berjumlah Rp5 juta.",
        "BAB IV PENUTUP",
        "6. Demikian laporan ini.",
      ],
      temuan: [["6.", "tidak urut"]],
    },
    "a number used twice, as what follows shows": {
      isi: uraian("1) Kehadiran", "2) Praktik", "3) Mitra", "4) Guru", "4) Tata tertib", "6) Seni"),
      temuan: [["4)", "tidak urut"]],
    },
    "a Roman heading that has the number of the next": {
      isi: uraian("I. UMUM", "II. TARGET", "III. HASIL", "IV. DANA", "VI. KENDALA", "VI. PENUTUP"),
      temuan: [["VI.", "tidak urut"]],
    },
    "the second letter, numbered as the third": {
      isi: ["a. Wajib pajak luar kota.", "c. Satu kepala seksi kosong.", "c. Berkas kurang."],
      temuan: [["c.", "tidak urut"]],
    },
    "A and C where another chapter has A and B": {
      isi: ["A. Gambaran Umum", "B. Permasalahan", "A. Kesimpulan", "Baik.", "C. Saran"],
      temuan: [["C.", "seharusnya B"]],
    },
  },
});
