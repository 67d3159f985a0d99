import type { Rentang } from "../masukan/kisi";
import type { CellInput } from "./cell-input";

/**
 * One sheet, laid out completely: cells, looks and paper. Positions are zero-based, lengths are points. Columns begin
 * at A, rows at 1; everything lies inside `columnWidths` × `rowHeights`.
 */
export interface SheetPlan {
  readonly columnWidths: readonly number[];
  /** At most 409 each. */
  readonly rowHeights: readonly number[];
  /** A full grid, `null` where nothing stands. Text is text whatever it looks like; formulas begin with `=`. */
  readonly cells: readonly (readonly CellInput[])[];
  /** Applied in order, later over earlier; each to as many rectangles as share it. */
  readonly styles: readonly StyledAreas[];
  /** Each row of the rectangle is merged by itself where `across`; otherwise the whole rectangle. */
  readonly merges: readonly { readonly rentang: Rentang; readonly across: boolean }[];
  /** First row of each page after the first; Excel knows at most 1,023 of them. */
  readonly pageBreaks: readonly number[];
  readonly page: PagePlan;
  /** Rows and columns that never scroll away. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Shown on the screen; a report has none. */
  readonly gridlines?: boolean;
  /** What may be typed, and the hint shown when a cell is selected. Areas of different validations do not overlap. */
  readonly validations?: readonly PlannedValidation[];
}

/** One rule for the cells of the areas. Blank cells are always allowed. */
export interface PlannedValidation {
  readonly areas: readonly Rentang[];
  /** Left out: anything may be typed, only the hint is shown. */
  readonly rule?: ValidationRule;
  /** Shown while the cell is selected: `title` ≤ 32 characters, `message` ≤ 255. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Shown when the rule refuses what was typed. `warning` may be overruled. Left out: Excel's own words. */
  readonly alert?: {
    readonly style: "stop" | "warning";
    readonly title: string;
    readonly message: string;
  };
}

export type ValidationRule =
  /** The choices, none with a comma in it, together ≤ 255 characters; or the cells that hold them (`=Daftar!$A$1:$A$4`). */
  | { readonly kind: "list"; readonly source: readonly string[] | string }
  /** Bounds are included; one left out is open. At least one is given. */
  | { readonly kind: "decimal" | "whole"; readonly min?: number; readonly max?: number }
  /** ISO days (`2023-01-01`), both included. */
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "text"; readonly maxLength: number }
  /** True allows the cell; relative to the first cell of the first area. */
  | { readonly kind: "formula"; readonly formula: string };

export interface StyledAreas {
  readonly areas: readonly Rentang[];
  readonly style: AreaStyle;
}

/** What is left out stays as it was. */
export interface AreaStyle {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
  };
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "Justify";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Only with `Left` or `Right`: Excel gives up any other alignment for the sake of an indent. */
  readonly indent?: number;
  /**
   * Thin lines around and between the cells of each area (`grid`) or around it only (`box`), or a dotted line under
   * each of its rows for handwriting.
   */
  readonly border?: "grid" | "dotted-bottom" | "box";
}

export interface PagePlan {
  readonly paper: "A4" | "folio";
  readonly orientation: "portrait" | "landscape";
  /** Points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly footer: number;
  };
  readonly printArea: Rentang;
  /** Footer text, printed in the middle, in Excel's codes: `&P`. */
  readonly footer: string;
  /** The first page (the cover) carries no footer. */
  readonly firstPageWithoutFooter: boolean;
}

/** What the printer will do, as Excel says after the writing. */
export interface PrintState {
  /** Undefined when Excel names a paper we do not know. */
  readonly paper: "A4" | "folio" | undefined;
  /** Pages side by side the content is fitted to; undefined when it is not fitted. */
  readonly fitToWidth: number | undefined;
  /** The same, one below the other; undefined: as many as it takes. */
  readonly fitToHeight: number | undefined;
  /** Address on the sheet: `A1:N250`. */
  readonly printArea: string | undefined;
  /** Breaks set by us or by hand, not those where a page is full. */
  readonly rowBreaks: number;
}

export interface SheetWrite {
  /** The sheet's name, made when it is not there. */
  readonly name: string;
  /** The sheet is there and is ours: it is emptied first. False: it must not exist yet. */
  readonly rebuild: boolean;
  /** The sheet is there but hidden: it is shown. A protected workbook structure refuses that. */
  readonly unhide?: boolean;
  readonly plan: SheetPlan;
  /** Names to define, or to point elsewhere where they exist. `sheet` undefined: in the workbook. */
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string | undefined;
    readonly refersTo: string;
  }[];
  /**
   * To keep in the workbook (see `WritePlan.store`) as soon as the sheet is made or emptied: should the rest fail, it
   * still stands there and tells so.
   */
  readonly storeFirst?: Readonly<Record<string, string | undefined>>;
  /** To keep in the workbook after everything else. */
  readonly store: Readonly<Record<string, string | undefined>>;
}
