import fc from "fast-check";
import { partLines } from "./part-lines";

test("a cell takes the lines it has room for", () => {
  expect(partLines(["a", "b", "c"], 2)).toEqual([["a", "b"], ["c"]]);
  expect(partLines(["a", "b", "c"])).toEqual([["a", "b", "c"]]);
});

test("a cell holds 32,767 characters, and no character is cut in two", () => {
  const line = `${"x".repeat(32_766)}😀`;
  expect(partLines([line]).flat()).toEqual(["x".repeat(32_766), "😀"]);
  expect(partLines(["x".repeat(32_767), "y"]).map((part) => part.length)).toEqual([1, 1]);
});

test("nothing is lost", () => {
  const line = fc.integer({ min: 0, max: 70_000 }).map((length) => "x".repeat(length));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const parts = partLines(lines, 2).map((part) => part.join(""));
      expect(parts.join("") === lines.join("")).toBe(true);
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    }),
  );
});
