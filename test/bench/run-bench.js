/** `npm run bench`: what the add-in costs, measured in this one run. Sources are compiled on the way in. */
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

require("./compile-on-require.js");

const ROOT = path.join(__dirname, "../..");

/** First load of the pane: every script that taskpane.html names, without office.js. */
function paneScripts() {
  const page = path.join(ROOT, "dist/taskpane.html");
  if (!fs.existsSync(page)) return undefined;
  const html = fs.readFileSync(page, "utf8");
  return [...html.matchAll(/<script[^>]+src="([^":]+\.js)"/g)]
    .map(([, file]) => file)
    .filter((file) => !file.startsWith("office/"));
}

function paneSize() {
  const scripts = paneScripts();
  if (scripts === undefined) return ["Pane JavaScript: no dist/, run `npm run build` first"];
  const sizes = scripts.map(
    (file) => zlib.gzipSync(fs.readFileSync(path.join(ROOT, "dist", file))).length,
  );
  return [
    "Pane JavaScript, first load, gzip, without office.js",
    ...scripts.map((file, index) => `  ${kilobytes(sizes[index])}  ${file}`),
    `  ${kilobytes(sizes.reduce((sum, size) => sum + size, 0))}  in all`,
  ];
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} KB`;

const print = (lines) => console.log(`${lines.join("\n")}\n`);

async function main() {
  print(await require("./write-vs-naive.ts").benchWriteVsNaive());
  print(await require("./pure-calculation.ts").benchPureCalculation());
  print(await require("./layout-report.ts").benchLayoutReport());
  print(await require("./detect-tables.ts").benchDetectTables());
  print(paneSize());
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
