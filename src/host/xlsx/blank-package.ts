import { Workbook } from "exceljs";
import type { Parts } from "./package";
import { openPackage } from "./package";

/** A package for a document made here: the library's own, whose one sheet is then taken out. */
export async function createBlankPackage(): Promise<Parts> {
  const workbook = new Workbook();
  workbook.addWorksheet("Sheet1");
  const buffer = await workbook.xlsx.writeBuffer();
  return openPackage(new Uint8Array(buffer));
}
