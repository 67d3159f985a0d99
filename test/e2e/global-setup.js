const { buildIfNeeded } = require("../../scripts/build-if-needed.js");
const { createCertificate } = require("../../scripts/certificate.js");
const { startServer } = require("../../scripts/stand-in-server.js");

/** Builds once and serves the stand-in; the tests find its addresses in the environment. */
module.exports = async () => {
  buildIfNeeded({ log: (text) => process.stderr.write(`${text}\n`) });
  const http = await startServer({ port: 3400 });
  const https = await startServer({ port: 3500, certificate: await createCertificate() });
  process.env.STAND_IN_URL = http.url;
  process.env.STAND_IN_HTTPS_URL = https.url;
  // The servers end with the test run.
  http.unref();
  https.unref();
};
