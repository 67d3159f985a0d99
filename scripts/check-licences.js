/**
 * Licences of what ships in the pane: every package of the production tree must carry one that allows
 * an office to pass the add-in on without conditions it could not keep. Reads the lock file, asks nobody.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const ALLOWED = new Set("MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 Zlib".split(" "));
/** Packages whose statement is no licence's name; their LICENSE file was read. */
const READ = new Map([["node_modules/duck", "BSD-2-Clause"]]);
const lock = JSON.parse(readFileSync(join(__dirname, "..", "package-lock.json"), "utf8"));

const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
);

/** All parts of an `AND` must be allowed, one part of an `OR`. */
function isAllowed(licence = "") {
  const plain = licence.replace(/^\((.*)\)$/, "$1");
  if (plain.includes(" OR ")) return plain.split(" OR ").some(isAllowed);
  return plain.split(" AND ").every((part) => ALLOWED.has(part));
}

const refused = shipped.filter(([path, { license }]) => !isAllowed(READ.get(path) ?? license));

for (const [path, { license }] of refused)
  console.error(
    `${path}: licence ${license ?? "not stated"} is not among ${[...ALLOWED].join(", ")}`,
  );
if (shipped.length === 0) console.error("No production package found in package-lock.json.");
console.log(`licences: ${shipped.length} packages ship, ${refused.length} refused`);
process.exitCode = refused.length > 0 || shipped.length === 0 ? 1 : 0;
