import type { IndikatorRow } from "../../../../test/support/masukan-builder";
import { tabelKinerja } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { pecahanDanPersen } from "./index";

const kinerja = (...rows: readonly IndikatorRow[]) => ({ kinerja: tabelKinerja(rows) });

testAturan(pecahanDanPersen, {
  accept: {
    "a workbook without indikator": {},
    "percents only": kinerja({ target: 0.92, realisasi: 0.69, percent: true }),
    "fractions only": kinerja({ target: 0.92, realisasi: 0.69 }),
    "percents beside counts": kinerja(
      { target: 0.92, realisasi: 0.69, percent: true },
      { target: 12, realisasi: 0 },
    ),
    "fractions beside counts of another satuan": kinerja(
      { target: 0.92, realisasi: 0.69, satuan: "%" },
      { target: 12, realisasi: 11, satuan: "dokumen" },
    ),
  },
  reject: {
    "a fraction among percent cells": {
      data: kinerja(
        { target: 0.92, realisasi: 0.69, percent: true },
        { target: 0.85, realisasi: 1 },
      ),
      temuan: [
        [
          "Kinerja!B5",
          "Target 0.85 tampak seperti pecahan, sedangkan sel lain di kolom itu berupa persen.",
        ],
      ],
    },
    "a fraction where others of satuan % say 92": {
      data: kinerja(
        { target: 92, realisasi: 90, satuan: "%" },
        { target: 90, realisasi: 0.69, satuan: "Persen" },
      ),
      temuan: [
        [
          "Kinerja!C5",
          "Realisasi 0.69 tampak seperti pecahan, sedangkan sel lain di kolom itu berupa persen.",
        ],
      ],
    },
  },
});
