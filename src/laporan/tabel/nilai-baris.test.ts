import type { BarisKinerjaOver } from "../../../test/support/bahan-laporan";
import { barisKinerja } from "../../../test/support/bahan-laporan";
import { satuanOf, teksRealisasi, teksTarget } from "./nilai-baris";

const nilai = (angka: number) => ({ jenis: "nilai", nilai: angka }) as const;

const cetak = (over: BarisKinerjaOver): readonly string[] => {
  const baris = barisKinerja(over);
  return [teksTarget(baris, "cegah-100-palsu"), teksRealisasi(baris, "cegah-100-palsu")];
};

test.each<[string, BarisKinerjaOver, readonly string[]]>([
  ["percent", {}, ["92%", "69%"]],
  ["persons", { satuan: "orang", target: nilai(80), realisasi: 73 }, ["80 orang", "73 orang"]],
  ["no unit", { satuan: "", target: nilai(3.5), realisasi: 3.25 }, ["3,5", "3,25"]],
  [
    "cells formatted as percent without a column Satuan",
    { satuan: "", selTarget: { pengali: 100 } },
    ["92%", "69%"],
  ],
  [
    "units typed in the cells",
    { satuan: "", realisasi: 73, target: nilai(80), selTarget: { teks: "80 orang" } },
    ["80 orang", "73 orang"],
  ],
  ["percent typed in the cells", { satuan: "", selRealisasi: { teks: "69 %" } }, ["92%", "69%"]],
  ["a range", { target: { jenis: "rentang", bawah: 80, atas: 90 } }, ["80–90%", "69%"]],
  [
    "a grade",
    {
      satuan: "predikat",
      target: { jenis: "predikat", kode: "WTP", skor: 100 },
      realisasi: 75,
      selRealisasi: { teks: "WDP" },
    },
    ["WTP", "WDP"],
  ],
  [
    "texts that are no number",
    {
      target: undefined,
      realisasi: undefined,
      alasan: "target-bukan-angka",
      selTarget: { teks: " 1 : 400 " },
    },
    ["1 : 400", "–"],
  ],
  [
    "an error cell",
    {
      target: undefined,
      alasan: "target-galat-sel",
      selTarget: { teks: "#REF!" },
    },
    ["–", "69%"],
  ],
])("%s", (_, over, hasil) => {
  expect(cetak(over)).toEqual(hasil);
});

test("an amount in front of its unit is no unit itself", () => {
  expect(satuanOf(barisKinerja({ satuan: "", selTarget: { teks: "Rp 1.000" } }))).toBe("");
});

test("99,996 % of a target is not printed as 100 %", () => {
  expect(cetak({ realisasi: 99.996 })[1]).toBe("99,99%");
});
