import { join } from "node:path";
import { susunLaporan } from "../../../src/laporan/susun-laporan";
import { renderText } from "../../../src/render/text/render-text";
import { expectGolden } from "../../support/golden";
import { KASUS } from "./kasus";

/** What the pane shows beside the report. */
const teksKekurangan = (daftar: readonly { readonly sebutan: string; readonly saran: string }[]) =>
  daftar.map(({ sebutan, saran }) => `[${sebutan}] ${saran}\n`).join("");

// `npm run golden:update` rewrites the files; what is reviewed is their diff, sentence by sentence.
test.each(Object.keys(KASUS))("the report of %s reads as it was read", async (kasus) => {
  const susun = KASUS[kasus];
  if (!susun) throw new Error(`No case ${kasus}`);
  const { dokumen, daftarKekurangan } = susunLaporan(await susun());
  expectGolden(join(__dirname, kasus, "laporan.txt"), renderText(dokumen));
  expectGolden(join(__dirname, kasus, "kekurangan.txt"), teksKekurangan(daftarKekurangan));
});
