import { formatFromText, typeFromValue } from "./tell-from-text";

test.each([
  [0.75, "75%", "0%"],
  [0.7512, "75,12 %", "0.00%"],
  [45_123, "15 Juli 2023", "dd/mm/yyyy"],
  [45_123, "15/07/2023", "dd/mm/yyyy"],
  [45_123, "15-Jul-23", "dd/mm/yyyy"],
  [45_123, "45.123", "General"],
  [2_345_678, "2.345.678", "General"],
  [2_345_678, "2 345 678", "General"],
  [0.5, "0,5", "General"],
  ["75%", "75%", "General"],
  [null, "", "General"],
])("%p shown as %p has the format %s", (value, text, format) => {
  expect(formatFromText(value, text)).toBe(format);
});

test("an error is known by its name", () => {
  expect(typeFromValue("#DIV/0!")).toBe("Error");
  expect(typeFromValue("#1 Kabupaten")).toBe("Unknown");
  expect(typeFromValue(0)).toBe("Unknown");
});
