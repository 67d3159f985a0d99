import type { BagianUji } from "../../../../test/support/naskah";
import { naskahUji } from "../../../../test/support/naskah";
import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { nomorTidakUrut } from "./index";

testAturanNaskah(nomorTidakUrut, {
  accept: {
    "a formula of columns of other names, their numbers above them": {
      isi: [
        [
          ["(1)", "(2)", "(3)", "(4)", "(5) = (4)/(3) x 100"],
          ["No", "Jenis layanan", "Sasaran", "Terlayani", "Capaian (%)"],
          ["1", "Ibu hamil", "612", "598", "97,71"],
        ],
      ],
    },
    "numbers in order": {
      isi: [
        "BAB I",
        "BAB II",
        "2.1 Perjanjian",
        "2.2 Capaian",
        "2.2.1 Rinci",
        "2.3 Evaluasi",
        "BAB III",
      ],
    },
    "a text that begins in the middle": { isi: ["2.3 Evaluasi", "2.4 Hambatan"] },
    "a table of contents": {
      isi: ["2.1 Perjanjian Kinerja .......... 3", "2.4 Hambatan .......... 9"],
    },
    "letters that begin anew in every chapter": {
      isi: ["A. Umum", "B. Khusus", "C. Lain", "BAB III", "A. Umum", "B. Khusus"],
    },
    "a name of one letter in a signature": {
      isi: ["A. Umum", "B. Khusus", "C. Simpulan", "E. SURYA, S.Sos", "M. YUSUF"],
    },
    "Roman chapters without the word": {
      isi: ["I. RINGKASAN", "A. Umum", "B. Khusus", "V. PENUTUP"],
    },
    "Roman sections in order": { isi: ["II.1 Umum", "II.2 Khusus", "III.1 Hasil"] },
    "a formula of its columns": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (5 = 4/3 × 100%)"],
          ["(1)", "(2)", "(3)", "(4)", "(5)"],
          ["1", "a", "2", "3", "150%"],
        ],
      ],
    },
  },
  reject: {
    "a section left out": {
      isi: ["2.1 Perjanjian", "2.2 Capaian", "2.4 Hambatan", "2.5 Rencana"],
      temuan: [["2.4", "2.3"]],
    },
    "a table twice": {
      isi: ["Tabel 2.1 Target", "Tabel 2.2 Skala", "Tabel 2.2 Capaian", "Tabel 2.4 Anggaran"],
      temuan: [["Tabel 2.2", "Tabel 2.3"]],
    },
    "a letter left out": {
      isi: ["A. UMUM", "B. PERBANDINGAN", "D. AKUNTABILITAS KEUANGAN"],
      temuan: [["D.", "C"]],
    },
    "a Roman section left out": {
      isi: ["II.1 Umum", "II.2 Khusus", "II.4 Kartu"],
      temuan: [["II.4", "II.3"]],
    },
    "a mention of no table": {
      isi: ["Tabel 2.1 Target", "Tabel 2.2 Skala", "Hasilnya disajikan pada Tabel 2.7."],
      temuan: [["Tabel 2.7", "tidak ada tabel"]],
    },
    "column numbers and a formula gone wrong": {
      isi: [
        [
          ["No", "Indikator", "Target", "Realisasi", "Capaian (5 = 4/2 × 100%)"],
          ["(1)", "(2)", "(3)", "(3)", "(5)"],
          ["1", "a", "2", "3", "150%"],
        ],
      ],
      temuan: [
        ["(3)", "seharusnya 4"],
        ["Capaian (5 = 4/2 × 100%)", "Rumus di kepala kolom"],
      ],
    },
  },
});

describe("a document whose paragraphs Word numbers by itself", () => {
  const periksa = (isi: readonly BagianUji[]): string[] => {
    const naskah = { ...naskahUji(isi), bernomorOtomatis: true };
    return Array.from(
      nomorTidakUrut.checkNaskah({ naskah, buku: undefined }),
      ({ kutipan }) => kutipan,
    );
  };

  test("headings that seem to be left out may be numbered by it: nothing is said", () => {
    expect(periksa(["BAB I", "PENDAHULUAN", "PERENCANAAN KINERJA", "BAB III", "PENUTUP"])).toEqual(
      [],
    );
    expect(periksa(["A. Umum", "Latar", "C. Tujuan"])).toEqual([]);
  });

  test("captions are typed where every table has one, and their order is told", () => {
    const tabel = [
      ["No", "Isi"],
      ["1", "a"],
    ];
    expect(periksa(["Tabel 2.1 Target", tabel, "Tabel 2.3 Capaian", tabel])).toEqual(["Tabel 2.3"]);
    const tanpaNomor = ["Tabel 2.1 Target", tabel, "Anggaran", tabel, "Tabel 2.3 Capaian", tabel];
    expect(periksa(tanpaNomor)).toEqual([]);
  });
});
