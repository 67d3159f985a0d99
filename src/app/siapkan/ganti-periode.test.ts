import type { Periode } from "../../kinerja/periode";
import { gantiPeriode } from "./ganti-periode";

const TW3: Periode = { jenis: "tribulan", ke: 3, tahun: 2023 };
const TW4: Periode = { jenis: "tribulan", ke: 4, tahun: 2023 };
const TAHUN: Periode = { jenis: "tahunan", tahun: 2023 };
const SMT2: Periode = { jenis: "semester", ke: 2, tahun: 2023 };
const TW1: Periode = { jenis: "tribulan", ke: 1, tahun: 2024 };

test.each<[string, readonly [Periode, Periode], string]>([
  ["REALISASI TRIBULAN III TAHUN 2023", [TW3, TW4], "REALISASI TRIBULAN IV TAHUN 2023"],
  ["Realisasi s.d. TW III", [TW3, TW4], "Realisasi s.d. TW IV"],
  ["Triwulan 3", [TW3, TW4], "Triwulan 4"],
  ["Triwulan IV 2023", [TW4, TW1], "Triwulan I 2024"],
  ["Perda 2023 tentang pelayanan", [TW4, TW1], "Perda 2023 tentang pelayanan"],
  ["Tribulan II", [TW3, TW4], "Tribulan II"],
  ["REALISASI TRIBULAN IV TAHUN 2023", [TW4, TAHUN], "REALISASI TAHUN 2023"],
  ["Realisasi s.d. TW IV", [TW4, TAHUN], "Realisasi"],
  ["Triwulan IV 2023", [TW4, TAHUN], "Tahun 2023"],
  ["Tribulan IV", [TW4, TAHUN], "Tahunan"],
  ["Capaian s/d Tribulan IV (%)", [TW4, TAHUN], "Capaian (%)"],
  ["REALISASI TRIBULAN IV TAHUN 2023", [TW4, SMT2], "REALISASI SEMESTER II TAHUN 2023"],
  ["Target TW 4", [TW4, SMT2], "Target Semester II"],
  ["Tribulan III", [TW4, TAHUN], "Tribulan III"],
  [
    "Tahun 2023",
    [
      { jenis: "tahunan", tahun: 2023 },
      { jenis: "tahunan", tahun: 2024 },
    ],
    "Tahun 2024",
  ],
])("%s", (teks, [kini, berikut], harapan) => {
  expect(gantiPeriode(teks, kini, berikut)).toBe(harapan);
});
