import { alamat } from "../../../masukan/alamat";
import type { PagePlan, SheetPlan } from "../../sheet-plan";
import type { Step } from "./step";
import { PROPERTY_BYTES, RANGE_BYTES } from "./step";

const PAPERS = { A4: "A4", folio: "Folio" } as const;
const ORIENTATIONS = { portrait: "Portrait", landscape: "Landscape" } as const;

const PROPERTIES = 40;

const EMPTY = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** Paper, margins, footer, breaks. */
export const pageStep = ({ page, pageBreaks, gridlines = false }: SheetPlan): Step => ({
  bytes: PROPERTIES * PROPERTY_BYTES + pageBreaks.length * RANGE_BYTES,
  queue: (sheet) => {
    sheet.showGridlines = gridlines;
    setPaper(sheet.pageLayout, page);
    setFooter(sheet.pageLayout.headersFooters, page);
    for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  },
});

/**
 * One page wide and as many pages tall as it takes. Printers draw columns up to six parts in a hundred wider than the
 * screen does, so a fixed scale would now and then put the last column on a page of its own; fitting never does.
 *
 * Do breaks hold while the width is fitted? Microsoft writes that Excel ignores manual page breaks when the Fit To
 * option is used, without telling the two directions apart. LibreOffice, to print Excel's files as Excel does, ignores
 * them only in the direction that is fitted (i54993; seen in 7.4: they hold with a free height and not with one page
 * tall), and macros in use rely on row breaks beside `FitToPagesWide = 1, FitToPagesTall = False`. So the height must
 * be told to be free: left out, Excel's own default of one page tall might stand. 0 is what its recorder of scripts
 * writes for that.
 */
const ONE_PAGE_WIDE = { horizontalFitToPages: 1, verticalFitToPages: 0 };

function setPaper(layout: Excel.PageLayout, page: PagePlan): void {
  const { left, right, top, bottom, footer } = page.margins;
  layout.set({
    paperSize: PAPERS[page.paper],
    orientation: ORIENTATIONS[page.orientation],
    leftMargin: left,
    rightMargin: right,
    topMargin: top,
    bottomMargin: bottom,
    footerMargin: footer,
    // Printed with the sheets before it, the sheet would be numbered on from them, its cover like any other page.
    firstPageNumber: 1,
  });
  layout.zoom = ONE_PAGE_WIDE;
  layout.setPrintArea(alamat(page.printArea));
}

/** The state first: without it a text for the first page is kept, but not printed. */
function setFooter(group: Excel.HeaderFooterGroup, page: PagePlan): void {
  group.state = page.firstPageWithoutFooter ? "FirstAndDefault" : "Default";
  group.defaultForAllPages.set({ ...EMPTY, centerFooter: page.footer });
  if (page.firstPageWithoutFooter) group.firstPage.set(EMPTY);
}
