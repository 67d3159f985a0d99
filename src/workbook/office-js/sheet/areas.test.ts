import * as fc from "fast-check";
import type { Rentang } from "../../../masukan/kisi";
import { parseAreas } from "../reference";
import { addressLists, stackAreas } from "./areas";

type Four = readonly [baris: number, kolom: number, tinggi: number, lebar: number];

const area = (...[baris, kolom, tinggi, lebar]: Four): Rentang => ({
  baris,
  kolom,
  tinggi,
  lebar,
});

const anyArea = fc
  .tuple(fc.nat(60), fc.nat(12), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map((numbers) => area(...numbers));

const cellsOf = (areas: readonly Rentang[]): string[] => {
  const cells = areas.flatMap(({ baris, kolom, tinggi, lebar }) =>
    Array.from({ length: tinggi }, (_, row) =>
      Array.from({ length: lebar }, (__, column) => `${baris + row}|${kolom + column}`),
    ).flat(),
  );
  return [...new Set(cells)].sort();
};

test("areas on one another become one, whatever their order; others stay", () => {
  const areas = [area(5, 0, 1, 3), area(4, 0, 1, 3), area(6, 0, 2, 3), area(8, 0, 1, 2)];
  expect(stackAreas(areas)).toEqual([area(8, 0, 1, 2), area(4, 0, 4, 3)]);
});

test("stacked, the cells are the same and the areas no more than before", () => {
  fc.assert(
    fc.property(fc.array(anyArea), (areas) => {
      const stacked = stackAreas(areas);
      expect(cellsOf(stacked)).toEqual(cellsOf(areas));
      expect(stacked.length).toBeLessThanOrEqual(areas.length);
    }),
  );
});

test("addresses hold every area once, in order, and none is longer than Excel takes", () => {
  fc.assert(
    fc.property(fc.array(anyArea, { minLength: 1, maxLength: 1500, size: "max" }), (areas) => {
      const lists = addressLists(areas);
      expect(lists.every((list) => list.length <= 8000)).toBe(true);
      const read = parseAreas(lists.join(",").replace(/(^|,)/g, "$1x!"));
      expect(read).toEqual(areas);
    }),
    { numRuns: 20 },
  );
});

test("no areas, no addresses", () => {
  expect(addressLists([])).toEqual([]);
});
