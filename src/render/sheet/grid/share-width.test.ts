import fc from "fast-check";
import { shareWidth } from "./share-width";

test("columns share the width", () => {
  const needs = [1, 3].map((share) => ({ share, least: 0 }));
  expect(shareWidth(needs, 400)).toEqual([100, 300]);
});

test("a column takes what it needs from the others", () => {
  const needs = [
    { share: 1, least: 130 },
    { share: 1, least: 0 },
    { share: 2, least: 0 },
  ];
  expect(shareWidth(needs, 400)).toEqual([130, 90, 180]);
});

test("one that falls short only because of another one is helped too", () => {
  const needs = [
    { share: 1, least: 300 },
    { share: 1, least: 95 },
    { share: 8, least: 0 },
  ];
  expect(shareWidth(needs, 1_000)).toEqual([300, 95, 605]);
});

test("where the needs are more than there is, all are cut by the same part", () => {
  const needs = [
    { share: 9, least: 300 },
    { share: 1, least: 100 },
  ];
  expect(shareWidth(needs, 200)).toEqual([150, 50]);
});

test("whatever is needed, the whole width is given away", () => {
  const need = fc.record({
    share: fc.double({ min: 0.1, max: 10, noNaN: true }),
    least: fc.double({ min: 0, max: 200, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 10 }), (needs) => {
      const widths = shareWidth(needs, 450);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(450, 6);
      const needed = needs.reduce((sum, { least }) => sum + least, 0);
      if (needed < 450)
        needs.forEach(({ least }, index) => {
          expect(widths[index]).toBeGreaterThanOrEqual(least - 1e-9);
        });
    }),
  );
});
