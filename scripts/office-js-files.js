const path = require("node:path");

/** What Microsoft supports, and what its store asks for. */
const CDN_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const OFFICE_JS_FOLDER = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** All that Excel on Windows, on Mac and on the web loads, in Indonesian or English. */
const OFFICE_JS_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "en-us/office_strings.js",
  "id-id/office_strings.js",
];

module.exports = { CDN_OFFICE_JS, OFFICE_JS_FILES, OFFICE_JS_FOLDER };
