import {
  cellAt,
  covers,
  mergeAt,
  mergeCells,
  setContent,
  setStyle,
  usedRange,
  valueAt,
} from "./cells";
import { createSheet } from "./sheets";

const A1 = { row: 0, column: 0 };
const B2 = { row: 1, column: 1 };

test("an empty text clears a cell, null leaves it", () => {
  const sheet = createSheet("Data");
  setContent(sheet, A1, { content: 5 });
  setContent(sheet, A1, { content: null });
  expect(valueAt(sheet, A1)).toBe(5);
  setContent(sheet, A1, { content: "" });
  expect(sheet.cells.size).toBe(0);
});

test("clearing keeps the style", () => {
  const sheet = createSheet("Data");
  setStyle(sheet, A1, () => ({ font: { bold: true } }));
  setContent(sheet, A1, { content: "x" });
  setContent(sheet, A1, { content: "" });
  expect(cellAt(sheet, A1)).toEqual({
    value: null,
    formula: undefined,
    style: { font: { bold: true } },
  });
});

test("a percentage formats a cell that had no format, and no other", () => {
  const sheet = createSheet("Data");
  setStyle(sheet, B2, () => ({ numberFormat: "0.0" }));
  setContent(sheet, A1, { content: "92%" });
  setContent(sheet, B2, { content: "92%" });
  expect(cellAt(sheet, A1)).toMatchObject({ value: 0.92, style: { numberFormat: "0%" } });
  expect(cellAt(sheet, B2)).toMatchObject({ value: 0.92, style: { numberFormat: "0.0" } });
});

test("numbers given are kept to fifteen digits", () => {
  const sheet = createSheet("Data");
  setContent(sheet, A1, { content: (0.69 / 0.92) * 100 });
  expect(valueAt(sheet, A1)).toBe(75);
});

test("an edited formula forgets its old result", () => {
  const sheet = createSheet("Data");
  sheet.cells.set(0, { value: 3, formula: "1+2", style: undefined });
  setContent(sheet, A1, { content: "=1+3" });
  expect(cellAt(sheet, A1)).toEqual({ value: null, formula: "1+3", style: undefined });
});

test("a new cell takes the style of its column", () => {
  const sheet = createSheet("Data");
  sheet.columns.set(0, { widthChars: undefined, hidden: false, style: { numberFormat: "@" } });
  setContent(sheet, A1, { content: "1.1" });
  expect(cellAt(sheet, A1)).toEqual({
    value: "1.1",
    formula: undefined,
    style: { numberFormat: "@" },
  });
});

test("the used range spans styled cells too, unless only values are asked for", () => {
  const sheet = createSheet("Data");
  expect(usedRange(sheet)).toBeUndefined();
  setContent(sheet, B2, { content: "x" });
  setStyle(sheet, { row: 4, column: 3 }, () => ({ fill: "#FFFF00" }));
  expect(usedRange(sheet)).toEqual({ row: 1, column: 1, height: 4, width: 3 });
  expect(usedRange(sheet, { valuesOnly: true })).toEqual({
    row: 1,
    column: 1,
    height: 1,
    width: 1,
  });
});

test("a merge keeps its first value only and swallows the merges it touches", () => {
  const sheet = createSheet("Data");
  setContent(sheet, A1, { content: "a" });
  setContent(sheet, B2, { content: "b" });
  mergeCells(sheet, { row: 0, column: 0, height: 1, width: 2 });
  mergeCells(sheet, { row: 0, column: 0, height: 2, width: 2 });
  expect(sheet.merges).toHaveLength(1);
  expect([valueAt(sheet, A1), valueAt(sheet, B2)]).toEqual(["a", null]);
  expect(mergeAt(sheet, B2)).toEqual({ row: 0, column: 0, height: 2, width: 2 });
  expect(mergeAt(sheet, { row: 2, column: 0 })).toBeUndefined();
  expect(covers({ row: 0, column: 0, height: 1, width: 1 }, B2)).toBe(false);
});
