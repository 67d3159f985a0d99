import { join } from "node:path";
import { TATA_LETAK_BAWAAN } from "../../../src/dokumen/tata-letak";
import { susunLaporan } from "../../../src/laporan/susun-laporan";
import { renderSheet } from "../../../src/render/sheet/render-sheet";
import { dumpSheetPlan } from "../../support/dump-sheet-plan";
import { expectGolden } from "../../support/golden";
import { KASUS } from "./kasus";

// `npm run golden:update` rewrites the files; what is reviewed is where pages end and how rows are merged.
test.each(Object.keys(KASUS))("the report of %s lies on A4 as it was seen", async (kasus) => {
  const susun = KASUS[kasus];
  if (!susun) throw new Error(`No case ${kasus}`);
  const { plan } = renderSheet(susunLaporan(await susun()).dokumen, TATA_LETAK_BAWAAN);
  expectGolden(join(__dirname, kasus, "lembar.txt"), dumpSheetPlan(plan));
});
