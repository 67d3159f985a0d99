import fc from "fast-check";
import { createAxis, pixelsOfChars, pixelsOfPoints } from "./axis";

const sizes = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 60 });

test("the index at a row's first pixel is that row, unless it is hidden", () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const axis = createAxis(list.length, (index) => list[index] ?? 0);
      list.forEach((size, index) => {
        if (size > 0) expect(axis.indexAt(axis.start(index))).toBe(index);
        expect(axis.size(index)).toBe(size);
      });
    }),
  );
});

test("a pixel before the first or after the last row belongs to the nearest one", () => {
  const axis = createAxis(3, () => 20);
  expect(axis.indexAt(-5)).toBe(0);
  expect(axis.indexAt(1000)).toBe(2);
});

test("a hidden row takes no room and no click", () => {
  const axis = createAxis(3, (index) => (index === 1 ? 0 : 20));
  expect(axis.total).toBe(40);
  expect(axis.indexAt(20)).toBe(2);
});

test("Excel's own default widths and heights come out as Excel draws them", () => {
  expect(pixelsOfChars(9.140625)).toBe(64);
  expect(pixelsOfPoints(15)).toBe(20);
});
