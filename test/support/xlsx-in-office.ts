import { readFileSync } from "node:fs";
import { isGranted } from "../../src/host/interpreter/requirements";
import { readXlsx } from "../../src/host/xlsx/read-xlsx";
import { OfficeJsWorkbook } from "../../src/workbook/office-js/office-js-workbook";
import type { HostDocument } from "../../src/host/document/host-document";
import { openOffice } from "./office-in-node";

/** A workbook opened as the add-in sees it, through office.js. */
export function openDocument(document: HostDocument): OfficeJsWorkbook {
  const office = openOffice({ document });
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
  return new OfficeJsWorkbook();
}

/** The same for a file. */
export const openXlsx = async (path: string): Promise<OfficeJsWorkbook> =>
  openDocument(await readXlsx(new Uint8Array(readFileSync(path))));
