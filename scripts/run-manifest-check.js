/** `npm run manifest`: both manifests through the offline checker, problems in words, exit code for CI. */
const { join } = require("node:path");
const { buildManifest, readDevManifest, DEV_ORIGIN, PRODUCTION_URL } = require("./build-manifest");
const { checkManifest } = require("./check-manifest");

const root = join(__dirname, "..");
const pages = ["taskpane.html", "commands.html"];
const development = readDevManifest();
const problems = [
  ...checkManifest(development, { root, pages, base: DEV_ORIGIN }),
  ...checkManifest(buildManifest(development), { root, pages, base: PRODUCTION_URL }),
];

for (const problem of problems) console.error(problem);
console.log(`manifest: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
