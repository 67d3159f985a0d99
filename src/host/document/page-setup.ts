/** How a sheet is printed. Margins are points. */
export interface PageSetup {
  /** Paper codes of the file format: 9 is A4, 14 folio. */
  paper: number | undefined;
  orientation: "portrait" | "landscape";
  margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  };
  scale: number | undefined;
  /** Pages; 0 leaves that direction free, undefined both means the sheet is not fitted. */
  fitToWidth: number | undefined;
  fitToHeight: number | undefined;
  /** First row (column) of the page after the break. */
  rowBreaks: number[];
  columnBreaks: number[];
  printArea: string | undefined;
  printTitleRows: string | undefined;
  printTitleColumns: string | undefined;
  /** Of every page, or of the odd ones only (`differentOddEven`), in the codes of the file format: `&L…&C&P&R…`. */
  header: string;
  footer: string;
  /** The first page has a header and footer of its own. */
  differentFirst: boolean;
  firstHeader: string;
  firstFooter: string;
  differentOddEven: boolean;
  evenHeader: string;
  evenFooter: string;
  /** Header and footer are scaled with the sheet, and stand at its margins. */
  headerFooterScales: boolean;
  headerFooterAligns: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  /** Undefined: Excel counts on by itself. */
  firstPageNumber: number | undefined;
  order: "downThenOver" | "overThenDown";
  comments: "none" | "atEnd" | "asDisplayed";
  errors: "displayed" | "blank" | "dash" | "NA";
}
