import fc from "fast-check";
import { isTanggal, jumlahHari } from "./tanggal";

test.each([
  [2, 2023, 28],
  [2, 2024, 29],
  [2, 1900, 28],
  [2, 2000, 29],
  [4, 2024, 30],
  [12, 2024, 31],
  [0, 2024, 0],
  [13, 2024, 0],
])("month %i of %i has %i days", (bulan, tahun, hari) => {
  expect(jumlahHari(bulan, tahun)).toBe(hari);
});

test("a day exists exactly when a calendar gives it back unchanged", () => {
  const angka = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.double({ min: 0, max: 40 }));
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), angka, angka, (tahun, bulan, hari) => {
      const kalender = new Date(Date.UTC(tahun, bulan - 1, hari));
      const isSama =
        kalender.getUTCFullYear() === tahun &&
        kalender.getUTCMonth() + 1 === bulan &&
        kalender.getUTCDate() === hari;
      expect(isTanggal({ tahun, bulan, hari })).toBe(isSama);
    }),
  );
});
