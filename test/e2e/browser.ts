import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

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

const DEBIAN_CHROMIUM = "/usr/bin/chromium";

/** The Chromium that comes in a package, else Debian's, else the user's own Chrome or Edge. */
export async function launchBrowser(): Promise<Browser> {
  const packaged = await packagedChromium();
  const executables = [packaged, existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined];
  const attempts = [
    ...executables.flatMap((executablePath) => (executablePath ? [{ executablePath }] : [])),
    { channel: "chrome" },
    { channel: "msedge" },
  ];
  const failures: string[] = [];
  for (const attempt of attempts) {
    try {
      return await chromium.launch({ ...attempt, args: ARGS });
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(`No browser could be started:\n${failures.join("\n")}`);
}

/** It is built for Linux on x64 only. */
async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
