import fc from "fast-check";
import { ceilToPixel, floorToPixel, PIXEL } from "./pixel";

const points = fc.double({ min: 0, max: 2_000, noNaN: true });

test("lengths become whole pixels, exactly, down or up by less than one", () => {
  fc.assert(
    fc.property(points, (length) => {
      const [down, up] = [floorToPixel(length), ceilToPixel(length)];
      expect([down % PIXEL, up % PIXEL]).toEqual([0, 0]);
      expect(down).toBeLessThanOrEqual(length);
      expect(up).toBeGreaterThanOrEqual(length);
      expect(up - down).toBeLessThanOrEqual(PIXEL);
    }),
  );
});

test("what is whole already stays as it is", () => {
  expect([floorToPixel(14.25), ceilToPixel(14.25), ceilToPixel(0)]).toEqual([14.25, 14.25, 0]);
});
