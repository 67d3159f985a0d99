import fc from "fast-check";
import {
  columnIndex,
  columnName,
  parseRange,
  quoteSheet,
  rangeAddress,
  splitSheet,
} from "./address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is called %s", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test("every range is read back from its address", () => {
  fc.assert(
    fc.property(
      fc.record({
        row: fc.nat(1_000_000),
        column: fc.nat(16_000),
        height: fc.integer({ min: 1, max: 40_000 }),
        width: fc.integer({ min: 1, max: 300 }),
      }),
      (range) => {
        expect(parseRange(rangeAddress(range))).toEqual(range);
      },
    ),
  );
});

test.each([
  ["$B$2:$A$1", { row: 0, column: 0, height: 2, width: 2 }],
  ["A:C", { row: 0, column: 0, height: 1_048_576, width: 3 }],
  ["$3:$4", { row: 2, column: 0, height: 2, width: 16_384 }],
])("%s is an address", (address, range) => {
  expect(parseRange(address)).toEqual(range);
});

test.each(["", "A", "3", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "#REF!", "1A", "A:3"])(
  "%j is no address",
  (address) => {
    expect(parseRange(address)).toBeUndefined();
  },
);

test("a sheet name is quoted where Excel would, and read back", () => {
  expect(["Kinerja", "Data Ku", "A1", "Ja'far", "R1C1", "2024"].map(quoteSheet)).toEqual([
    "Kinerja",
    "'Data Ku'",
    "'A1'",
    "'Ja''far'",
    "'R1C1'",
    "'2024'",
  ]);
  expect(splitSheet("'Ja''far'!$A$1:$B$2")).toEqual({ sheet: "Ja'far", address: "$A$1:$B$2" });
  expect(splitSheet("Kinerja!A1")).toEqual({ sheet: "Kinerja", address: "A1" });
  expect(splitSheet("A1")).toEqual({ sheet: undefined, address: "A1" });
});
