import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { susunLaporan } from "../../src/laporan/susun-laporan";
import type { BahanPeriksa } from "../../src/pemeriksaan/aturan";
import { checkNaskah } from "../../src/pemeriksaan/periksa-naskah";
import type { Naskah } from "../../src/naskah/naskah";
import { naskahDariTeks } from "../../src/taskpane/naskah/naskah-dari-teks";
import { KASUS } from "../golden/laporan/kasus";
import { bukuLaporan, naskahDokumen, naskahTeks } from "../support/naskah";
import { bahanBersih } from "./bahan-bersih";

const FOLDER = join(__dirname, "bersih");
const BERKAS = readdirSync(FOLDER);

/** What is told of a text and should not be: everything graver than good to know. */
const beratOf = (naskah: Naskah, buku?: BahanPeriksa): string[] =>
  checkNaskah(naskah, buku)
    .filter(({ tingkat }) => tingkat !== "informasi")
    .map(({ kode, kutipan, pesan }) => `${kode} “${kutipan}” ${pesan}`);

describe("a clean text", () => {
  test("there are enough of them written by hand", () => {
    expect(BERKAS.length).toBeGreaterThanOrEqual(8);
  });

  test.each(BERKAS)("%s gives no finding", (berkas) => {
    expect(beratOf(naskahTeks(readFileSync(join(FOLDER, berkas), "utf8")))).toEqual([]);
  });

  test.each(BERKAS)("%s pasted, its cells apart by tabs, gives no finding", (berkas) => {
    const teks = readFileSync(join(FOLDER, berkas), "utf8").replace(/ ?\| ?/g, "\t");
    expect(beratOf(naskahDariTeks(teks))).toEqual([]);
  });

  test.each(Object.keys(KASUS))("the golden report %s gives no finding", async (kasus) => {
    const bahan = await KASUS[kasus]?.();
    if (!bahan) throw new Error(kasus);
    const naskah = naskahDokumen(susunLaporan(bahan).dokumen);
    expect(beratOf(naskah)).toEqual([]);
    expect(beratOf(naskah, bukuLaporan(bahan))).toEqual([]);
  });

  test("no generated report gives any, by itself or against its workbook", () => {
    fc.assert(
      fc.property(bahanBersih, (bahan) => {
        const naskah = naskahDokumen(susunLaporan(bahan).dokumen);
        expect([...beratOf(naskah), ...beratOf(naskah, bukuLaporan(bahan))]).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
