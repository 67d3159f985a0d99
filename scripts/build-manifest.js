/**
 * Makes the production manifest from manifest.xml, the development one: another GUID, another
 * address, the plain name. One source, so that the two can never drift apart.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const DEV_ORIGIN = "https://localhost:3000";
const DEV_ID = "904ff9df-9799-4f26-8bdf-c6fa7160ab22";

/** Production's own identity; never reused, never changed: Office tells add-ins apart by it. */
const PRODUCTION_ID = "1fc7a8bc-4545-4531-bb94-05abd29bed6e";

/** An address of no one: a build for an office names its own with `--env url=https://…`. */
const PRODUCTION_URL = "https://capaian.example";

/**
 * @param {string} source text of manifest.xml
 * @param {{ url?: string }} [options] `url`: https address of the folder that serves dist/, without trailing slash
 * @returns {string} the production manifest
 */
function buildManifest(source, { url = PRODUCTION_URL } = {}) {
  const address = new URL(url);
  if (address.protocol !== "https:") throw new Error(`Alamat produksi harus https, bukan ${url}.`);
  const base = address.href.replace(/\/$/, "");
  return source
    .replace(/\n<!--.*?-->/s, "")
    .replace(DEV_ID, PRODUCTION_ID)
    .replace("Capaian (dev)", "Capaian")
    .replace("Capaian (uji coba)", "Capaian")
    .replace(`<AppDomain>${DEV_ORIGIN}</AppDomain>`, `<AppDomain>${address.origin}</AppDomain>`)
    .replaceAll(`${DEV_ORIGIN}/`, `${base}/`);
}

const readDevManifest = () => readFileSync(join(__dirname, "..", "manifest.xml"), "utf8");

module.exports = { buildManifest, readDevManifest, DEV_ORIGIN, PRODUCTION_URL };
