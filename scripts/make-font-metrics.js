/**
 * `node scripts/make-font-metrics.js [folder of fonts]`: writes src/render/sheet/text/metrics/*.ts, how wide every
 * character of Arial, Times New Roman and Calibri is, bold and not. Run by hand, once; what it writes is committed.
 *
 * The widths are read from open fonts made to have the same ones: Liberation Sans, Liberation Serif and Carlito. On
 * Debian: `apt-get install fonts-liberation fonts-crosextra-carlito`, which puts them under /usr/share/fonts/truetype,
 * where they are looked for unless a folder is given. No part of a font goes into the repository, only its measures.
 */
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const prettier = require("prettier");
const { readFont } = require("./read-font");

const ROOT = join(__dirname, "..");
const TARGET = join(ROOT, "src/render/sheet/text/metrics");
const FONTS = process.argv[2] ?? "/usr/share/fonts/truetype";

const FAMILIES = [
  { file: "arial", name: "Arial", open: "Liberation Sans", path: "liberation/LiberationSans" },
  {
    file: "times-new-roman",
    name: "Times New Roman",
    open: "Liberation Serif",
    path: "liberation/LiberationSerif",
  },
  { file: "calibri", name: "Calibri", open: "Carlito", path: "crosextra/Carlito" },
];

/** What an Indonesian office's report may hold; every other character counts as wide as the font is tall. */
const BLOCKS = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x17f], // Latin-1, Latin Extended-A
  [0x2b9, 0x2dd], // modifier letters: ʻ ʼ
  [0x300, 0x36f], // combining marks, of no width
  [0x391, 0x3c9], // Greek: Σ Δ μ
  [0x2000, 0x205f], // general punctuation
  [0x2070, 0x209c], // superscripts and subscripts
  [0x20a0, 0x20bf], // currency
  [0x2100, 0x218f], // letter-like, fractions, Roman numerals
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // mathematics: ≤ ≥ ≠ √
  [0x2500, 0x27bf], // boxes, ballot boxes, ticks
];

/** Gaps of up to this many missing characters are written as -1 rather than by beginning a new run. */
const LONGEST_GAP = 8;

/** @returns runs of [first code point, advances…]; characters without a glyph are left out */
function toRuns(advanceOf) {
  const runs = [];
  let last = -Infinity;
  for (const [from, to] of BLOCKS) {
    for (let code = from; code <= to; code += 1) {
      const advance = advanceOf(code);
      if (advance === undefined) continue;
      if (code - last > LONGEST_GAP + 1) runs.push([code]);
      else for (let gap = last + 1; gap < code; gap += 1) runs.at(-1).push(-1);
      runs.at(-1).push(advance);
      last = code;
    }
  }
  return runs;
}

function metricsOf(path) {
  const font = readFont(readFileSync(join(FONTS, path)));
  const runs = toRuns(font.advanceOf).map(
    ([first, ...advances]) => `[0x${first.toString(16)}, [${advances.join(",")}]]`,
  );
  return `{
    unitsPerEm: ${font.unitsPerEm},
    ascent: ${font.ascent},
    descent: ${font.descent},
    lineGap: ${font.lineGap},
    runs: [${runs.join(",")}],
  }`;
}

async function main() {
  mkdirSync(TARGET, { recursive: true });
  for (const { file, name, open, path } of FAMILIES) {
    const source = `
      import type { FontMetrics } from "./font-metrics";

      // Written by scripts/make-font-metrics.js; not edited by hand.

      /** ${name}, after ${open}. */
      export const ${file.toUpperCase().replaceAll("-", "_")}: { readonly regular: FontMetrics; readonly bold: FontMetrics } = {
        regular: ${metricsOf(`${path}-Regular.ttf`)},
        bold: ${metricsOf(`${path}-Bold.ttf`)},
      };`;
    const target = join(TARGET, `${file}.ts`);
    const options = await prettier.resolveConfig(target);
    writeFileSync(target, await prettier.format(source, { ...options, filepath: target }));
  }
}

void main();
