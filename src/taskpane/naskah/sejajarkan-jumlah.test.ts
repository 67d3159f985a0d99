import { sejajarkanJumlah } from "./sejajarkan-jumlah";

const KEPALA = ["No", "Program", "Anggaran", "Realisasi", "%"];
const ISI = [
  ["1", "Perikanan", "100", "90", "90,00"],
  ["2", "Penunjang", "200", "190", "95,00"],
];

test("a total whose label was merged over number and name stands under its columns again", () => {
  expect(sejajarkanJumlah([KEPALA, ...ISI, ["Jumlah", "300", "280", "93,33"]]).at(-1)).toEqual([
    "Jumlah",
    "",
    "300",
    "280",
    "93,33",
  ]);
});

test.each([
  ["a whole row", ["", "Jumlah", "300", "280", "93,33"]],
  ["a row that is no total", ["Perikanan budidaya", "300", "280", "93,33"]],
  ["a total that is short at its end", ["Jumlah", "300", "280", ""]],
  ["a total of one number, which may be of any column", ["Rata-rata", "93,33"]],
])("%s stays as it is", (_nama, baris) => {
  expect(sejajarkanJumlah([KEPALA, ...ISI, baris]).at(-1)).toEqual(baris);
});

test("rows of many lengths have no columns to be put under", () => {
  const tabel = [["Uraian"], ["a", "1"], ["b", "2", "3"], ["Jumlah", "3", "3"]];
  expect(sejajarkanJumlah(tabel)).toEqual(tabel);
});
