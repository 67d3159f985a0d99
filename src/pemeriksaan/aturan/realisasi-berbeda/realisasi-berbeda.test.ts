import type { IndikatorRow } from "../../../../test/support/masukan-builder";
import { tabelKinerja } from "../../../../test/support/masukan-builder";
import type { PembandingRow } from "../../../../test/support/pembanding";
import { pembanding } from "../../../../test/support/pembanding";
import { testAturan } from "../../../../test/support/test-aturan";
import { realisasiBerbeda } from "./index";

const bandingkan = (row: IndikatorRow, ...lain: readonly Omit<PembandingRow, "indikator">[]) => ({
  kinerja: tabelKinerja([row]),
  daftarPembanding: [pembanding(...lain.map((baris) => ({ indikator: "Indikator 1", ...baris })))],
});
const dasar = { target: 92, realisasi: 69, satuan: "%" } as const;

testAturan(realisasiBerbeda, {
  accept: {
    "a workbook without another table": { kinerja: tabelKinerja([dasar]) },
    "the same figures": bandingkan(dasar, { target: 92, realisasi: 69, capaian: 75 }),
    "a table of targets only, which may be those of the year": bandingkan(dasar, { target: 95 }),
    "fewer digits": bandingkan({ ...dasar, realisasi: 76.6667 }, { realisasi: 76.67 }),
    "a fraction beside a percentage": bandingkan(
      { target: 0.92, realisasi: 0.69, percent: true },
      { target: 0.92, realisasi: 0.69 },
    ),
    "an indikator that stands twice": bandingkan(dasar, { realisasi: 70 }, { realisasi: 71 }),
    "another indikator": {
      kinerja: tabelKinerja([dasar]),
      daftarPembanding: [pembanding({ indikator: "Lain", realisasi: 1 })],
    },
    "a realisasi that is not filled yet": bandingkan(
      { ...dasar, realisasi: null },
      { realisasi: 70 },
    ),
    "a capaian that was cut at 100": bandingkan(
      { ...dasar, realisasi: 95 },
      { realisasi: 95, capaian: 100 },
    ),
    "a swap, which is told by R-02": bandingkan(
      { ...dasar, realisasi: 76.67 },
      { realisasi: 83.33, capaian: 76.67 },
    ),
  },
  reject: {
    "another realisasi, and not its capaian as well": {
      data: bandingkan(dasar, { target: 92, realisasi: 77, capaian: 83.7 }),
      temuan: [
        [
          "Hasil!F4",
          "Realisasi “Indikator 1” 77% di tabel LKj_Pembanding1, sedangkan di Kinerja!C4 69%.",
        ],
      ],
    },
    "another target beside the same realisasi": {
      data: bandingkan(dasar, { target: 90, realisasi: 69 }),
      temuan: [
        [
          "Hasil!E4",
          "Target “Indikator 1” 90% di tabel LKj_Pembanding1, sedangkan di Kinerja!B4 92%.",
        ],
      ],
    },
    "a swap whose realisasi differs either way round": {
      data: bandingkan(dasar, { target: 92, realisasi: 83.33, capaian: 76.67 }),
      temuan: [
        [
          "Hasil!F4",
          "Realisasi “Indikator 1” 83,33% di tabel LKj_Pembanding1 (76,67% bila ditukar dengan capaiannya), sedangkan di Kinerja!C4 69%.",
        ],
      ],
    },
    "a capaian that nothing gives": {
      data: bandingkan(dasar, { target: 92, realisasi: 69, capaian: 76.67 }),
      temuan: [
        [
          "Hasil!G4",
          "Capaian “Indikator 1” 76,67% di tabel LKj_Pembanding1, sedangkan hitungan dari Kinerja!C4 75%.",
        ],
      ],
    },
  },
});
