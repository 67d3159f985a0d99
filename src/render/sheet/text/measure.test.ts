import fc from "fast-check";
import { advancesOf } from "./advances";
import { measureText, type PrintFont } from "./measure";

const font = (name: PrintFont["name"], bold = false): PrintFont => ({ name, size: 2048, bold });

it.each<[string, PrintFont, number]>([
  ["0", font("Arial"), 1139],
  [" ", font("Arial"), 569],
  ["W", font("Arial"), 1933],
  ["m", font("Arial", true), 1821],
  ["–", font("Arial"), 1139],
  ["—", font("Arial"), 2048],
  ["é", font("Arial"), 1139],
  ["0", font("Times New Roman"), 1024],
  ["m", font("Times New Roman"), 1593],
  [" ", font("Times New Roman", true), 512],
  ["“", font("Times New Roman"), 909],
  ["0", font("Calibri"), 1038],
  [" ", font("Calibri"), 463],
  ["W", font("Calibri", true), 1856],
])("knows the widths of the fonts: “%s”", (text, face, units) => {
  expect(measureText(text, face)).toBe(units);
});

it("measures a line in points of the font's size", () => {
  expect(measureText("76,67%", { name: "Arial", size: 11, bold: false })).toBeCloseTo(
    (11 * (4 * 1139 + 569 + 1821)) / 2048,
    10,
  );
});

it.each([
  ["nothing", "", 0],
  ["the end of a line", "a\r\nb", 2 * 1139],
  ["a mark over a letter", "e\u0301", 1139],
  ["an East Asian character", "日", 2048],
  ["a box to tick, which Arial lacks", "☐", 2048],
  ["half of an emoji", "\ud83d", 2048],
])("gives a width to everything that can stand in a cell: %s", (_what, text, units) => {
  expect(measureText(text, font("Arial"))).toBe(units);
});

it("adds up, and never throws, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (left, right) => {
      const [one, other] = [
        measureText(left, font("Calibri")),
        measureText(right, font("Calibri")),
      ];
      expect(measureText(left + right, font("Calibri"))).toBeCloseTo(one + other, 6);
    }),
  );
});

it("tells which characters come from another font", () => {
  const { has } = advancesOf(font("Arial"));
  const codes = Array.from("aé–•±≤ \t\n☐✓日").map((character) => character.codePointAt(0) ?? 0);
  expect(codes.map(has)).toEqual([...Array<boolean>(9).fill(true), false, false, false]);
});
