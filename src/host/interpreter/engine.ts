import type { HostDocument, HostRange, HostSheet, HostValue } from "../document/host-document";
import type { Move } from "../document/move";
import type { Journal } from "./journal";
import type { HostObject, RangeTarget } from "./objects";
import type { Json } from "./wire";

/** What the interpreter needs of the rest of the stand-in. */
export interface Services {
  /** Brings every cached result of the document up to date. */
  readonly recalculate: (document: HostDocument) => void;
  /** The text a cell shows. */
  readonly formatText: (value: HostValue, numberFormat: string) => string;
}

/** A change of cells, for `onChanged`. */
export interface CellChange {
  readonly sheetId: string;
  readonly area: HostRange;
}

/** Cells of one sheet that have moved: ranges opened before go with them. */
export interface SheetMove {
  readonly sheet: HostSheet;
  readonly move: Move;
}

/** State of one running workbook, seen by the members. */
export interface Engine {
  readonly document: HostDocument;
  readonly journal: Journal;
  readonly services: Services;
  /** Ranges the client keeps between batches. */
  readonly references: Map<string, RangeTarget>;
  readonly changes: CellChange[];
  readonly requirements: Readonly<Record<string, string>>;
  /** Formulas are stale; reading values recalculates first. */
  stale: boolean;
  /** Properties of an object as a load option names them (`{ format: { wrapText: true } }`), in camelCase. */
  readonly readProperties: (
    object: HostObject,
    options: Readonly<Record<string, Json | undefined>>,
  ) => Json;
  /** Gives an object properties as the add-in wrote them, nested and in camelCase. */
  readonly assignProperties: (
    object: HostObject,
    properties: Readonly<Record<string, Json | undefined>>,
  ) => void;
  /** Of this batch, in their order. */
  readonly moves: SheetMove[];
  /** Addressed one by one in this batch: writes to a single cell. */
  singleCellWrites: number;
}

export function refresh(engine: Engine): void {
  if (!engine.stale) return;
  engine.stale = false;
  engine.services.recalculate(engine.document);
}

export function supports(engine: Engine, since: string): boolean {
  return isAtLeast(engine.requirements["ExcelApi"] ?? "0", since);
}

/** 1.20 is newer than 1.9: versions are compared part by part. */
export function isAtLeast(granted: string, asked: string): boolean {
  const [major = 0, minor = 0] = granted.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
