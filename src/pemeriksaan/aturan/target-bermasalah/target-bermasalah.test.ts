import type { IndikatorRow } from "../../../../test/support/masukan-builder";
import { tabelKinerja } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import type { SoalTarget } from "../../../masukan/masukan";
import { targetBermasalah } from "./index";

const kinerja = (...rows: readonly IndikatorRow[]) => ({ kinerja: tabelKinerja(rows) });

/** One row whose target's cell shows `text` and gave no number. */
function soal(text: string, soalTarget: SoalTarget) {
  const tabel = tabelKinerja([
    { target: { text }, realisasi: 5, alasan: "target-bukan-angka" },
    { target: 5, realisasi: 5 },
  ]);
  const [pertama, ...lain] = tabel.daftarBaris;
  return {
    kinerja: { ...tabel, daftarBaris: pertama ? [{ ...pertama, soalTarget }, ...lain] : [] },
  };
}

const TAK_DIUKUR = "indikator ini tidak diukur.";
const TAK_TERUKUR = "capaian indikator ini tak terukur dan tidak masuk rata-rata.";

testAturan(targetBermasalah, {
  accept: {
    "an empty workbook": {},
    "targets above 0": kinerja({ target: 92, realisasi: 69 }),
    "no target and no realisasi of a negative indikator": kinerja({
      target: 0,
      realisasi: 0,
      arah: "negatif",
    }),
    "a dash, which reading has told": kinerja({ target: { text: "-" }, realisasi: 5 }),
    "a blank realisasi": kinerja({ target: 92, realisasi: null }),
  },
  reject: {
    "a blank target": {
      data: kinerja({ target: null, realisasi: 5 }),
      temuan: [["Kinerja!B4", `Target belum diisi di Kinerja!B4; ${TAK_TERUKUR}`]],
    },
    "blank targets below each other, once": {
      data: kinerja(
        { target: null, realisasi: 5 },
        { target: null, realisasi: 5 },
        { target: 5, realisasi: 5 },
        { target: null, realisasi: 5 },
      ),
      temuan: [
        [
          "Kinerja!B4:B5",
          "Target belum diisi di Kinerja!B4:B5; capaian 2 indikator ini tak terukur dan tidak masuk rata-rata.",
        ],
        ["Kinerja!B7", `Target belum diisi di Kinerja!B7; ${TAK_TERUKUR}`],
      ],
    },
    "0 and less": {
      data: kinerja({ target: 0, realisasi: 5 }, { target: -1, realisasi: 5 }),
      temuan: [
        [
          "Kinerja!B4",
          `Target bernilai 0 sehingga tidak dapat menjadi pembagi di Kinerja!B4; ${TAK_TERUKUR}`,
        ],
        ["Kinerja!B5", `Target di bawah 0 di Kinerja!B5; ${TAK_TERUKUR}`],
      ],
    },
    words: {
      data: soal("dua", { jenis: "ditolak", alasan: "bukan-angka" }),
      temuan: [["Kinerja!B4", `Target “dua” di Kinerja!B4 bukan angka; ${TAK_DIUKUR}`]],
    },
    "an error": {
      data: soal("#REF!", { jenis: "galat", galat: "#REF!" }),
      temuan: [["Kinerja!B4", `Target di Kinerja!B4 berisi galat #REF!; ${TAK_DIUKUR}`]],
    },
    "a grade nobody knows": {
      data: soal("Bagus", { jenis: "predikat-asing" }),
      temuan: [
        ["Kinerja!B4", `Target “Bagus” di Kinerja!B4 bukan predikat yang dikenal; ${TAK_DIUKUR}`],
      ],
    },
    "a cell behind a merged one": {
      data: soal("", { jenis: "tertutup" }),
      temuan: [
        [
          "Kinerja!B4",
          `Target di Kinerja!B4 tergabung dengan sel lain sehingga isinya tidak ada; ${TAK_DIUKUR}`,
        ],
      ],
    },
  },
});
