import { tabelKinerja } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { persen } from "../../../kinerja/satuan";
import type { Skala } from "../../../kinerja/skala";
import { skalaBermasalah } from "./index";

const skala = (...batas: readonly (readonly [number, number | undefined])[]): Skala =>
  batas.map(([bawah, atas], indeks) => ({
    nama: `K${indeks + 1}`,
    bawah: persen(bawah),
    atas: atas === undefined ? undefined : persen(atas),
  }));

testAturan(skalaBermasalah, {
  accept: {
    "the printed scale, whose gaps of one percent are the form's own": {},
    "a scale with blank upper bounds": { skala: skala([76, undefined], [0, undefined]) },
    "a value in a gap that is swapped with its capaian, which is told by R-02": {
      kinerja: tabelKinerja([{ target: 0.92, realisasi: 0.8333, capaian: 0.7667, percent: true }]),
    },
    "a value whose kategori no gap rule changes": {
      kinerja: tabelKinerja([{ target: 92, realisasi: 69 }]),
    },
  },
  reject: {
    "an overlap": {
      data: { skala: skala([91, 100], [76, 92]) },
      temuan: [
        [undefined, "Kategori K1 mulai 91%, padahal K2 sampai 92%: keduanya tumpang tindih."],
      ],
    },
    "a hole": {
      data: { skala: skala([91, 100], [0, 75]) },
      temuan: [[undefined, "Tidak ada kategori antara 75% (K2) dan 91% (K1)."]],
    },
    "a hole, at its own two bounds": {
      data: {
        skala: skala([91, 100], [66, 75], [0, 65]),
        sel: {
          lembar: "Skala",
          bawah: { baris: 1, kolom: 1, tinggi: 3, lebar: 1 },
          atas: { baris: 1, kolom: 2, tinggi: 3, lebar: 1 },
          nama: { baris: 1, kolom: 3, tinggi: 3, lebar: 1 },
          pengali: 1,
        },
      },
      temuan: [["Skala!B2:B3", "Tidak ada kategori antara 75% (K2) dan 91% (K1)."]],
    },
    "a value in a gap of the printed scale": {
      data: { kinerja: tabelKinerja([{ target: 0.92, realisasi: 0.8333, percent: true }]) },
      temuan: [
        [
          "Kinerja!C4",
          "Capaian “Indikator 1” 90,58% jatuh di celah skala: Tinggi menurut batas bawah, Sangat Tinggi menurut batas atas.",
        ],
      ],
    },
  },
});
