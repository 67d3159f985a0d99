import type { IndikatorRow } from "../../../../test/support/masukan-builder";
import { tabelKinerja } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { capaianTerlaluRendah } from "./index";

const satu = (row: IndikatorRow) => ({ kinerja: tabelKinerja([row]) });
const rendah = { target: 0.92, realisasi: 0.69, capaian: 0.6, percent: true } as const;

testAturan(capaianTerlaluRendah, {
  accept: {
    "a workbook without indikator": {},
    "a capaian above its realisasi": satu({ ...rendah, capaian: 0.75 }),
    "a capaian nobody has typed": satu({ ...rendah, capaian: null }),
    "a target of 100 %": satu({ ...rendah, target: 1 }),
    "a negative indikator": satu({ ...rendah, arah: "negatif" }),
    counts: satu({ target: 92, realisasi: 69, capaian: 60, satuan: "orang" }),
    "a capaian that was cut at 100": satu({ ...rendah, realisasi: 1.05, capaian: 1 }),
    "a realisasi of 0": satu({ ...rendah, realisasi: 0, capaian: 0 }),
    "a target so near 100 that both print the same": satu({
      ...rendah,
      target: 0.99999,
      capaian: 0.69,
    }),
    "realisasi and capaian that are swapped, which is told by R-02": satu({
      ...rendah,
      realisasi: 0.8333,
      capaian: 0.7667,
    }),
    "numbers we wrote ourselves": { ...satu(rendah), pengaturan: { keluaran: "angka" } },
    "a fraction without a percent sign": satu({
      target: 92,
      realisasi: 69,
      capaian: 0.75,
      satuan: "%",
    }),
  },
  reject: {
    "60 % where 69 of 92 are 75 %": {
      data: satu(rendah),
      temuan: [
        [
          "Kinerja!D4",
          "Capaian “Indikator 1” tertulis 60%, tidak lebih dari realisasinya (69%), padahal targetnya di bawah 100%; hitungannya 75%.",
        ],
      ],
    },
    "the realisasi copied": {
      data: satu({ ...rendah, capaian: 0.69 }),
      temuan: [
        [
          "Kinerja!D4",
          "Capaian “Indikator 1” tertulis 69%, tidak lebih dari realisasinya (69%), padahal targetnya di bawah 100%; hitungannya 75%.",
        ],
      ],
    },
  },
});
