import fc from "fast-check";
import type { HostValue } from "../document/host-document";
import { editableText } from "./formula-bar";
import { parseInput } from "../document/parse-input";

const textOf = (value: HostValue, numberFormat?: string): string =>
  editableText({
    value,
    formula: undefined,
    style: numberFormat === undefined ? undefined : { numberFormat },
  });

test("opening a cell and pressing Enter leaves a number as it was", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      const fifteen = Number(value.toPrecision(15));
      fc.pre(Math.abs(fifteen) >= 1e-6);
      expect(parseInput(textOf(fifteen), "id-ID", "General").value).toBe(fifteen);
    }),
  );
});

test("and a percentage, which shows with its sign", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (tenThousandths) => {
      const value = tenThousandths / 10_000;
      expect(parseInput(textOf(value, "0.00%"), "id-ID", "0.00%").value).toBeCloseTo(value, 12);
    }),
  );
  expect(textOf(0.7667, "0.00%")).toBe("76,67%");
});

test("text that looks like anything else shows the apostrophe that keeps it text", () => {
  const looks = fc.constantFrom(
    "007",
    "92%",
    "=A1",
    "1.000",
    "Rp 5",
    "31/12/2025",
    "TRUE",
    "'a",
    "",
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), looks), (text) => {
      const read = parseInput(textOf(text), "id-ID", "General");
      expect(read).toMatchObject({ value: text, formula: undefined });
    }),
  );
  expect(textOf("Baik")).toBe("Baik");
});

test("a formula shows in Indonesian notation, whatever its result", () => {
  const cell = { value: 0.75, formula: "ROUND(F4/E4,2)", style: undefined };
  expect(editableText(cell)).toBe("=ROUND(F4/E4;2)");
});
