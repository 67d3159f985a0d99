import fc from "fast-check";
import { cellAddress, columnLetters, parseAddress, rangeAddress } from "./addresses";

const range = fc.record({
  row: fc.integer({ min: 0, max: 1_000_000 }),
  column: fc.integer({ min: 0, max: 16_000 }),
  height: fc.integer({ min: 1, max: 500 }),
  width: fc.integer({ min: 1, max: 300 }),
});

test("an address that was written is read back as the same cells", () => {
  fc.assert(
    fc.property(range, (value) => expect(parseAddress(rangeAddress(value))).toEqual(value)),
  );
});

test("columns after Z have two letters, after ZZ three", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});

test("a corner may be given in any order and any case, with dollars", () => {
  expect(parseAddress(" $c$9:b2 ")).toEqual({ row: 1, column: 1, height: 8, width: 2 });
});

test("what is no address, or lies outside a sheet, is refused", () => {
  for (const text of ["", "7", "B", "B0", "XFE1", "A1048577", "A1:B"])
    expect(parseAddress(text)).toBeUndefined();
  expect(parseAddress(cellAddress(1_048_575, 16_383))).toBeDefined();
});
