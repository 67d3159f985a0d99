import fc from "fast-check";
import {
  charactersOfPoints,
  indentWidth,
  maxDigitWidth,
  pointsOfCharacters,
  printWidth,
  usableWidth,
} from "./column-width";
import type { PrintFont } from "./measure";

const font = (name: PrintFont["name"], size: number): PrintFont => ({ name, size, bold: false });

it.each<[PrintFont["name"], number, number]>([
  ["Calibri", 11, 7],
  ["Calibri", 10, 7],
  ["Calibri", 9, 6],
  ["Calibri", 12, 8],
  ["Arial", 8, 6],
  ["Arial", 10, 7],
  ["Arial", 11, 8],
  ["Times New Roman", 12, 8],
])(
  "measures columns by the digits of the workbook's font: %s %d, %d pixels",
  (name, size, digit) => {
    expect(maxDigitWidth(font(name, size))).toBe(digit);
  },
);

it("knows that a new column of 64 pixels is 8.43 digits of Calibri 11 wide", () => {
  expect(charactersOfPoints(48)).toBe(8.43);
  expect(pointsOfCharacters(8.43)).toBe(48);
  expect(usableWidth(48)).toBe(44.25);
});

it("comes back to the same pixels by way of Excel's digits", () => {
  const names = fc.constantFrom<PrintFont["name"]>("Arial", "Times New Roman", "Calibri");
  fc.assert(
    fc.property(fc.nat(1700), names, fc.integer({ min: 8, max: 12 }), (pixels, name, size) => {
      const points = pixels * 0.75;
      const characters = charactersOfPoints(points, font(name, size));
      expect(pointsOfCharacters(characters, font(name, size))).toBe(points);
    }),
  );
});

// A column of 64 pixels takes 69 in Excel's view of the page with Calibri 11.
it.each<[PrintFont["name"], number, number]>([
  ["Calibri", 11, 69],
  ["Arial", 10, 67],
  ["Times New Roman", 11, 59],
])("says what a column measures on paper with %s %d", (name, size, pixels) => {
  expect(Math.round(printWidth(48, font(name, size)) / 0.75)).toBe(pixels);
});

it("takes three spaces for a level of indent", () => {
  expect([indentWidth(0), indentWidth(2)]).toEqual([0, 13.5]);
});

it("never has less than no room for text", () => {
  expect(usableWidth(1)).toBe(0);
});
