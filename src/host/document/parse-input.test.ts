import fc from "fast-check";
import { parseInput } from "./parse-input";

test.each([
  ["5", 5],
  [" 7 ", 7],
  ["-5.25", -5.25],
  ["(5)", -5],
  ["007", 7],
  ["1,234.5", 1234.5],
  ["1e5", 100_000],
  ["TRUE", true],
])("%j typed in English is %p", (text, value) => {
  expect(parseInput(text, "en-US")).toMatchObject({ value, formula: undefined });
});

test.each([
  ["92%", 0.92, "0%"],
  ["76.67%", 0.7667, "0.00%"],
  ["1/2/2024", 45_293, "m/d/yyyy"],
  ["$5", 5, '"$"#,##0'],
])("%j brings its format along", (text, value, numberFormat) => {
  expect(parseInput(text, "en-US")).toEqual({ value, formula: undefined, numberFormat });
});

test.each([
  ["76,67%", 0.7667],
  ["428.807.750,00", 428_807_750],
  ["Rp1.500", 1500],
  ["0,92", 0.92],
  ["3.000", 3000],
  ["31/12/2024", 45_657],
  ["02 Mei 2024", 45_414],
])("%j typed in Indonesian is %p", (text, value) => {
  expect(parseInput(text, "id-ID").value).toBe(value);
});

test.each([
  "73 orang",
  "5-6%",
  "1.1.01",
  "428.807.750,00",
  "-",
  "1,2,3",
  "NIP",
  "Infinity",
  "0x10",
])("%j stays text in English", (text) => {
  expect(parseInput(text, "en-US")).toEqual({
    value: text,
    formula: undefined,
    numberFormat: undefined,
  });
});

test.each(["1.1", "0.92", "19560817 198003 1 001"])("%j stays text in Indonesian", (text) => {
  expect(parseInput(text, "id-ID").value).toBe(text);
});

test("an apostrophe makes text and is not part of it", () => {
  expect(parseInput("'92%", "en-US").value).toBe("92%");
  expect(parseInput("'=1+1", "en-US")).toMatchObject({ value: "=1+1", formula: undefined });
});

test("in a text cell everything is text, formulas too", () => {
  expect(parseInput("=1+1", "en-US", "@")).toMatchObject({ value: "=1+1", formula: undefined });
  expect(parseInput("92%", "en-US", "@").value).toBe("92%");
});

test("nothing typed leaves nothing", () => {
  expect(parseInput("", "en-US").value).toBeNull();
});

test("an error typed is that error", () => {
  expect(parseInput("#N/A", "en-US").value).toEqual({ error: "#N/A" });
});

test("a lone equals sign is text, a formula has no value before it is computed", () => {
  expect(parseInput("=", "en-US")).toMatchObject({ value: "=", formula: undefined });
  expect(parseInput("=A1+1", "en-US")).toEqual({
    value: null,
    formula: "A1+1",
    numberFormat: undefined,
  });
});

test("Indonesian formulas are kept in the notation of the file", () => {
  expect(parseInput('=IF(A1>0,5;"a;b,c";SUM({1,5\\2;3\\4}))', "id-ID").formula).toBe(
    'IF(A1>0.5,"a;b,c",SUM({1.5,2;3,4}))',
  );
});

test("from the sixteenth digit on there are zeros", () => {
  expect(parseInput("12345678901234567890", "en-US").value).toBe(12_345_678_901_234_500_000);
  expect(parseInput("0.1234567890123456789", "en-US").value).toBe(0.123456789012345);
});

test("every number of up to fifteen digits is read back, in both notations", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
      fc.nat(6),
      (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        const plain = value.toFixed(decimals);
        expect(parseInput(plain, "en-US").value).toBe(Number(plain));
        expect(parseInput(plain.replace(".", ","), "id-ID").value).toBe(Number(plain));
      },
    ),
  );
});
