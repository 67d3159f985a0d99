import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkNaskah } from "../../src/pemeriksaan/periksa-naskah";
import { naskahTeks } from "../support/naskah";

/** The eight contradictions planted into the text, by rule and words. */
const DITANAM = [
  ["R-02", "76%"],
  ["R-03", "83,33%"],
  ["R-06", "Sangat Rendah"],
  ["R-09", "Kecamatan Pasirian"],
  ["R-11", "126.000.000,00"],
  ["R-13", "100%"],
  ["R-22", "2 (tiga)"],
  ["R-28", "2.4"],
];

test("a pasted report with eight contradictions shows all eight and nothing else", () => {
  const naskah = naskahTeks(readFileSync(join(__dirname, "tempelan-delapan.txt"), "utf8"));
  const temuan = checkNaskah(naskah, undefined).map(({ kode, kutipan }) => [kode, kutipan]);
  expect(temuan.sort()).toEqual(DITANAM);
});
