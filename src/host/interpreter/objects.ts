import type {
  DefinedName,
  HostDocument,
  HostRange,
  HostSheet,
  HostTable,
  NamedArea,
} from "../document/host-document";

/** A rectangle of cells of one sheet. */
export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: HostRange;
}

/** The names of one scope; without a sheet it is the workbook's. */
export interface NamesTarget {
  readonly document: HostDocument;
  readonly sheet: HostSheet | undefined;
}

export interface NameTarget extends NamesTarget {
  readonly item: DefinedName;
}

export interface SettingTarget {
  readonly document: HostDocument;
  readonly key: string;
}

/** A pivot table on its sheet. */
export interface NamedAreaTarget {
  readonly sheet: HostSheet;
  readonly item: NamedArea;
}

/** An Excel table on its sheet. */
export interface TableTarget {
  readonly sheet: HostSheet;
  readonly item: HostTable;
}

/** Those of the workbook, or of one sheet. */
export interface NamedAreasTarget {
  readonly sheets: readonly HostSheet[];
}

export type BorderIndex =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: BorderIndex;
}

export interface HeaderFooterTarget {
  readonly sheet: HostSheet;
  readonly pages: "odd" | "even" | "first";
}

export interface PageBreaksTarget {
  readonly sheet: HostSheet;
  readonly axis: "rowBreaks" | "columnBreaks";
}

export interface PageBreakTarget extends PageBreaksTarget {
  /** First row (column) after the break. */
  readonly line: number;
}

export interface CustomPropertyTarget {
  readonly sheet: HostSheet;
  readonly key: string;
}

/** Every object type the interpreter plays, and what an object of it stands for. */
export interface Targets {
  Workbook: HostDocument;
  WorkbookProtection: HostDocument;
  Application: HostDocument;
  CultureInfo: HostDocument;
  NumberFormatInfo: HostDocument;
  WorksheetCollection: HostDocument;
  Worksheet: HostSheet;
  WorksheetProtection: HostSheet;
  WorksheetFreezePanes: HostSheet;
  WorksheetCustomPropertyCollection: HostSheet;
  WorksheetCustomProperty: CustomPropertyTarget;
  PageLayout: HostSheet;
  HeaderFooterGroup: HostSheet;
  HeaderFooter: HeaderFooterTarget;
  PageBreakCollection: PageBreaksTarget;
  PageBreak: PageBreakTarget;
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  SettingCollection: HostDocument;
  Setting: SettingTarget;
  Range: RangeTarget;
  RangeAreas: readonly RangeTarget[];
  RangeCollection: readonly RangeTarget[];
  /** `RangeAreas.format` and what is below it. */
  AreasFormat: readonly RangeTarget[];
  AreasFont: readonly RangeTarget[];
  AreasFill: readonly RangeTarget[];
  AreasProtection: readonly RangeTarget[];
  AreasBorderCollection: readonly RangeTarget[];
  AreasBorder: readonly BorderTarget[];
  RangeFormat: RangeTarget;
  RangeFont: RangeTarget;
  RangeFill: RangeTarget;
  FormatProtection: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  /** Borders as `set…Properties` and `get…Properties` name them. */
  CellBorders: RangeTarget;
  DataValidation: RangeTarget;
  TableCollection: NamedAreasTarget;
  Table: TableTarget;
  PivotTableCollection: NamedAreasTarget;
  PivotTable: NamedAreaTarget;
  PivotLayout: NamedAreaTarget;
}

export type TypeName = keyof Targets;

export type HostObject<K extends TypeName = TypeName> = {
  [P in K]: { readonly type: P; readonly target: Targets[P] };
}[K];

export function object<K extends TypeName>(type: K, target: Targets[K]): HostObject<K> {
  return { type, target };
}

export const range = (sheet: HostSheet, area: HostRange): HostObject<"Range"> =>
  object("Range", { sheet, area });
