import { readMasukan } from "../../src/masukan/baca-masukan";
import { NAMA_DIBACA, NAMA_ISI_SAJA } from "../../src/masukan/kontrak";
import type { Masukan } from "../../src/masukan/masukan";
import { openXlsx } from "./xlsx-in-office";

/** What the add-in reads from a workbook file, through office.js as in Excel. */
export async function readXlsxMasukan(path: string): Promise<Masukan> {
  const workbook = await openXlsx(path);
  const { names } = await workbook.read({
    names: NAMA_DIBACA,
    cellsOnly: NAMA_ISI_SAJA,
    storedKeys: [],
  });
  return readMasukan(names.map(({ nama }) => nama));
}
