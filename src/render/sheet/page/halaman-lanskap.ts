import type { Rentang } from "../../../masukan/kisi";
import type { PagePlan } from "../../../workbook/sheet-plan";

const CM = 72 / 2.54;

/** A4 across, for what the add-in writes beside the report: lists to read, tables to fill in. */
export const halamanLanskap = (printArea: Rentang): PagePlan => ({
  paper: "A4",
  orientation: "landscape",
  margins: { left: 2 * CM, right: 2 * CM, top: 2 * CM, bottom: 2 * CM, footer: CM },
  printArea,
  footer: "&P",
  firstPageWithoutFooter: false,
});
