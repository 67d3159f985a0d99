/**
 * Draws the PNG icons from the SVGs of assets/sumber, each size from the drawing made for it: at 16 px a
 * scaled-down 80 px drawing is a smudge. Run by hand when a drawing changes; the PNGs are committed.
 */
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { launchBrowser } = require("./browser");

const ASSETS = join(__dirname, "..", "assets");
const ICONS = [
  ["icon", "icon-16", 16],
  ["icon", "icon", 32],
  ["icon", "icon", 64],
  ["icon", "icon", 80],
  ["hitung", "hitung-16", 16],
  ["hitung", "hitung", 32],
  ["hitung", "hitung", 80],
  ["laporan", "laporan-16", 16],
  ["laporan", "laporan", 32],
  ["laporan", "laporan", 80],
];

async function main() {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  mkdirSync(ASSETS, { recursive: true });
  for (const [name, drawing, size] of ICONS) {
    const svg = readFileSync(join(ASSETS, "sumber", `${drawing}.svg`), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(
      join(ASSETS, `${name}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
  await browser.close();
}

void main();
