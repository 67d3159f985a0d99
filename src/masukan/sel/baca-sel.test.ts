import type { SelUji } from "../../../test/support/kisi";
import { galatSel, kisi } from "../../../test/support/kisi";
import { readSel } from "./baca-sel";

const baca = (sel: SelUji) => readSel(kisi([[sel]], { baris: 4, kolom: 2 }), 0, 0);

test.each([
  ["0.00%", 92],
  ["0%", 92],
  ["[$-409]0%", 92],
  ["[=0.75]0%;0.00%", 92],
  ['0.0%;[Red]-0.0%;"-"', 92],
  ["General", 0.92],
  ["0.00", 0.92],
  ["0.00\\%", 0.92],
  ['0.00"%"', 0.92],
  ["0.00_%", 0.92],
])("0.92 with format %s is %d", (format, nilai) => {
  expect(baca({ nilai: 0.92, format }).bacaan).toMatchObject({ jenis: "angka", nilai });
});

test("a percent sign in quotes only shows what the number already is", () => {
  expect(baca({ nilai: 92, format: '0"%"' })).toMatchObject({
    sel: { pengali: 1 },
    bacaan: { nilai: 92, persen: true },
  });
});

test("sections that differ are told apart by what is shown", () => {
  const format = "[<=1]0%;0";
  expect(baca({ nilai: 0.5, format, teks: "50%" }).bacaan).toMatchObject({
    nilai: 50,
    persen: true,
  });
  expect(baca({ nilai: 92, format, teks: "92" }).bacaan).toMatchObject({
    nilai: 92,
    persen: false,
  });
});

test("binary noise of a fraction does not reach the percentage points", () => {
  expect(baca({ nilai: 0.29, format: "0%" }).bacaan).toMatchObject({ nilai: 29 });
  expect(baca({ nilai: 0.1 + 0.2, format: "General" }).bacaan).toMatchObject({ nilai: 0.3 });
});

test.each(["d-mmm", "dd/mm/yyyy", "h:mm", "[$-421]dd mmmm yyyy;@", "[h]:mm:ss"])(
  "a number with format %s is a date that Excel made of 5-6 or 1:400",
  (format) => {
    expect(baca({ nilai: 45083, format }).bacaan).toEqual({ jenis: "ditolak", alasan: "tanggal" });
  },
);

test.each(["General", "#,##0.00", "0.00E+00", '#,##0 "hari"'])(
  "a number with format %s is no date",
  (format) => {
    expect(baca({ nilai: 5, format }).bacaan).toMatchObject({ jenis: "angka", nilai: 5 });
  },
);

test("a text with a percent format is no fraction: the format does not touch it", () => {
  expect(baca({ nilai: "92", format: "0%" })).toMatchObject({
    sel: { berupaAngka: false, pengali: 1 },
    bacaan: { nilai: 92, persen: false },
  });
});

test("errors, booleans and blanks are told apart, and the place is the sheet's", () => {
  expect(baca(galatSel("#REF!")).bacaan).toEqual({ jenis: "galat", galat: "#REF!" });
  expect(baca("#REF!").bacaan).toEqual({ jenis: "ditolak", alasan: "bukan-angka" });
  expect(baca(true).bacaan).toEqual({ jenis: "ditolak", alasan: "logika" });
  expect(baca(null).bacaan).toEqual({ jenis: "kosong", tanda: undefined });
  expect(baca(0).bacaan).toMatchObject({ jenis: "angka", nilai: 0 });
  expect(baca(5).sel).toMatchObject({ letak: { baris: 4, kolom: 2 }, berupaAngka: true });
});

test.each([
  [1.7976931348623157e308, "General"],
  [9.99999999999999e307, "0%"],
  [-9.99999999999999e307, "0%"],
])("%d in a cell with format %s is no number to compute with", (nilai, format) => {
  expect(baca({ nilai, format }).bacaan).toEqual({ jenis: "ditolak", alasan: "bukan-angka" });
});

test.each([Infinity, -Infinity, NaN])("%p in a cell is refused, not thrown at", (nilai) => {
  expect(baca({ nilai, format: "General" }).bacaan).toEqual({
    jenis: "ditolak",
    alasan: "bukan-angka",
  });
});
