import type { DataValidation } from "./data-validation";
import type { KeptParts } from "./kept-parts";
import type { PageSetup } from "./page-setup";

/** The stand-in's workbook: plain mutable data. Positions are zero-based; lengths are points unless said otherwise. */
export interface HostDocument {
  sheets: HostSheet[];
  /** Workbook-scoped names. */
  names: DefinedName[];
  activeSheetId: string;
  selection: HostRange;
  /** Areas of the active sheet selected beside it, with Ctrl. */
  alsoSelected?: readonly HostRange[];
  /** `workbook.settings`: key → JSON-able value. */
  settings: Map<string, unknown>;
  structureProtected: boolean;
  readOnly: boolean;
  /** What the opened file held that a download cannot keep (`grafik di lembar Data`), in Indonesian, for the user. */
  cannotKeep: string[];
  /** Package of the opened file, as the reader left it for the writer; absent in a document made here. */
  kept?: unknown;
}

export interface HostRange {
  row: number;
  column: number;
  height: number;
  width: number;
}

export interface DefinedName {
  name: string;
  /** Without the leading `=`: `Kinerja!$A$3:$I$4`, `0.5`, `#REF!`. */
  refersTo: string;
  visible: boolean;
  comment: string;
}

export interface HostSheet {
  /** Stable, `{GUID}`-like, never shown. */
  id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  /** Keyed by {@link cellKey}. A missing key is an empty, unstyled cell. */
  cells: Map<number, HostCell>;
  merges: HostRange[];
  columns: Map<number, HostColumn>;
  rows: Map<number, HostRow>;
  /** Of columns and rows that say nothing themselves; undefined is Excel's own. */
  standardWidthChars: number | undefined;
  standardHeight: number | undefined;
  /** `#RRGGBB`. */
  tabColor: string | undefined;
  names: DefinedName[];
  protection: { protected: boolean; options: Record<string, boolean>; hash: unknown };
  pageSetup: PageSetup;
  view: SheetView;
  autoFilter: HostRange | undefined;
  validations: PlacedValidation[];
  /** Excel tables, headings included. The stand-in reads, resizes and renames them; none can be made here. */
  tables: readonly HostTable[];
  /** Pivot tables, as far as they go on the sheet. */
  pivots: readonly NamedArea[];
  /** `worksheet.customProperties`. */
  customProperties: Map<string, string>;
  /** Package parts the document does not model but keeps as they are on a download (conditional formats, drawings …). */
  kept: KeptParts | undefined;
}

/** Something that lies over cells and has a name of its own. */
export interface NamedArea {
  readonly name: string;
  readonly area: HostRange;
}

/** An Excel table. */
export interface HostTable {
  /** As the file counts it; absent in a document made here. */
  readonly id?: string | undefined;
  name: string;
  area: HostRange;
  /** False where its headings are switched off. */
  readonly headers?: boolean;
  /** True where its total row is shown: the last row of the area. */
  readonly totals?: boolean;
}

/** One validation and the cells it is for. Replaced, never mutated. */
export interface PlacedValidation {
  readonly areas: readonly HostRange[];
  readonly validation: DataValidation;
}

export interface HostColumn {
  widthChars: number | undefined;
  hidden: boolean;
  style: CellStyle | undefined;
}

export interface HostRow {
  height: number | undefined;
  hidden: boolean;
  /** Of the row's cells that have none of their own; it goes before the column's. */
  style: CellStyle | undefined;
}

export interface SheetView {
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  showHeadings: boolean;
}

export type HostValue = string | number | boolean | null | { readonly error: string };

export interface HostCell {
  /** The constant, or the cached result when there is a formula. */
  value: HostValue;
  /** Without the leading `=`, en-US notation. */
  formula: string | undefined;
  /** Shared between cells; replaced, never mutated. */
  style: CellStyle | undefined;
}

export interface CellStyle {
  /** The opened file's own style this one derives from; keeps on a download what is not modelled (rotation …). Spread it along. */
  readonly base?: number;
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?:
    | "general"
    | "left"
    | "center"
    | "right"
    | "fill"
    | "justify"
    | "centerContinuous"
    | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, −90 to 90, or letters one under the other. */
  readonly rotation?: number | "stacked";
  readonly shrink?: boolean;
  readonly readingOrder?: "leftToRight" | "rightToLeft";
  readonly borders?: Readonly<
    Partial<
      Record<
        "top" | "bottom" | "left" | "right",
        { readonly style: string; readonly color?: string }
      >
    >
  >;
  /** Default true, as in Excel: it only bites on a protected sheet. */
  readonly locked?: boolean;
}

const COLUMNS = 16_384;

export const cellKey = (row: number, column: number): number => row * COLUMNS + column;
export const rowOfKey = (key: number): number => (key - (key % COLUMNS)) / COLUMNS;
export const columnOfKey = (key: number): number => key % COLUMNS;
