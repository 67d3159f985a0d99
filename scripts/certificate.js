const selfsigned = require("selfsigned");

/** A certificate of our own for localhost, in memory only; Excel asks https for the dialogs of an add-in. */
async function createCertificate() {
  const { private: key, cert } = await selfsigned.generate(
    [{ name: "commonName", value: "localhost" }],
    {
      extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
    },
  );
  return { key, cert };
}

module.exports = { createCertificate };
