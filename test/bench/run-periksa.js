/** `npm run bench:periksa [-- --benih=7]`: what the rules for texts find of planted defects, and what they cost. */
require("./compile-on-require.js");

const [benih] = process.argv.flatMap((isi) => /^--benih=(\d+)$/.exec(isi)?.[1] ?? []);

console.log(`${require("./periksa-naskah.ts").benchPeriksaNaskah().join("\n")}\n`);
// Without a seed every run tries reports nobody has seen.
const segar = Number(benih ?? Date.now() % 1_000_000);
console.log(`${require("./periksa-bingkai.ts").benchBingkai(segar).join("\n")}\n`);
