import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { kumulatifTurun } from "./index";

const tabel = (...daftar: string[]): string[][] => [
  ["Bulan", "Diterima", "Kumulatif"],
  ...daftar.map((baris) => baris.split(" ")),
];

testAturanNaskah(kumulatifTurun, {
  accept: {
    "cumulative values that grow, or stay": {
      isi: [
        "Realisasi kumulatif: Maret 288 dokumen, Juni 614 dokumen, September 614 dokumen, Desember 1.323 dokumen.",
        "Secara kumulatif TW I 7 → TW II 33 → TW III 39 → TW IV 48.",
        tabel("Januari 64 64", "Februari 71 135", "Maret 58 193", "Jumlah 193 193"),
      ],
    },
    "values of each quarter, with their sum": {
      isi: [
        "Triwulan I 19, triwulan II 37, triwulan III 36, kumulatif 92 kejadian.",
        "Kumulatif setahun: TW I 201 + TW II 291 + TW III 258 = 750 pelanggaran.",
        "Realisasi kumulatif dari triwulan I 19, triwulan II 37, dan triwulan III 36 ialah 92 kejadian.",
        "Kumulatif 92 kejadian: triwulan I 19, triwulan II 37, triwulan III 36, triwulan IV 40.",
        tabel("Januari 64 64", "Maret 58 122", "Februari 71 193"),
      ],
    },
    "a mean, and two values only": {
      isi: [
        "Rata-rata nilai kumulatif: Maret 80, Juni 78, September 81.",
        "Sisa kumulatif: Juni 40, September 37.",
        "Stok kumulatif: Maret 40, Juni 37, September 35.",
      ],
    },
  },
  reject: {
    "a value that falls in a sentence": {
      isi: [
        "Realisasi kumulatif: Maret 288 dokumen, Juni 614 dokumen, September 602 dokumen, Desember 1.323 dokumen.",
        "Perkembangan realisasi kumulatif: Juni Rp148.215.000, Juli Rp103.660.500, Agustus Rp241.009.500.",
        "Secara kumulatif TW I 7 → TW II 39 → TW III 33 → TW IV 48.",
      ],
      temuan: [
        ["602", "614"],
        ["Rp103.660.500", "Rp148.215.000"],
        ["33", "39"],
      ],
    },
    "a value that falls in a column": {
      isi: [
        tabel("Januari 64 64", "Februari 71 135", "Maret 58 113", "April 49 242", "Jumlah 242 242"),
      ],
      temuan: [["113", "135"]],
    },
  },
});
