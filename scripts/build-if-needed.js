const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");
const SOURCES = [
  "src",
  "assets",
  "scripts",
  "manifest.xml",
  "package-lock.json",
  "webpack.config.js",
];
const RESULTS = ["dist/taskpane.html", "dist/commands.html", "dist-host/index.html"];

/** Builds the add-in and the stand-in unless both are newer than everything they are made of. */
function buildIfNeeded({ log }) {
  if (isFresh()) return;
  log("Membangun add-in (sekali saja, sekitar setengah menit) …");
  const webpack = path.join(
    path.dirname(require.resolve("webpack-cli/package.json")),
    "bin/cli.js",
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production"],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`webpack gagal:\n${stdout}\n${stderr}`);
}

function isFresh() {
  const built = RESULTS.map((file) =>
    fs.statSync(path.join(ROOT, file), { throwIfNoEntry: false }),
  );
  if (built.some((stat) => !stat)) return false;
  const oldest = Math.min(...built.map(({ mtimeMs }) => mtimeMs));
  return SOURCES.every((source) => newestTime(path.join(ROOT, source)) <= oldest);
}

/** Tests are no part of the build. */
function newestTime(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat || /\.test\.tsx?$/.test(file)) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const times = fs.readdirSync(file).map((name) => newestTime(path.join(file, name)));
  // A folder's own time tells of files that were removed.
  return Math.max(stat.mtimeMs, ...times);
}

module.exports = { buildIfNeeded };
