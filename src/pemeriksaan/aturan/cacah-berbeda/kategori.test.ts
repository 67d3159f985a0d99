import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { cacahBerbeda } from "./index";

const TABEL = [
  ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Kategori"],
  ["1", "Bus masuk", "100", "104", "104,00", "HIJAU"],
  ["2", "Penumpang berangkat", "100", "97", "97,00", "KUNING"],
  ["3", "Ketepatan jadwal", "90", "90", "100,00", "HIJAU"],
  ["4", "Retribusi terminal", "200", "180", "90,00", "KUNING"],
  ["5", "Lulus ramp check", "50", "46", "92,00", "KUNING"],
];
const benar = (...isi: readonly string[]) => ({ isi: [...isi, TABEL] });
const salah = (teks: string, kata: string, pesan: string) => ({
  isi: [teks, TABEL],
  temuan: [[kata, pesan]] as const,
});

testAturanNaskah(cacahBerbeda, {
  accept: {
    "counts of the rows": benar(
      "HIJAU 2 INDIKATOR, KUNING 3 INDIKATOR.",
      "Dari 5 indikator, 2 (dua) indikator berkategori hijau dan 3 (tiga) indikator berkategori kuning.",
      "Indikator KUNING : 3",
      "- Hijau: 2 indikator (nomor 1 dan 3).",
      "3 dari 5 indikator kuning; 2 dari 5 indikator hijau.",
    ),
    "some of them, or those of another time or sasaran": benar(
      "Pada sasaran pertama 1 indikator berkategori hijau dan 1 indikator berkategori kuning.",
      "Tahun lalu 4 indikator berkategori kuning dan 2 berkategori hijau.",
      "Sebanyak 2 indikator kuning di antaranya naik.",
      "Diharapkan 4 indikator berkategori hijau.",
    ),
    "other things": benar(
      "Dari 12 unsur pada indikator ini, 4 berkategori hijau dan 8 kuning.",
      "Dari 9 indikator RPJMD, 5 indikator berkategori hijau dan 4 indikator kuning.",
      "Indikator hijau ke-4.",
    ),
    "more than one count that differs": benar(
      "Terdapat 4 indikator berkategori hijau dan 1 indikator berkategori kuning.",
    ),
    "as many numbers as are counted": {
      isi: [
        "Hampir tercapai: 3 indikator (nomor 2, 3, 5).",
        "Sebanyak dua indikator, yaitu nomor 1 dan 6.",
        "Ada 4 indikator (nomor 1, 2 dan 4-5).",
        "Terdapat 3 peraturan, yaitu Nomor 2, 3 dan 4.",
      ],
    },
  },
  reject: {
    "one category of several": salah(
      "HIJAU 2 INDIKATOR, KUNING 4 INDIKATOR.",
      "KUNING 4 INDIKATOR",
      "“kuning” ada 3",
    ),
    "in words": salah(
      "Dua indikator berkategori hijau dan dua indikator berkategori kuning.",
      "dua indikator berkategori kuning",
      "“kuning” ada 3",
    ),
    "a line": salah("Indikator KUNING : 2", "Indikator KUNING : 2", "“kuning” ada 3"),
    "numbers that are told": {
      isi: ["Hampir tercapai: 2 indikator (nomor 2, 3, 5)."],
      temuan: [["2 indikator (nomor 2, 3, 5", "nomor yang disebut ada 3"]],
    },
  },
});
