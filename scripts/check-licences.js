/**
 * Licences of what ships in the pane: every package of the production tree must carry one that allows
 * an office to pass the add-in on without conditions it could not keep. Reads the lock file, asks nobody.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const ALLOWED = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);
const lock = JSON.parse(readFileSync(join(__dirname, "..", "package-lock.json"), "utf8"));

const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
);
const refused = shipped.filter(([, { license }]) => !ALLOWED.has(license));

for (const [path, { license }] of refused)
  console.error(
    `${path}: licence ${license ?? "not stated"} is not among ${[...ALLOWED].join(", ")}`,
  );
if (shipped.length === 0) console.error("No production package found in package-lock.json.");
console.log(`licences: ${shipped.length} packages ship, ${refused.length} refused`);
process.exitCode = refused.length > 0 || shipped.length === 0 ? 1 : 0;
