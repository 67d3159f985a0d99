import fc from "fast-check";
import { measureText, type PrintFont } from "./measure";
import { wrapText } from "./wrap";

const ARIAL: PrintFont = { name: "Arial", size: 11, bold: false };

const font = fc.record({
  name: fc.constantFrom<PrintFont["name"]>("Arial", "Times New Roman", "Calibri"),
  size: fc.integer({ min: 8, max: 16 }),
  bold: fc.boolean(),
});
/** Spaces, hyphens, breaks and odd characters much more often than they come. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.stringMatching(/^[a-zA-Z]{0,30}$/),
      fc.constantFrom(" ", "  ", "-", "/", "\n", "\r\n", "\t", "\u00a0", "W", "i", "…", "—", "½"),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));
const width = fc.double({ min: 0, max: 300, noNaN: true });

it("breaks at a space and after Alt+Enter, and keeps every character", () => {
  const lines = wrapText("Capaian kinerja tahun ini\nbaik", { font: ARIAL, width: 90 });
  expect(lines).toEqual(["Capaian kinerja ", "tahun ini\n", "baik"]);
});

it("gives back the text when its lines are put together", () => {
  fc.assert(
    fc.property(text, font, width, (value, font, width) => {
      expect(wrapText(value, { font, width }).join("")).toBe(value);
    }),
  );
});

it("fills no line beyond the width, unless with a single character", () => {
  fc.assert(
    fc.property(text, font, width, (value, font, width) => {
      for (const line of wrapText(value, { font, width })) {
        const shown = line.trimEnd();
        const broad = [...shown].filter((character) => measureText(character, font) > 0);
        expect(broad.length <= 1 || measureText(shown, font) <= width).toBe(true);
      }
    }),
  );
});

it("never makes more lines of a wider cell", () => {
  fc.assert(
    fc.property(text, font, fc.tuple(width, width), (value, font, widths) => {
      const [narrow, wide] = [Math.min(...widths), Math.max(...widths)];
      const count = (width: number) => wrapText(value, { font, width }).length;
      expect(count(wide)).toBeLessThanOrEqual(count(narrow));
    }),
  );
});
