/** The stand-in's workbook: plain mutable data. Positions are zero-based; lengths are points unless said otherwise. */
export interface HostDocument {
  sheets: HostSheet[];
  /** Workbook-scoped names. */
  names: DefinedName[];
  activeSheetId: string;
  selection: HostRange;
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
  columns: Map<
    number,
    { widthChars: number | undefined; hidden: boolean; style: CellStyle | undefined }
  >;
  rows: Map<number, { height: number | undefined; hidden: boolean }>;
  names: DefinedName[];
  protection: { protected: boolean; options: Record<string, boolean>; hash: unknown };
  pageSetup: PageSetup;
  view: { frozenRows: number; frozenColumns: number; showGridlines: boolean };
  autoFilter: HostRange | undefined;
  /** Package parts the document does not model but keeps as they are on a download (validations, conditional formats …). */
  kept: unknown;
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
  fitToWidth: number | undefined;
  fitToHeight: number | undefined;
  /** First row (column) of the page after the break. */
  rowBreaks: number[];
  columnBreaks: number[];
  printArea: string | undefined;
  printTitleRows: string | undefined;
  header: string;
  footer: string;
  centerHorizontally: boolean;
}

const COLUMNS = 16_384;

export const cellKey = (row: number, column: number): number => row * COLUMNS + column;
export const rowOfKey = (key: number): number => (key - (key % COLUMNS)) / COLUMNS;
export const columnOfKey = (key: number): number => key % COLUMNS;
