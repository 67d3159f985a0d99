import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { cacahBerbeda } from "./index";

/** Five indikator: two at or beyond their target, three short of it. */
const TABEL = [
  ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
  ["1", "Nilai SAKIP", "70", "71,4", "102"],
  ["2", "Surat selesai tepat waktu", "95", "93,1", "98"],
  ["3", "Laporan keuangan tepat waktu", "3", "3", "100"],
  ["4", "Desa tertib administrasi", "12", "11", "91,67"],
  ["5", "Kepuasan masyarakat", "80", "79", "98,75"],
];
/** Capaian printed no higher than 100. */
const TABEL_TERBATAS = TABEL.map((baris) =>
  baris.map((sel, kolom) => (kolom === 4 && sel === "102" ? "100" : sel)),
);

const isi = (...bagian: readonly (string | readonly (readonly string[])[])[]) => ({ isi: bagian });

testAturanNaskah(cacahBerbeda, {
  accept: {
    "those that made it and those that did not": isi(
      "Dari 5 (lima) indikator, 2 (dua) indikator mencapai target dan 3 (tiga) indikator belum mencapai target.",
      TABEL,
    ),
    "what is left over": isi(
      "Dua dari lima indikator telah melampaui target, sedangkan tiga lainnya belum.",
    ),
    "those beyond and those at the target": isi(
      "Dari lima indikator, satu indikator melampaui target, satu indikator mencapai target dan tiga indikator belum mencapai target.",
      TABEL,
    ),
    "those beyond that are among those at the target": isi(
      "Dari 5 indikator, 2 indikator mencapai target, 1 indikator di antaranya melampaui target, dan 3 belum tercapai.",
    ),
    "those beyond that may be among those that made it": isi(
      "Dari 5 indikator, 3 indikator mencapai target, 1 indikator melampaui target dan 2 indikator belum mencapai target.",
    ),
    "one that could not be measured": isi(
      "Dari 5 indikator, 2 indikator mencapai target, 2 indikator belum mencapai target, dan 1 indikator belum dapat diukur.",
    ),
    "the indikator of one sasaran": isi(
      "Pada sasaran kedua, satu indikator mencapai target dan dua indikator belum mencapai target.",
      TABEL,
    ),
    "fewer than the text has, nobody says of how many": isi(
      "Satu indikator melampaui target dan dua indikator belum mencapai target.",
      TABEL,
    ),
    "two periods in one sentence": isi(
      "Dari 5 indikator, pada triwulan I 2 tercapai dan 3 belum tercapai, sedangkan pada triwulan II 4 tercapai dan 1 belum tercapai.",
    ),
    "last year's": isi(
      "Dari 5 indikator, 4 indikator mencapai target dan 1 belum; pada tahun sebelumnya 3 mencapai target.",
      TABEL,
    ),
    "other things that are counted": isi(
      "Dari 14 desa, 9 tercapai dan 5 belum tercapai pada indikator ini.",
      "Sebanyak 9 desa memenuhi target dan 7 desa belum memenuhi target indikator.",
      TABEL,
    ),
    "a cap that hides how far beyond": isi(
      "Dari lima indikator, satu indikator melampaui target.",
      TABEL_TERBATAS,
    ),
    "a wish": isi("Tahun depan diupayakan agar 5 indikator mencapai target.", TABEL),
    "outcome before count": isi(
      "Rekapitulasi: di atas 100% 1 indikator, tepat 100% 1 indikator, di bawah 100% 3 indikator; jumlah 5 indikator.",
      TABEL,
    ),
    "sasaran, not indikator": isi(
      "Dari 3 sasaran, 1 sasaran mencapai target dan 2 sasaran belum mencapai target.",
      TABEL,
    ),
    "ordinals, tables and years": isi(
      "Indikator kedua mencapai target dan indikator ketiga belum mencapai target pada Tabel 3.1 tahun 2023.",
      TABEL,
    ),
    "a table of a part only": isi(
      "Dari delapan indikator, lima indikator mencapai target dan tiga indikator belum mencapai target.",
      TABEL,
    ),
    "labels of all": isi(
      "Jumlah indikator : 5",
      "Indikator tercapai : 2",
      "Indikator belum tercapai : 3",
      "Mencapai target (≥ 100%): 2 indikator",
      "Yang di bawah 100% ada tiga: surat, desa, dan kepuasan.",
      TABEL,
    ),
    "labels that tell those beyond apart": isi(
      "Indikator melampaui target : 1",
      "Indikator mencapai target : 1",
      "Indikator yang belum mencapai target : 3",
      TABEL,
    ),
    "labels of other things": isi(
      "Target tercapai : 4",
      "Belum tercapai : 2 desa",
      "Sasaran tercapai : 1",
      "Indikator yang belum mencapai target 90.",
      "Indikator tercapai : 4 orang",
      TABEL,
    ),
    "labels of more than the table has": isi(
      "Jumlah indikator : 8",
      "Indikator tercapai : 5",
      TABEL,
    ),
    "a share in brackets": isi(
      "Sebanyak 2 indikator (40%) telah mencapai target dan 3 indikator (60%) belum mencapai target dari 5 indikator.",
      TABEL,
    ),
  },
  reject: {
    "a label with another number": {
      isi: ["Jumlah indikator : 5", "Indikator tercapai : 3", TABEL],
      temuan: [["Indikator tercapai : 3", "ada 2"]],
    },
    "a label of those that fell short": {
      isi: ["Indikator yang belum mencapai target ada dua.", TABEL],
      temuan: [["Indikator yang belum mencapai target ada dua", "ada 3"]],
    },
    "a label with its limit": {
      isi: ["- Mencapai target (≥ 100%): 3 indikator.", TABEL],
      temuan: [["Mencapai target (≥ 100%): 3 indikator", "ada 2"]],
    },
    "those below 100": {
      isi: ["Yang di bawah 100% ada empat.", TABEL],
      temuan: [["Yang di bawah 100% ada empat", "ada 3"]],
    },
    "those beyond only": {
      isi: ["12. Indikator yang mencapai target: 1. Yang lain belum.", TABEL],
      temuan: [["Indikator yang mencapai target: 1", "ada 2"]],
    },
    "more than there are": {
      isi: [
        "Dari 5 (lima) indikator, 3 (tiga) indikator mencapai target dan 3 (tiga) indikator belum mencapai target.",
      ],
      temuan: [
        [
          "3 (tiga) indikator mencapai target dan 3 (tiga) indikator belum mencapai target",
          "3 + 3 = 6, sedangkan indikator seluruhnya 5",
        ],
      ],
    },
    "fewer than the sentence says": {
      isi: ["Dari 6 IKU, 3 IKU telah tercapai, sedangkan 2 IKU tidak tercapai."],
      temuan: [["3 IKU telah tercapai, sedangkan 2 IKU tidak tercapai", "seluruhnya 6"]],
    },
    "a total in the sentence before": {
      isi: [
        "Rata-rata capaian keempat indikator sebesar 97,2%. Dua indikator telah melampaui target dan tiga indikator belum.",
      ],
      temuan: [["Dua indikator telah melampaui target dan tiga indikator belum", "seluruhnya 4"]],
    },
    "a total elsewhere in the text": {
      isi: [
        "Perjanjian Kinerja memuat 4 indikator kinerja utama.",
        "Kesimpulan",
        "3 indikator mencapai/melampaui target ,2 indikator belum",
      ],
      temuan: [["3 indikator mencapai/melampaui target ,2 indikator belum", "seluruhnya 4"]],
    },
    "short forms": {
      isi: ["Kes: 4 indikator, 2 tercapai, 3 blm tercapai."],
      temuan: [["2 tercapai, 3 blm tercapai", "2 + 3 = 5"]],
    },
    "outcome before count": {
      isi: [
        "Indikator yang mencapai target sebanyak 4 indikator dan yang belum mencapai target sebanyak 2 indikator dari 5 indikator.",
      ],
      temuan: [
        [
          "mencapai target sebanyak 4 indikator dan yang belum mencapai target sebanyak 2 indikator",
          "4 + 2 = 6",
        ],
      ],
    },
    sasaran: {
      isi: ["Dari 3 sasaran, 2 sasaran mencapai target dan 2 sasaran belum mencapai target."],
      temuan: [
        ["2 sasaran mencapai target dan 2 sasaran belum mencapai target", "sasaran seluruhnya 3"],
      ],
    },
    "another number than the table's capaian": {
      isi: [
        "Tiga dari lima indikator telah melampaui target, sedangkan dua lainnya belum mencapai target.",
        TABEL,
      ],
      temuan: [["Tiga dari lima indikator telah melampaui target", "100% atau lebih ada 2"]],
    },
    "those that fell short": {
      isi: ["Dari 5 indikator, hanya 2 indikator yang belum mencapai target.", TABEL],
      temuan: [["2 indikator yang belum mencapai target", "di bawah 100% ada 3"]],
    },
  },
});
