/**
 * A Chromium for tests and scripts, without any download: the one inside npm (Linux x64), else the
 * system's. `CAPAIAN_BROWSER` names another executable.
 */
const { existsSync } = require("node:fs");
const { chromium } = require("playwright-core");

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Without these Chromium looks up hosts at every start, which a machine without network answers late. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

async function launchOptions() {
  const named = process.env.CAPAIAN_BROWSER;
  if (named) return { executablePath: named, args: QUIET };
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: bundled } = await import("@sparticuz/chromium");
    return { executablePath: await bundled.executablePath(), args: [...bundled.args, ...QUIET] };
  }
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { executablePath: system, args: QUIET };
  return { channel: process.platform === "win32" ? "msedge" : "chrome", args: QUIET };
}

/** @returns {Promise<import("playwright-core").Browser>} headless */
async function launchBrowser() {
  return chromium.launch({ headless: true, ...(await launchOptions()) });
}

module.exports = { launchBrowser };
