/** `npm run golden:update`: rewrites every golden file; read the diff before you commit it. */
const { spawnSync } = require("node:child_process");

const { status } = spawnSync(
  process.execPath,
  [require.resolve("jest/bin/jest"), "--selectProjects", "node"],
  {
    stdio: "inherit",
    env: { ...process.env, GOLDEN: "update" },
  },
);
process.exitCode = status ?? 1;
