import fc from "fast-check";
import { readTyped } from "./typed-value";

const valueOf = (text: string, format = "General") => readTyped(text, format).value;

test("Indonesian numbers are numbers", () => {
  expect(valueOf("428.807.750,25")).toBe(428_807_750.25);
  expect(valueOf("-1234,5")).toBe(-1234.5);
  expect(valueOf("Rp 1.500")).toBe(1500);
  expect(valueOf(",5")).toBe(0.5);
});

test("a percent is a fraction with a percent format, exact to the last digit", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(99), (whole, part) => {
      const decimals = String(part).padStart(2, "0");
      expect(readTyped(`${whole},${decimals}%`, "General")).toEqual({
        formula: undefined,
        value: Number(`${whole}.${decimals}e-2`),
        numberFormat: "0.00%",
      });
    }),
  );
  expect(readTyped("92%", "General").numberFormat).toBe("0%");
  expect(readTyped("92%", "0.00%").numberFormat).toBeUndefined();
});

test("a number typed into a percent cell means percent", () => {
  expect(valueOf("92", "0.00%")).toBe(0.92);
  expect(valueOf("0,92", "0.00%")).toBe(0.92);
});

test("what is no Indonesian number stays text as it was typed", () => {
  for (const text of ["0.92", "1.23.456", "12,3,4", "Baik ", "-", "%", "1/2", "31/02/2025"]) {
    expect(valueOf(text)).toBe(text);
  }
});

test("a date is a day number with a date format", () => {
  expect(readTyped("31/12/2025", "General")).toEqual({
    formula: undefined,
    value: 46_022,
    numberFormat: "dd/mm/yyyy",
  });
});

test("an apostrophe or a text format keeps text", () => {
  expect(valueOf("'007")).toBe("007");
  expect(readTyped("=1+1", "@")).toEqual({
    formula: undefined,
    value: "=1+1",
    numberFormat: undefined,
  });
});

test("a formula is kept in the notation of the file, and an empty text empties the cell", () => {
  expect(readTyped("=SUM(A1;0,5)", "General").formula).toBe("SUM(A1,0.5)");
  expect(valueOf("")).toBeNull();
});
