import * as fc from "fast-check";
import { terbilang } from "../format/terbilang";
import { kamusToken } from "./kamus-token";
import { KAMUS_KOSONG } from "./kamus";
import { bacaKataAngka, bacaKataKurung } from "./kata-angka";
import type { Bacaan } from "./temu";
import { pisahToken } from "./token";

const bacaan = (teks: string): Bacaan => ({
  teks,
  daftar: pisahToken(teks),
  kamus: kamusToken(KAMUS_KOSONG),
});

test("every number that words can say is read from its own words", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (nilai) => {
      expect(bacaKataAngka(bacaan(`${terbilang(nilai)} rupiah`), 0)?.nilai).toBe(nilai);
    }),
  );
});

test.each([
  ["sembilan puluh dua koma lima", 92.5],
  ["nol koma nol lima", 0.05],
  ["tujuh puluh lima koma dua puluh lima", 75.25],
  ["Dua Belas", 12],
  ["satu milyar", 1e9],
])("“%s” is %p", (teks, nilai) => {
  expect(bacaKataAngka(bacaan(teks), 0)?.nilai).toBe(nilai);
});

test.each(["dua tiga", "puluh dua", "satu puluh", "juta", "banyak", "dua juta tiga juta"])(
  "“%s” is no number",
  (teks) => {
    expect(bacaKataAngka(bacaan(teks), 0)).toBeUndefined();
  },
);

test("words in brackets may name the unit, and nothing else", () => {
  expect(bacaKataKurung(bacaan("(dua juta rupiah)"), 0, ["rupiah"])?.nilai).toBe(2e6);
  expect(bacaKataKurung(bacaan("(dua juta)"), 0, ["rupiah"])?.sampai).toBe(4);
  expect(bacaKataKurung(bacaan("(dua juta orang)"), 0, ["rupiah"])).toBeUndefined();
});
