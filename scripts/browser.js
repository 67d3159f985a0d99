/**
 * A Chromium for tests and scripts, without any download: the one inside npm (Linux x64), else the
 * system's, else the user's own Chrome or Edge. `CAPAIAN_BROWSER` names another executable.
 */
const { existsSync } = require("node:fs");
const { chromium } = require("playwright-core");

const DEBIAN_CHROMIUM = "/usr/bin/chromium";

/** Chromium asks the network for nothing; the machine it runs on may have none. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The packaged Chromium is built for Linux on x64 only. */
async function packagedChromium() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const packaged = require("@sparticuz/chromium");
  return packaged.executablePath();
}

async function listAttempts() {
  const named = process.env.CAPAIAN_BROWSER;
  if (named) return [{ executablePath: named }];
  const debian = existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined;
  const executables = [await packagedChromium(), debian].filter(Boolean);
  return [
    ...executables.map((executablePath) => ({ executablePath })),
    { channel: "chrome" },
    { channel: "msedge" },
  ];
}

/** @returns {Promise<import("playwright-core").Browser>} headless */
async function launchBrowser() {
  const failures = [];
  for (const attempt of await listAttempts()) {
    try {
      return await chromium.launch({ ...attempt, args: ARGS });
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(`No browser could be started:\n${failures.join("\n")}`);
}

module.exports = { launchBrowser };
