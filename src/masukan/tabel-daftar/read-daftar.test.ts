import type { SelUji } from "../../../test/support/kisi";
import { galatSel, kisi } from "../../../test/support/kisi";
import { alamat } from "../alamat";
import { KONTRAK } from "../kontrak";
import type { Temuan } from "../temuan";
import { readDaftar } from "./read-daftar";

function baca(matriks: readonly (readonly SelUji[])[]) {
  const temuan: Temuan[] = [];
  const grid = kisi(matriks, { lembar: "Fungsi", baris: 2 });
  const hasil = readDaftar(grid, KONTRAK.Fungsi.kolom.butir, (satu) => temuan.push(satu));
  return {
    butir: hasil.daftarButir,
    baris: hasil.daftarLetak.map(({ baris }) => baris),
    kolom: hasil.daftarLetak.map(({ kolom }) => kolom),
    ringkas: temuan.map(({ aturan, letak }) => `${aturan} ${letak ? alamat(letak.rentang) : "-"}`),
  };
}

test.each<[string, readonly (readonly SelUji[])[], number[]]>([
  ["under its heading", [["Fungsi"], ["penyiapan"], ["pembinaan"]], [3, 4]],
  ["without a heading", [["penyiapan"], ["pembinaan"]], [2, 3]],
  ["below a title", [["FUNGSI SEKSI"], ["Uraian Fungsi"], ["penyiapan"], ["pembinaan"]], [4, 5]],
  ["with blank rows between", [["Fungsi"], [null], ["penyiapan"], [" "], ["pembinaan"]], [4, 6]],
  [
    "beside running numbers",
    [
      ["No", "Fungsi"],
      [1, "penyiapan"],
      [2, "pembinaan"],
    ],
    [3, 4],
  ],
  [
    "beside marks, without a heading",
    [
      ["a.", "penyiapan"],
      ["b.", "pembinaan"],
    ],
    [2, 3],
  ],
  ["numbered by hand", [["Fungsi"], ["1. penyiapan;"], ["2. pembinaan."]], [3, 4]],
  [
    "above a numbering row",
    [
      ["No", "Fungsi"],
      ["(1)", "(2)"],
      [1, "penyiapan"],
      [2, "pembinaan"],
    ],
    [4, 5],
  ],
])("a list is read %s", (_, matriks, baris) => {
  const hasil = baca(matriks);
  expect(hasil).toMatchObject({ butir: ["penyiapan", "pembinaan"], baris, ringkas: [] });
});

test("items keep the column they stand in", () => {
  expect(
    baca([
      ["No", "Fungsi"],
      [1, "penyiapan"],
    ]).kolom,
  ).toEqual([1]);
});

test("the surest heading wins", () => {
  expect(
    baca([
      ["Uraian", "Fungsi"],
      ["umum", "penyiapan"],
    ]).butir,
  ).toEqual(["penyiapan"]);
});

test("an error among the items is said, and the others are read", () => {
  expect(baca([["Fungsi"], ["penyiapan"], [galatSel("#REF!")]])).toMatchObject({
    butir: ["penyiapan"],
    ringkas: ["laporan-sel-galat A5"],
  });
});

test("an empty list is empty", () => {
  expect(baca([["Fungsi"], [null]]).butir).toEqual([]);
  expect(baca([[null]]).butir).toEqual([]);
});
