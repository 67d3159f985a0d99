const { buildIfNeeded } = require("./build-if-needed.js");
const { createCertificate } = require("./certificate.js");
const { startServer } = require("./stand-in-server.js");

const FIRST_PORT = Number(process.env.PORT ?? 3000);
const log = (text) => process.stdout.write(`${text}\n`);

/** `npm start`: the sample workbook with the pane beside it, in any browser, without Excel. */
async function main() {
  buildIfNeeded({ log });
  const certificate = process.argv.includes("--https") ? await createCertificate() : undefined;
  const server = await startServer({ port: FIRST_PORT, certificate });

  log(`\nCapaian siap dicoba. Buka alamat ini di peramban:\n\n  ${server.url}\n`);
  if (certificate) log("Peramban akan memperingatkan sertifikat buatan sendiri; lanjutkan saja.");
  log("Ini pengganti Excel untuk mencoba, bukan Excel. Tekan Ctrl+C untuk berhenti.");

  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      log("\nServer dihentikan.");
      void server.close().then(() => process.exit(0));
    });
  }
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
