import type { AreaStyle, PagePlan } from "../../src/workbook/sheet-plan";

export type Side = "top" | "bottom" | "left" | "right";

/** How one cell looks. */
export interface CellLook extends Omit<AreaStyle, "border"> {
  readonly borders: Readonly<Partial<Record<Side, "thin" | "dotted">>>;
}

/** A sheet as whoever looks at it and prints it has it; whatever adapter wrote it. */
export interface SheetLook {
  readonly visible: boolean;
  readonly gridlines: boolean;
  /** Of the first columns and rows; undefined where nobody has set them. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly rowHeights: readonly (number | undefined)[];
  /** One-based. */
  readonly hiddenRows: readonly number[];
  /** A1 addresses, in order. */
  readonly merges: readonly string[];
  readonly breaks: readonly number[];
  readonly page: Omit<PagePlan, "printArea" | "firstPageWithoutFooter"> & {
    readonly printArea: string | undefined;
    /** Undefined: numbered on from the sheet before, when both are printed. */
    readonly firstPageNumber: number | undefined;
    readonly fitToWidth: number | undefined;
    readonly fitToHeight: number | undefined;
    /** Undefined: the same as on the others. */
    readonly firstFooter: string | undefined;
  };
  readonly cell: (address: string) => CellLook;
}
