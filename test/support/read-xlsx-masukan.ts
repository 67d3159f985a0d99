import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/host/xlsx/read-xlsx";
import { isGranted } from "../../src/host/interpreter/requirements";
import { readMasukan } from "../../src/masukan/baca-masukan";
import { NAMA_DIBACA, NAMA_ISI_SAJA } from "../../src/masukan/kontrak";
import type { Masukan } from "../../src/masukan/masukan";
import { OfficeJsWorkbook } from "../../src/workbook/office-js/office-js-workbook";
import { openOffice } from "./office-in-node";

/** What the add-in reads from a workbook file, through office.js as in Excel. */
export async function readXlsxMasukan(path: string): Promise<Masukan> {
  const office = openOffice({ document: await readXlsx(new Uint8Array(readFileSync(path))) });
  const { requirements } = office.host.engine;
  Object.assign(globalThis, {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: {
      context: {
        requirements: {
          isSetSupported: (set: string, version?: string) => isGranted(requirements, set, version),
        },
      },
    },
  });
  const { names } = await new OfficeJsWorkbook().read({
    names: NAMA_DIBACA,
    cellsOnly: NAMA_ISI_SAJA,
    storedKeys: [],
  });
  return readMasukan(names.map(({ nama }) => nama));
}
