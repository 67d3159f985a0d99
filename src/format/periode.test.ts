import { ISTILAH_BAWAAN } from "../kinerja/istilah";
import type { Periode } from "../kinerja/periode";
import { formatPeriode, formatPeriodePendek } from "./periode";

const TRIBULAN: Periode = { jenis: "tribulan", ke: 4, tahun: 2023 };
const SEMESTER: Periode = { jenis: "semester", ke: 1, tahun: 2023 };
const TAHUNAN: Periode = { jenis: "tahunan", tahun: 2023 };

test.each([
  [TRIBULAN, "Tribulan IV Tahun 2023", "Tribulan IV 2023"],
  [SEMESTER, "Semester I Tahun 2023", "Semester I 2023"],
  [TAHUNAN, "Tahun 2023", "Tahun 2023"],
])("%j has a long and a short form", (periode, panjang, pendek) => {
  expect(formatPeriode(periode, ISTILAH_BAWAAN)).toBe(panjang);
  expect(formatPeriodePendek(periode, ISTILAH_BAWAAN)).toBe(pendek);
});

test("a quarter is called as the office calls it", () => {
  expect(formatPeriode(TRIBULAN, { tribulan: "Triwulan" })).toBe("Triwulan IV Tahun 2023");
});
