import fc from "fast-check";
import { PIXEL } from "./pixel";
import { snapEdges } from "./snap-edges";

const NONE: ReadonlySet<number> = new Set();

test("edges fall on whole pixels", () => {
  expect(snapEdges({ widths: [100.1, 199.9], leasts: [], known: NONE, total: 300 })).toEqual([
    0, 100.5, 300,
  ]);
});

test("an edge moves to one that another table has, if it is near", () => {
  const snap = (edge: number) =>
    snapEdges({ widths: [100, 200], leasts: [], known: new Set([edge]), total: 300 })[1];
  expect([snap(93), snap(107.25), snap(84)]).toEqual([93, 107.25, 100.5]);
});

test("of two known edges the nearer one is taken", () => {
  const known = new Set([94.5, 102]);
  expect(snapEdges({ widths: [100, 200], leasts: [], known, total: 300 })[1]).toBe(102);
});

test("no column becomes narrower than it may", () => {
  const known = new Set([93]);
  expect(snapEdges({ widths: [100, 200], leasts: [98], known, total: 300 })[1]).toBe(100.5);
});

test("a column that wants next to nothing is a pixel wide, the last one too", () => {
  const widths = [0.1, 299.8, 0.1];
  expect(snapEdges({ widths, leasts: [], known: NONE, total: 300 })).toEqual([
    0, 0.75, 299.25, 300,
  ]);
});

test("edges rise, and leave every column what it needs but for a pixel", () => {
  const column = fc.record({
    share: fc.integer({ min: 1, max: 2_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const edge = fc.integer({ min: 1, max: 599 }).map((pixels) => pixels * PIXEL);
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 9 }),
      fc.uniqueArray(edge, { maxLength: 40 }),
      (columns, known) => {
        const total = 450;
        const shares = columns.reduce((sum, { share }) => sum + share, 0);
        const widths = columns.map(({ share }) => (share * total) / shares);
        const leasts = columns.map(({ part }, index) => (widths[index] ?? 0) * part);
        const edges = snapEdges({ widths, leasts, known: new Set(known), total });
        expect(edges).toHaveLength(columns.length + 1);
        edges.slice(1).forEach((right, index) => {
          const width = right - (edges[index] ?? 0);
          expect(width).toBeGreaterThanOrEqual(Math.max(PIXEL, (leasts[index] ?? 0) - PIXEL));
          expect(right % PIXEL).toBe(0);
        });
      },
    ),
  );
});
