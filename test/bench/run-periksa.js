/** `npm run bench:periksa`: what the rules for texts find of planted defects, and what they cost. */
require("./compile-on-require.js");

console.log(`${require("./periksa-naskah.ts").benchPeriksaNaskah().join("\n")}\n`);
