import fc from "fast-check";
import type { PrintFont } from "./measure";
import {
  heightOfLines,
  heightOfText,
  lineHeight,
  MAX_ROW_HEIGHT,
  splitIntoRows,
} from "./row-height";

const font = (name: PrintFont["name"], size: number): PrintFont => ({ name, size, bold: false });
const ARIAL = font("Arial", 11);

it.each<[PrintFont["name"], number, number]>([
  ["Arial", 8, 11.25],
  ["Arial", 10, 12.75],
  ["Arial", 11, 14.25],
  ["Arial", 12, 15],
  ["Arial", 14, 18],
  ["Arial", 16, 20.25],
  ["Times New Roman", 10, 12.75],
  ["Times New Roman", 11, 15],
  ["Times New Roman", 12, 15.75],
  ["Times New Roman", 14, 18.75],
  ["Times New Roman", 16, 20.25],
  ["Calibri", 10, 12.75],
  ["Calibri", 11, 15],
  ["Calibri", 12, 15.75],
  ["Calibri", 14, 18.75],
  ["Calibri", 18, 23.25],
])("gives a line of %s %d the height Excel gives it: %d points", (name, size, points) => {
  expect(lineHeight(font(name, size))).toBe(points);
});

it("is a whole number of pixels and leaves room for the letters, whatever the size", () => {
  const names = fc.constantFrom<PrintFont["name"]>("Arial", "Times New Roman", "Calibri");
  fc.assert(
    fc.property(names, fc.integer({ min: 4, max: 288 }), fc.boolean(), (name, halves, bold) => {
      const height = lineHeight({ name, size: halves / 2, bold });
      expect((height / 0.75) % 1).toBe(0);
      expect(height).toBeGreaterThan(halves / 2);
    }),
  );
});

it("gives as many lines their height, and an empty cell one line", () => {
  expect(heightOfLines(3, ARIAL)).toBe(42.75);
  expect(heightOfLines(0, ARIAL)).toBe(14.25);
  expect(heightOfText([""], ARIAL)).toBe(14.25);
  expect(heightOfText(["a ", "b"], ARIAL)).toBe(28.5);
});

it("makes a line taller that holds a character from another font", () => {
  expect(heightOfText(["☐ Camat ", "☐ Sekcam ", "lain"], ARIAL)).toBe(18 + 18 + 14.25);
});

it("parts a paragraph taller than a row may be at the ends of its lines", () => {
  const lines = Array.from({ length: 60 }, (_, index) => `baris ${index} `);
  const rows = splitIntoRows(lines, ARIAL);
  expect(rows.map(({ length }) => length)).toEqual([28, 28, 4]);
  expect(rows.flat()).toEqual(lines);
});

it("keeps a short paragraph, and an empty one, in one row", () => {
  expect(splitIntoRows(["a ", "b"], ARIAL)).toEqual([["a ", "b"]]);
  expect(splitIntoRows([], ARIAL)).toEqual([[]]);
});

it("loses no line and makes no row too tall or without need", () => {
  const line = fc.constantFrom("kata ", "☐ ", "日本 ");
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 200 }),
      fc.integer({ min: 8, max: 40 }),
      (lines, size) => {
        const rows = splitIntoRows(lines, font("Calibri", size));
        const heights = rows.map((row) => heightOfText(row, font("Calibri", size)));
        expect(rows.flat()).toEqual(lines);
        expect(Math.max(...heights)).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
        const sum = heights.reduce((total, height) => total + height, 0);
        expect(rows.length).toBeLessThanOrEqual(Math.ceil(sum / (MAX_ROW_HEIGHT / 2)));
      },
    ),
  );
});
