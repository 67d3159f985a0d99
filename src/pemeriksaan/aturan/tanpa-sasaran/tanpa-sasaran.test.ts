import { tabelAnggaran, tabelKinerja } from "../../../../test/support/masukan-builder";
import { testAturan } from "../../../../test/support/test-aturan";
import { tanpaSasaran } from "./index";

const kinerja = (...sasaran: readonly string[]) => ({
  kinerja: tabelKinerja(sasaran.map((satu) => ({ target: 1, realisasi: 1, sasaran: satu }))),
});

const anggaran = (...baris: readonly (readonly [kode: string, sasaran: string])[]) => {
  const tabel = tabelAnggaran(baris.map(([kode]) => ({ kode, pagu: 5, realisasi: 5 })));
  return {
    anggaran: {
      ...tabel,
      daftarBaris: tabel.daftarBaris.map((satu, indeks) => ({
        ...satu,
        sasaran: baris[indeks]?.[1] ?? "",
      })),
    },
  };
};

testAturan(tanpaSasaran, {
  accept: {
    "an empty workbook": {},
    "a table that has no sasaran at all": kinerja("", ""),
    "indikator that all have one": kinerja("A", "B"),
    "a budget that serves nothing anywhere": anggaran(["1", ""], ["2", ""]),
    "leaves below a row that says it": anggaran(["1", "A"], ["1.1", ""], ["1.2", ""]),
    "a program whose leaves say it": anggaran(["1", ""], ["1.1", "A"], ["1.2", "B"]),
  },
  reject: {
    "an indikator without": {
      data: kinerja("", "A"),
      temuan: [
        [
          "Kinerja!B4",
          "Indikator “Indikator 1” tidak punya sasaran, sedangkan indikator lain punya.",
        ],
      ],
    },
    "a budget leaf without": {
      data: anggaran(["1", "A"], ["1.1", ""], ["2", ""]),
      temuan: [
        [
          "'Data Anggaran'!B6",
          "Anggaran “Kegiatan 2” tidak menyebut sasaran atau indikator yang dilayaninya, sedangkan baris lain menyebut.",
        ],
      ],
    },
  },
});
