import type { KegiatanRow } from "../../../../test/support/masukan-builder";
import { tabelAnggaran } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { jumlahTidakSama } from "./index";

const RINCIAN: KegiatanRow[] = [
  { kode: "1.1", pagu: 398_907_750, realisasi: 398_891_750 },
  { kode: "1.2", pagu: 29_900_000, realisasi: 29_900_000 },
];
const induk = (pagu: number | null, realisasi: number | null): KegiatanRow => ({
  kode: "1",
  pagu,
  realisasi,
});

testAturan(jumlahTidakSama, {
  accept: {
    "a workbook without budget": {},
    "totals that equal their leaves": {
      anggaran: tabelAnggaran([induk(428_807_750, 428_791_750), ...RINCIAN], {
        pagu: 428_807_750,
        realisasi: 428_791_750,
      }),
    },
    "blank totals": { anggaran: tabelAnggaran([induk(null, null), ...RINCIAN]) },
    "totals with something unreadable below": {
      anggaran: tabelAnggaran([
        induk(1, 1),
        ...RINCIAN,
        { kode: "1.3", pagu: { text: "?" }, realisasi: 1 },
      ]),
    },
    "a leaf, which totals nothing": { anggaran: tabelAnggaran(RINCIAN) },
  },
  reject: {
    "a parent's pagu": {
      data: { anggaran: tabelAnggaran([induk(430_000_000, 428_791_750), ...RINCIAN]) },
      temuan: [
        [
          "'Data Anggaran'!B4",
          "Pagu “Kegiatan 1” tertulis Rp430.000.000,00, sedangkan jumlah rinciannya Rp428.807.750,00 (selisih Rp1.192.250,00).",
          "'Data Anggaran'!B4: 430000000 → Rp428.807.750,00 (428807750)",
        ],
      ],
    },
    "the JUMLAH row": {
      data: { anggaran: tabelAnggaran(RINCIAN, { pagu: 428_807_750, realisasi: 428_791_749.99 }) },
      temuan: [
        [
          "'Data Anggaran'!C6",
          "Jumlah realisasi tertulis Rp428.791.749,99, sedangkan jumlah rinciannya Rp428.791.750,00 (selisih Rp0,01).",
          "'Data Anggaran'!C6: 428791749.99 → Rp428.791.750,00 (428791750)",
        ],
      ],
    },
    "a parent whose leaves are not filled": {
      data: {
        anggaran: tabelAnggaran([induk(null, 5), { kode: "1.1", pagu: 9, realisasi: null }]),
      },
      temuan: [
        [
          "'Data Anggaran'!C4",
          "Realisasi “Kegiatan 1” tertulis Rp5,00, sedangkan jumlah rinciannya Rp0,00 (selisih Rp5,00).",
        ],
      ],
    },
  },
});
