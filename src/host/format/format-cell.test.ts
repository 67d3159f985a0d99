import fc from "fast-check";
import { formatCell } from "./format-cell";

test.each([
  [0.75, "[=0.75]0%;0.00%", "75%"],
  [0.7667, "[=0.75]0%;0.00%", "76,67%"],
  [0.9999, "0.00%", "99,99%"],
  [1, "[=1]0%;0.00%", "100%"],
  [0.92, "[$-409]0%", "92%"],
  [428_807_750, "#,##0.00", "428.807.750,00"],
  [428_807_750, "[$-409]#,##0.00", "428.807.750,00"],
  [-1.5, "0.00", "-1,50"],
  [1500, '"Rp"#,##0', "Rp1.500"],
  [45_000, "dd mmmm yyyy", "15 Maret 2023"],
  [45_000, "m/d/yyyy", "15/03/2023"],
  [45_000, "[$-409]d mmmm yyyy", "15 March 2023"],
  [0.5, "h:mm", "12:00"],
  [0.333333333333333, "General", "0,333333333"],
  [428_807_750, "General", "428807750"],
  [92, "@", "92"],
  [0, "0;-0;;@", ""],
])("%p under %j shows as %j", (value, numberFormat, text) => {
  expect(formatCell(value, numberFormat)).toBe(text);
});

test("text, truth values, errors and blanks show as themselves", () => {
  expect(formatCell("tak terukur", "0.00%")).toBe("tak terukur");
  expect(formatCell(true)).toBe("TRUE");
  expect(formatCell({ error: "#REF!" }, "0%")).toBe("#REF!");
  expect(formatCell(null, "0%")).toBe("");
});

test("a format that is none shows the value all the same", () => {
  expect(formatCell(1.5, '"tak ditutup')).toBe("1,5");
});

test("English has its own separators", () => {
  expect(formatCell(1234.5, "#,##0.00", "en-US")).toBe("1,234.50");
});

test("whole rupiah always show with dots in threes and two decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
      const text = formatCell(value, "#,##0.00");
      expect(text).toMatch(/^\d{1,3}(\.\d{3})*,00$/);
      expect(text.slice(0, -3).replaceAll(".", "")).toBe(String(value));
    }),
  );
});
