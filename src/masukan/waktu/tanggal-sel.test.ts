import fc from "fast-check";
import { galatSel, kisi, type SelUji } from "../../../test/support/kisi";
import { readTanggalSel } from "./tanggal-sel";
import { readTanggalSeri } from "./tanggal-seri";

const HARI = 86_400_000;
/** Day 61 of the 1900 system is the first of March 1900; from there on the count is right. */
const SERI_PASTI = 61;
const hariKe = (seri: number): Date => new Date(Date.UTC(1899, 11, 30) + seri * HARI);

const baca = (sel: SelUji) => readTanggalSel(kisi([[sel]]), 0, 0);

test("a serial number is the day the 1900 system means", () => {
  fc.assert(
    fc.property(fc.integer({ min: SERI_PASTI, max: 2_958_465 }), (seri) => {
      const hari = hariKe(seri);
      expect(readTanggalSeri(seri)).toEqual({
        tahun: hari.getUTCFullYear(),
        bulan: hari.getUTCMonth() + 1,
        hari: hari.getUTCDate(),
      });
    }),
  );
});

test.each([
  [1, { tahun: 1900, bulan: 1, hari: 1 }],
  [59, { tahun: 1900, bulan: 2, hari: 28 }],
  [60, undefined],
  [61, { tahun: 1900, bulan: 3, hari: 1 }],
  [45_293, { tahun: 2024, bulan: 1, hari: 2 }],
  [45_293.75, { tahun: 2024, bulan: 1, hari: 2 }],
  [0.5, undefined],
  [0, undefined],
  [-1, undefined],
  [2_958_466, undefined],
])("serial %d is %j", (seri, tanggal) => {
  expect(readTanggalSeri(seri)).toEqual(tanggal);
});

test.each(["dd mmmm yyyy", "[$-421]dd mmmm yyyy;@", "d/m/yyyy", "yyyy-mm-dd hh:mm"])(
  "a cell formatted %s is a date",
  (format) => {
    expect(baca({ nilai: 45_293, format })).toMatchObject({ nilai: { tahun: 2024, hari: 2 } });
  },
);

test.each<[SelUji, string]>([
  [45_293, "berupa angka, bukan tanggal"],
  [{ nilai: 0.5, format: "hh:mm" }, "tidak ada di kalender"],
  [{ nilai: 60, format: "dd/mm/yyyy" }, "tidak ada di kalender"],
  [true, "bukan tanggal"],
  [galatSel("#N/A"), "berisi galat #N/A"],
  ["31 Februari 2024", "tidak ada di kalender"],
])("%j is refused: %s", (sel, sebab) => {
  expect(baca(sel)).toEqual({ status: "ditolak", sebab });
});

test("a blank cell is no date and no mistake", () => {
  expect(baca(null)).toBeUndefined();
  expect(baca("  ")).toBeUndefined();
});
