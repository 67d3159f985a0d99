import * as fc from "fast-check";
import type { Step } from "./step";
import { bytesOf, packSteps } from "./step";

const step = (bytes: number): Step => ({ bytes, queue: () => undefined });

const sizes = (batches: readonly (readonly Step[])[]): number[][] =>
  batches.map((batch) => batch.map(({ bytes }) => bytes));

test("what fits into one request is one", () => {
  expect(sizes(packSteps([40, 30, 30].map(step), 100))).toEqual([[40, 30, 30]]);
});

test("the next request begins where the limit would be exceeded", () => {
  expect(sizes(packSteps([60, 41, 59, 1].map(step), 100))).toEqual([[60], [41, 59], [1]]);
});

test("a step larger than a request goes alone: Excel decides", () => {
  expect(sizes(packSteps([10, 500, 10].map(step), 100))).toEqual([[10], [500], [10]]);
});

test("every step goes once, in order, and no request is larger than its only step or the limit", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(150)), (bytes) => {
      const steps = bytes.map(step);
      const batches = packSteps(steps, 100);
      expect(batches.flat()).toEqual(steps);
      for (const batch of batches) {
        const size = batch.reduce((sum, one) => sum + one.bytes, 0);
        expect(batch.length === 1 || size <= 100).toBe(true);
      }
    }),
  );
});

test("sizes are bytes, not letters", () => {
  expect(bytesOf(["–", "a"])).toBe('["–","a"]'.length + 2);
});
