import * as fc from "fast-check";
import { calculate } from "../../../test/support/calculator";
import type { Metode } from "../../kinerja/indikator";
import { gabungPeriode } from "../../kinerja/metode";
import { desimal } from "../../kinerja/satuan";
import type { Letak } from "../../masukan/kisi";
import { periodeFormula } from "./periode-formula";

const RUNS = { numRuns: 60 };
const SHEETS = ["TW1", "Tribulan II", "Realisasi 'TW' 3", "TW IV 2023"];
const DUA = ["jumlah", "rata-rata"] as const;

const letak = (lembar: string): Letak => ({ lembar, baris: 4, kolom: 3 });

const book = (formula: string, realisasi: readonly (number | string | null)[]) => [
  { name: "Tahunan", cells: { A1: formula } },
  ...realisasi.map((isi, urutan) => ({ name: SHEETS[urutan] ?? "", cells: { D5: isi } })),
];

const kumpulan = fc.array(
  fc.integer({ min: 0, max: 100_000_000 }).map((sen) => Number(desimal(sen).div(100).toString())),
  { minLength: 1, maxLength: 4 },
);

/** What the formula gives, read as any number of the workbook is. */
function hasilRumus(metode: Metode, daftar: readonly number[], dipakai: readonly number[]): number {
  const daftarSel = dipakai.map((indeks) => letak(SHEETS[indeks] ?? ""));
  const [hasil] = calculate(book(periodeFormula(metode, daftarSel, "Tahunan"), daftar), ["A1"]);
  return Number(desimal(Number(hasil)).round(12).toString());
}

describe("a figure of several periods as a formula", () => {
  test.each<Metode>([...DUA, "terakhir", "kumulatif"])(
    "of %s is the figure that was computed",
    (metode) => {
      fc.assert(
        fc.property(kumpulan, (daftar) => {
          const hasil = gabungPeriode(
            metode,
            daftar.map((realisasi) => ({ target: { jenis: "nilai", nilai: 1 }, realisasi })),
          );
          if (hasil.status !== "tergabung") throw new Error("Expected figures");
          const harapan = Number(desimal(hasil.realisasi).round(12).toString());
          expect(hasilRumus(metode, daftar, hasil.dipakai)).toBe(harapan);
        }),
        RUNS,
      );
    },
  );

  test("of one cell that is emptied later is blank, not 0", () => {
    const formula = periodeFormula("terakhir", [letak("TW1")], "Tahunan");
    expect(calculate(book(formula, [null]), ["A1"])).toEqual([""]);
    expect(calculate(book(formula, [0]), ["A1"])).toEqual([0]);
    expect(periodeFormula("jumlah", [letak("TW1")], "Tahunan")).toBe(formula);
  });

  test("on the sheet itself names no sheet", () => {
    expect(periodeFormula("rata-rata", [letak("A"), letak("B")], "A")).toBe("=AVERAGE(D5,B!D5)");
  });
});
