import { kisi, persenSel } from "../../../test/support/kisi";
import { readKolom } from "./baca-kolom";
import type { PenentuRancu } from "./baca-kolom";

const baca = (isi: readonly string[], penentu: PenentuRancu = "kolom") => {
  const grid = kisi(isi.map((teks) => [teks]));
  const kolom = readKolom(grid, { kolom: 0, daftarBaris: isi.map((_, baris) => baris) }, penentu);
  return [...kolom.values()].map(({ bacaan }) =>
    bacaan.jenis === "angka" ? bacaan.nilai : bacaan.jenis,
  );
};

test("the other cells of a column decide what a sign parts", () => {
  expect(baca(["1,309", "98,5"])).toEqual([1.309, 98.5]);
  expect(baca(["1,309", "95.89"])).toEqual([1309, 95.89]);
  expect(baca(["1.309", "1.100.000"])).toEqual([1309, 1_100_000]);
});

test("a column that shows nothing, or both forms, decides nothing", () => {
  expect(baca(["1,309", "73"])).toEqual(["rancu", 73]);
  expect(baca(["1,309", "98,5", "95.89"])).toEqual(["rancu", 98.5, 95.89]);
});

test("in a column of rupiah three digits are thousands without any help", () => {
  expect(baca(["1,309", "2.500"], "rupiah")).toEqual([1309, 2500]);
});

test("true numbers give no evidence: how they are shown is the computer's form, not the typist's", () => {
  const grid = kisi([["1,309"], [persenSel(0.985)]]);
  const kolom = readKolom(grid, { kolom: 0, daftarBaris: [0, 1] }, "kolom");
  expect(kolom.get(0)?.bacaan.jenis).toBe("rancu");
});
