import type { IndikatorRow } from "../../../../test/support/masukan-builder";
import { tabelKinerja } from "../../../../test/support/masukan-builder";
import { pembanding } from "../../../../test/support/pembanding";
import { testAturan } from "../../../../test/support/test-aturan";
import { realisasiCapaianTertukar } from "./index";

const satu = (row: IndikatorRow) => ({ kinerja: tabelKinerja([row]) });
const persen = (target: number, realisasi: number, capaian: number) =>
  satu({ target, realisasi, capaian, percent: true });
const teks = (text: string, value: number) => ({ text, value });

testAturan(realisasiCapaianTertukar, {
  accept: {
    "a workbook without indikator": {},
    "a capaian nobody has typed": satu({ target: 0.92, realisasi: 0.8333, percent: true }),
    "a capaian that follows": persen(0.92, 0.69, 0.75),
    "a capaian rounded to whole percents": persen(0.92, 0.8333, 0.91),
    "a capaian that was cut at 100": persen(0.77, 1, 1),
    "a target of 100, where the swap changes nothing": persen(1, 0.8333, 0.7667),
    "a capaian that is wrong both ways": persen(0.92, 0.8333, 0.5),
    "a fraction without a percent sign that follows": satu({
      target: 0.92,
      realisasi: 0.69,
      capaian: 0.75,
    }),
    "a target of 0": persen(0, 0.8333, 0.7667),
    "a comparison table that agrees": {
      kinerja: tabelKinerja([{ target: 92, realisasi: 69 }]),
      daftarPembanding: [pembanding({ indikator: "Indikator 1", realisasi: 69, capaian: 75 })],
    },
  },
  reject: {
    "T 92 %, R 83,33 %, C 76,67 %": {
      data: persen(0.92, 0.8333, 0.7667),
      temuan: [
        [
          "Kinerja!C4",
          "Realisasi 83,33% dan capaian 76,67% “Indikator 1” tampak tertukar: realisasi 83,33% memberi capaian 90,58%, sedangkan realisasi 76,67% memberi 83,34%.",
          "Kinerja!C4: 0.8333 → 76,67% (0.7667)",
          "Kinerja!D4: 0.7667 → 83,33% (0.8333)",
        ],
      ],
    },
    "percents written plainly": {
      data: satu({ target: 92, realisasi: 83.33, capaian: 76.67, satuan: "%" }),
      temuan: [
        [
          "Kinerja!C4",
          "Realisasi 83,33% dan capaian 76,67 “Indikator 1” tampak tertukar: realisasi 83,33% memberi capaian 90,58%, sedangkan realisasi 76,67 memberi 83,34%.",
          "Kinerja!C4: 83.33 → 76,67 (76.67)",
          "Kinerja!D4: 76.67 → 83,33 (83.33)",
        ],
      ],
    },
    "fractions without a percent sign": {
      data: satu({ target: 0.92, realisasi: 0.8333, capaian: 0.7667 }),
      temuan: [
        [
          "Kinerja!C4",
          "Realisasi 0,8333 dan capaian 0,7667 “Indikator 1” tampak tertukar: realisasi 0,8333 memberi capaian 90,58%, sedangkan realisasi 0,7667 memberi 83,34%.",
          "Kinerja!C4: 0.8333 → 0,7667 (0.7667)",
          "Kinerja!D4: 0.7667 → 83,33% (0.8333)",
        ],
      ],
    },
    "texts, which change places as they are": {
      data: satu({
        target: 92,
        realisasi: teks("83,33%", 83.33),
        capaian: teks("76,67%", 76.67),
      }),
      temuan: [
        [
          "Kinerja!C4",
          "Realisasi 83,33% dan capaian 76,67% “Indikator 1” tampak tertukar: realisasi 83,33% memberi capaian 90,58%, sedangkan realisasi 76,67% memberi 83,34%.",
          "Kinerja!C4: 83,33% → 76,67% (76,67%)",
          "Kinerja!D4: 76,67% → 83,33% (83,33%)",
        ],
      ],
    },
    "counts beside their percentage": {
      data: satu({ target: 240, realisasi: 62.5, capaian: 150, satuan: "orang" }),
      temuan: [
        [
          "Kinerja!C4",
          "Realisasi 62,5 orang dan capaian 150 “Indikator 1” tampak tertukar: realisasi 62,5 orang memberi capaian 26,04%, sedangkan realisasi 150 memberi 62,50%.",
          "Kinerja!C4: 62.5 → 150 (150)",
          "Kinerja!D4: 150 → 62,5 (62.5)",
        ],
      ],
    },
    "a negative indikator": {
      data: satu({ target: 10, realisasi: 80, capaian: 12, arah: "negatif" }),
      temuan: [
        [
          "Kinerja!C4",
          "Realisasi 80 dan capaian 12 “Indikator 1” tampak tertukar: realisasi 80 memberi capaian -600%, sedangkan realisasi 12 memberi 80%.",
          "Kinerja!C4: 80 → 12 (12)",
          "Kinerja!D4: 12 → 80 (80)",
        ],
      ],
    },
    "a comparison table": {
      data: {
        kinerja: tabelKinerja([{ target: 92, realisasi: 76.67 }]),
        daftarPembanding: [
          pembanding({ indikator: "indikator  1", target: 92, realisasi: 83.33, capaian: 76.67 }),
        ],
      },
      temuan: [
        [
          "Hasil!F4",
          "Realisasi 83,33 dan capaian 76,67 “Indikator 1” di tabel LKj_Pembanding1 tampak tertukar: realisasi 83,33 memberi capaian 90,58%, sedangkan realisasi 76,67 memberi 83,34%.",
          "Hasil!F4: 83,33 → 76,67 (76.67)",
          "Hasil!G4: 76,67 → 83,33 (83.33)",
        ],
      ],
    },
    "the same where formulas compute it: no swap is offered": {
      data: {
        kinerja: tabelKinerja([{ target: 92, realisasi: 76.67 }]),
        daftarPembanding: [
          pembanding({
            indikator: "indikator  1",
            target: 92,
            realisasi: 83.33,
            capaian: 76.67,
            berumus: true,
          }),
        ],
      },
      temuan: [
        [
          "Hasil!F4",
          "Realisasi 83,33 dan capaian 76,67 “Indikator 1” di tabel LKj_Pembanding1 tampak tertukar: realisasi 83,33 memberi capaian 90,58%, sedangkan realisasi 76,67 memberi 83,34%.",
        ],
      ],
    },
  },
});
