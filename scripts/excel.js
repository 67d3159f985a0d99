/**
 * `npm run excel`: the add-in in a real Excel on this Windows or Mac. Builds and serves it over https with
 * a certificate of this machine (office-addin-dev-certs asks once to trust it) and sideloads manifest.xml.
 * The sideloader is fetched on the first run only (ADR 0007).
 */
const { spawn } = require("node:child_process");
const { join } = require("node:path");
const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");
const { getHttpsServerOptions } = require("office-addin-dev-certs");
const webpackConfig = require("../webpack.config.js");

const PORT = 3000;
const SIDELOADER = "office-addin-debugging@7.0.0";
const MANIFEST = join(__dirname, "..", "manifest.xml");

async function main() {
  const [addIn] = webpackConfig({}, { mode: "development" });
  const server = new WebpackDevServer(
    {
      port: PORT,
      server: { type: "https", options: await getHttpsServerOptions() },
      // The pages allow scripts of their own and of office.js only; a reload is a click away.
      client: false,
      hot: false,
    },
    webpack(addIn),
  );
  await server.start();
  console.log(
    `\nAdd-in disajikan di https://localhost:${PORT}. Excel akan terbuka; Ctrl+C untuk berhenti.`,
  );
  sideload();
}

function sideload() {
  const windows = process.platform === "win32";
  spawn("npx", ["--yes", SIDELOADER, "start", MANIFEST, "desktop", "--no-debug"], {
    stdio: "inherit",
    shell: windows,
  }).on("exit", (code) => {
    if (code)
      console.error(
        "Excel tidak dapat dibuka otomatis. Cara memasang manifest dengan tangan ada di README.",
      );
  });
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
