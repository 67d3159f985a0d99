import fc from "fast-check";
import type { BukuTerbaca } from "../../src/masukan/buku-terbaca";
import { deteksiTabel } from "../../src/masukan/deteksi/deteksi-tabel";
import { createDocument } from "../../src/host/document/sheets";
import { setContent } from "../../src/host/document/cells";
import type { HostDocument } from "../../src/host/document/host-document";
import { scanWorkbook } from "../../src/workbook/office-js/scan/scan-workbook";
import { DAFTAR_BUKU } from "../deteksi/daftar-buku";
import { bukuUjiDocument } from "../support/buku-uji-document";
import { openDocument } from "../support/xlsx-in-office";

/** The same workbook, once with everything of every cell and once with each column's needs only. */
async function scanTwice(document: HostDocument): Promise<readonly [BukuTerbaca, BukuTerbaca]> {
  openDocument(document);
  const scan = async (cellsInFull: number): Promise<BukuTerbaca> => {
    const options = { storedKeys: [], bare: false, maxCells: 130_000, cellsInFull };
    return (await Excel.run((context) => scanWorkbook(context, options))).buku;
  };
  return [await scan(130_000), await scan(0)];
}

const gridsOf = ({ daftarLembar }: BukuTerbaca) =>
  daftarLembar.map(({ kisi }) => [kisi?.nilai, kisi?.teks, kisi?.rumus, kisi?.gabungan]);

test.each(Object.entries(DAFTAR_BUKU))(
  "%s is the same and detected alike when columns are asked for what they need only",
  async (_, isi) => {
    const [full, lean] = await scanTwice(bukuUjiDocument(isi));
    expect(gridsOf(lean)).toEqual(gridsOf(full));
    expect(deteksiTabel(lean, {})).toEqual(deteksiTabel(full, {}));
  },
);

const ISI = fc.oneof(
  fc.constantFrom(
    null,
    "Indikator",
    "Target",
    "Realisasi",
    "Pagu",
    "75%",
    "'=A1",
    "=A1+1",
    "#REF!",
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
);

test("whatever the cells hold, values, texts and formulas are the same", async () => {
  const sheet = fc.array(fc.array(ISI, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(sheet, async (rows) => {
      const document = createDocument("Data");
      const [data] = document.sheets;
      if (!data) throw new Error("No sheet");
      rows.forEach((line, row) => {
        line.forEach((content, column) => {
          setContent(data, { row, column }, { content });
        });
      });
      const [full, lean] = await scanTwice(document);
      expect(gridsOf(lean)).toEqual(gridsOf(full));
    }),
    { numRuns: 25 },
  );
});
