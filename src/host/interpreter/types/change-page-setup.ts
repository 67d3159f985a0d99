import type { HostSheet } from "../../document/host-document";
import type { PageSetup } from "../../document/page-setup";
import type { Engine } from "../engine";

export function changePageSetup(
  sheet: HostSheet,
  part: Partial<PageSetup>,
  { journal }: Engine,
): void {
  journal.change(sheet, "pageSetup", { ...sheet.pageSetup, ...part });
}
