import { tabelAnggaran } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { realisasiMelebihiPagu } from "./index";

const satu = (pagu: number | null, realisasi: number | null) => ({
  anggaran: tabelAnggaran([{ kode: "1.01", pagu, realisasi }]),
});

testAturan(realisasiMelebihiPagu, {
  accept: {
    "a workbook without budget": {},
    "realisasi below pagu": satu(100, 99.99),
    "realisasi exactly at pagu": satu(100, 100),
    "a blank pagu, about which nothing can be decided": satu(null, 5),
    "a parent, whose leaves are told instead": {
      anggaran: tabelAnggaran([
        { kode: "1", pagu: 1, realisasi: 5 },
        { kode: "1.1", pagu: 9, realisasi: 5 },
      ]),
    },
  },
  reject: {
    "one sen over": {
      data: satu(100, 100.01),
      temuan: [
        [
          "'Data Anggaran'!C4",
          "Realisasi “Kegiatan 1.01” (Rp100,01) melebihi pagu sebesar Rp0,01.",
        ],
      ],
    },
  },
});
