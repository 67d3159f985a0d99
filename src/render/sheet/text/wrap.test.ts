import fc from "fast-check";
import { measureText, type PrintFont } from "./measure";
import { textOfLines } from "./text-of-lines";
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

const wrap = (value: string, width: number) => wrapText(value, { font: ARIAL, width });

it("breaks at a space and after Alt+Enter, and keeps every character", () => {
  const lines = wrap("Capaian kinerja tahun ini\r\nbaik\n", 90);
  expect(lines).toEqual(["Capaian kinerja ", "tahun ini\r\n", "baik\n", ""]);
});

it("has one line for a text that fits, and for none", () => {
  expect(wrap("Capaian kinerja", 200)).toEqual(["Capaian kinerja"]);
  expect(wrap("", 200)).toEqual([""]);
});

it("does not break at a no-break space", () => {
  expect(wrap("sebesar 100\u00a0persen", 90)).toEqual(["sebesar ", "100\u00a0persen"]);
});

it("keeps a word with a hyphen whole where it can", () => {
  expect(wrap("laporan masing-masing", 90)).toEqual(["laporan ", "masing-masing"]);
});

it("parts a word too long for a line after a hyphen or a slash, else anywhere", () => {
  expect(wrap("di masing-masing", 60)).toEqual(["di ", "masing-", "masing"]);
  expect(wrap("di Kecamatan/Kelurahan", 80)).toEqual(["di ", "Kecamatan/", "Kelurahan"]);
  expect(wrap("di mempertanggungjawabkan", 80)).toEqual(["di ", "mempertangg", "ungjawabkan"]);
});

it("counts on the shortest of the lines that programs make of an address", () => {
  expect(wrap("laporan/2023?tribulan=IV", 100)).toEqual(["laporan/", "2023?tribulan=IV"]);
});

it("keeps a dotted line with the word before it, as LibreOffice does", () => {
  expect(wrap("Nama ini ..................", 90)).toEqual(["Nama ", "ini .................."]);
});

it("lets one space hang over the end of a line, and more begin the next", () => {
  expect(wrap("Capaian kinerja    ini", 84)).toEqual(["Capaian kinerja ", "   ini"]);
});

it("allows for a screen that draws letters wider than paper does", () => {
  const countIn = (name: PrintFont["name"], size: number) =>
    wrapText("n ".repeat(400), { font: { name, size, bold: false }, width: 40 * size }).length;
  // The same share of the width, but a screen rounds most letters of Times New Roman 11 up, and none of 12.
  expect(countIn("Times New Roman", 11)).toBeGreaterThan(countIn("Times New Roman", 12));
});

it("allows for columns that print narrower than they are", () => {
  const paragraph = "Capaian kinerja indikator kependudukan ".repeat(40);
  const countIn = (workbookFont: PrintFont) =>
    wrapText(paragraph, { font: ARIAL, width: 300, workbookFont }).length;
  const times: PrintFont = { name: "Times New Roman", size: 11, bold: false };
  expect(countIn(times)).toBeGreaterThan(countIn(ARIAL));
});

it.each([
  ["words", "kata "],
  ["one word", "k"],
  ["hyphens", "-"],
  ["hyphens far between", `-${"k".repeat(400)}`],
  ["spaces", " "],
  ["Alt+Enter", "\n"],
  ["marks over a letter", "\u0301"],
  ["emoji", "😀"],
  ["full stops after spaces", " ."],
])("wraps the longest text a cell can hold: %s", (_what, unit) => {
  const longest = unit.repeat(32_767 / unit.length);
  for (const width of [0, 5, 60, 450]) expect(wrap(longest, width).join("")).toBe(longest);
});

it("wraps the lines of a paragraph as before when some of them stand alone", () => {
  fc.assert(
    fc.property(text, fc.nat(10), width, (value, from, width) => {
      const lines = wrap(value.trimEnd(), width);
      const rest = textOfLines(lines.slice(from));
      expect(wrap(rest, width).length).toBeLessThanOrEqual(Math.max(1, lines.length - from));
    }),
  );
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
        const broad = Array.from(shown).filter((character) => measureText(character, font) > 0);
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
