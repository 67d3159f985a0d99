import { alamat } from "../../../masukan/alamat";
import type { PrintState } from "../../sheet-plan";
import { parseAreas } from "../reference";

const PAPERS: Readonly<Record<string, PrintState["paper"]>> = { A4: "A4", Folio: "folio" };

export async function readPrint(context: Excel.RequestContext, name: string): Promise<PrintState> {
  const sheet = context.workbook.worksheets.getItem(name);
  const layout = sheet.pageLayout.load("paperSize,zoom");
  const area = layout.getPrintAreaOrNullObject().untrack().load("address");
  const breaks = sheet.horizontalPageBreaks.getCount();
  await context.sync();
  const { value: rowBreaks } = breaks;
  return {
    paper: PAPERS[layout.paperSize],
    fitToWidth: pagesOf(layout.zoom.horizontalFitToPages),
    fitToHeight: pagesOf(layout.zoom.verticalFitToPages),
    printArea: area.isNullObject ? undefined : parseAreas(area.address).map(alamat).join(","),
    rowBreaks,
  };
}

/** Excel says 0 or null where a direction is free. */
const pagesOf = (pages: number | null | undefined): number | undefined =>
  pages === 0 || pages === null ? undefined : pages;
