import * as fc from "fast-check";
import type { Rentang } from "../masukan/kisi";
import { planScan, SCAN_BOUNDS } from "./scan-bounds";

const area = (tinggi: number, lebar: number): Rentang => ({ baris: 3, kolom: 1, tinggi, lebar });

test("what fits is read whole, and an empty sheet stays empty", () => {
  expect(planScan([area(500, 12), undefined])).toEqual([
    { rentang: area(500, 12), unreadRows: 0 },
    undefined,
  ]);
});

test("twenty sheets of 500 rows and 12 columns are read whole", () => {
  const parts = planScan(Array.from({ length: 20 }, () => area(500, 12)));
  expect(parts.every((part) => part?.unreadRows === 0)).toBe(true);
});

test("a cell in the last corner of a sheet does not make us read the sheet", () => {
  expect(planScan([area(1_048_573, 16_383)])).toEqual([
    {
      rentang: area(SCAN_BOUNDS.rowsPerSheet, SCAN_BOUNDS.columnsPerSheet),
      unreadRows: 1_048_573 - SCAN_BOUNDS.rowsPerSheet,
    },
  ]);
});

test("where it is too much, the long sheets lose rows and the short ones none", () => {
  const [long, short] = planScan([area(2000, 10), area(20, 10)], { maxCells: 1000 });
  expect(long).toEqual({ rentang: area(80, 10), unreadRows: 1920 });
  expect(short).toEqual({ rentang: area(20, 10), unreadRows: 0 });
});

test("never more cells than allowed, as long as a row of each sheet fits", () => {
  const size = fc.record({
    baris: fc.constant(0),
    kolom: fc.constant(0),
    tinggi: fc.integer({ min: 1, max: 1_048_576 }),
    lebar: fc.integer({ min: 1, max: 16_384 }),
  });
  fc.assert(
    fc.property(fc.array(fc.option(size, { nil: undefined }), { maxLength: 60 }), (used) => {
      const parts = planScan(used);
      const cells = parts.reduce(
        (sum, part) => sum + (part ? part.rentang.tinggi * part.rentang.lebar : 0),
        0,
      );
      expect(cells).toBeLessThanOrEqual(SCAN_BOUNDS.cells);
      parts.forEach((part, index) => {
        expect((part?.rentang.tinggi ?? 0) + (part?.unreadRows ?? 0)).toBe(
          used[index]?.tinggi ?? 0,
        );
      });
    }),
  );
});
