import { isLeftOut } from "./cannot-keep";
import type { Parts } from "./package";
import type { PackageIndex } from "./package-index";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Takes out what an .xlsx may not hold, and the order of calculation, which Excel makes anew. */
export function leaveOut(parts: Parts, index: PackageIndex, workbookPart: string): void {
  for (const part of [...parts.keys()]) {
    if (isLeftOut(part) || part.endsWith("/calcChain.xml")) index.remove(part);
  }
  index.setContentType(workbookPart, WORKBOOK_TYPE);
}
