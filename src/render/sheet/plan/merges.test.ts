import { tempat } from "../../../../test/support/tempat";
import { mergesOf, type PlacedCell } from "./merges";

const area = (alamat: string) => tempat(`Laporan!${alamat}`).rentang;

/** A cell of the size of the area. */
function cell(alamat: string): PlacedCell {
  const { baris, kolom, tinggi, lebar } = area(alamat);
  const span = { kolom, lebar, points: 0 };
  return { baris, cell: { span, rows: tinggi, input: "x", style: {}, mark: undefined } };
}

const across = (alamat: string) => ({ rentang: area(alamat), across: true });
const whole = (alamat: string) => ({ rentang: area(alamat), across: false });

test("rows below each other with the same columns are merged in one call, each by itself", () => {
  expect(mergesOf(["A1:D1", "A2:D2", "A3:D3"].map(cell))).toEqual([across("A1:D3")]);
});

test("a cell of one column is not merged", () => {
  expect(mergesOf([cell("A1")])).toEqual([]);
});

test("other columns end the run, also where the rows between are blank", () => {
  expect(mergesOf(["A1:D1", "A2:B2", "C2:D2", "A4:D4"].map(cell))).toEqual(
    ["A1:D1", "A2:B2", "C2:D2", "A4:D4"].map(across),
  );
});

test("blank rows are merged along", () => {
  expect(mergesOf(["A1:D1", "A4:D4"].map(cell))).toEqual([across("A1:D4")]);
});

test("a cell over several rows is merged as a whole; rows it covers are not blank", () => {
  expect(mergesOf(["A1:B1", "A2:D4", "A5:B5"].map(cell))).toEqual([
    across("A1:B1"),
    across("A5:B5"),
    whole("A2:D4"),
  ]);
});
