import { tabelAnggaran } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { serapanSeratus } from "./index";

const PAGU = 428_807_750;

/** One kegiatan of which so much was spent, and what its serapan shows. */
const anggaran = (realisasi: number, serapan: string) => ({
  anggaran: tabelAnggaran([{ kode: "1", pagu: PAGU, realisasi, serapan: { text: serapan } }]),
});

testAturan(serapanSeratus, {
  accept: {
    "an empty workbook": {},
    "money that is all spent": anggaran(PAGU, "100%"),
    "another percentage": anggaran(PAGU - 16_000, "99,99%"),
    "a blank": anggaran(PAGU - 16_000, ""),
    "more spent than there was": anggaran(PAGU + 1, "100%"),
  },
  reject: {
    "money that remains": {
      data: anggaran(PAGU - 16_000, "100,00%"),
      temuan: [
        [
          "'Data Anggaran'!D4",
          "Serapan “Kegiatan 1” tertulis 100%, padahal anggarannya masih bersisa Rp16.000,00.",
        ],
      ],
    },
    "a total of which money remains": {
      data: {
        anggaran: tabelAnggaran([{ kode: "1", pagu: 10, realisasi: 9 }], {
          pagu: 10,
          realisasi: 9,
          serapan: { text: "100 %" },
        }),
      },
      temuan: [
        [
          "'Data Anggaran'!D5",
          "Serapan jumlah tertulis 100%, padahal anggarannya masih bersisa Rp1,00.",
        ],
      ],
    },
  },
});
