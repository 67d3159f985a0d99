import fc from "fast-check";
import { moveReferences, renameSheet } from "./formula-references";
import type { Move } from "./move";

const ALL_COLUMNS = { start: 0, length: 16_384 };
const ALL_ROWS = { start: 0, length: 1_048_576 };

const rows = (at: number, count: number): Move => ({ axis: "row", at, count, band: ALL_COLUMNS });
const columns = (at: number, count: number): Move => ({
  axis: "column",
  at,
  count,
  band: ALL_ROWS,
});

const moved = (formula: string, move: Move, home = "Data"): string =>
  moveReferences(formula, { home, sheet: "Data", move });

test.each([
  // Two rows put in before row 5.
  ["A4", rows(4, 2), "A4"],
  ["A5", rows(4, 2), "A7"],
  ["$A$5", rows(4, 2), "$A$7"],
  ["SUM(A1:A4)", rows(4, 2), "SUM(A1:A4)"],
  ["SUM(A1:A5)", rows(4, 2), "SUM(A1:A7)"],
  ["SUM($B$5:C9)", rows(4, 2), "SUM($B$7:C11)"],
  ["SUM(5:6)", rows(4, 2), "SUM(7:8)"],
  ["SUM(A:B)", rows(4, 2), "SUM(A:B)"],
  ["C9:B5", rows(4, 2), "C11:B7"],
  // Rows 5 and 6 taken out.
  ["A5+A7", rows(4, -2), "#REF!+A5"],
  ["SUM(A1:A6)", rows(4, -2), "SUM(A1:A4)"],
  ["SUM(A5:A9)", rows(4, -2), "SUM(A5:A7)"],
  ["SUM(A5:A6)", rows(4, -2), "SUM(#REF!)"],
  // A column put in before column B.
  ["A1+B1+AA10", columns(1, 1), "A1+C1+AB10"],
  ["SUM(A:B)", columns(1, 1), "SUM(A:C)"],
  ["SUM($B:B,3:4)", columns(1, 1), "SUM($C:C,3:4)"],
])("%s after a move reads %#: %s", (formula, move, expected) => {
  expect(moved(formula, move)).toBe(expected);
});

test("only references to the sheet that changed move", () => {
  const formula = "A5+Data!A5+'Data'!A5+Lain!A5+'Data Ku'!A5";
  expect(moved(formula, rows(0, 1), "Lain")).toBe("A5+Data!A6+'Data'!A6+Lain!A5+'Data Ku'!A5");
  expect(moved(formula, rows(0, 1), "data")).toBe("A6+Data!A6+'Data'!A6+Lain!A5+'Data Ku'!A5");
});

test("texts, names, functions, tables and other workbooks are no references", () => {
  const formula =
    'LOG10(A5)&"A5"&LKj_A5&A5_x&Tabel1[A5]&Tabel1[[#Headers],[A5]]&[1]Data!A5&Jan:Data!A5&A5(1)';
  expect(moved(formula, rows(0, 1))).toBe(formula.replace("LOG10(A5)", "LOG10(A6)"));
});

test("cells put in beside a reference do not move it, unless it lies wholly in their columns", () => {
  const down: Move = { axis: "row", at: 0, count: 1, band: { start: 1, length: 2 } };
  expect(moved("A1+B1+C1+D1+SUM(B1:C2)+SUM(A1:C2)", down)).toBe(
    "A1+B2+C2+D1+SUM(B2:C3)+SUM(A1:C2)",
  );
});

test("what is pushed off the sheet is no longer there", () => {
  expect(moved("A1048576", rows(0, 1))).toBe("#REF!");
});

test("putting rows in and taking them out again leaves every reference as it was", () => {
  const move = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 50 }));
  const corner = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom("A", "$B", "ZZ"));
  fc.assert(
    fc.property(corner, corner, move, ([row, column], [lastRow, lastColumn], [at, count]) => {
      const formula = `SUM(${column}${row}:${lastColumn}${lastRow})*${column}$${row}`;
      expect(moved(moved(formula, rows(at, count)), rows(at, -count))).toBe(formula);
    }),
  );
});

test.each([
  ["Data!A1+data!B2", "Laporan", "Laporan!A1+Laporan!B2"],
  ["'Data'!A1", "Data Baru", "'Data Baru'!A1"],
  ["SUM(Data!Kunci,'Lain Data'!A1)", "X", "SUM(X!Kunci,'Lain Data'!A1)"],
  ['"Data!A1"&[1]Data!A1', "X", '"Data!A1"&[1]Data!A1'],
  ["SUM(Jan:Data!A1)", "Des", "SUM('Jan:Des'!A1)"],
  ["Data!$A$1:$B$2", undefined, "#REF!$A$1:$B$2"],
])("%s follows its sheet to the name %s", (formula, to, expected) => {
  expect(renameSheet(formula, "Data", to)).toBe(expected);
});

test("a name with an apostrophe is quoted as Excel does", () => {
  expect(renameSheet("'Ja''far'!A1", "Ja'far", "Ju'mat")).toBe("'Ju''mat'!A1");
});
