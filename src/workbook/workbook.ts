import type { Rentang } from "../masukan/kisi";
import type { NamaTerbaca } from "../masukan/masukan";

/**
 * Value or formula for one cell; `null` leaves the cell as it is, `""` clears it. A string that begins with `=` is a
 * formula, in en-US notation; every other string is text and stays text whatever it looks like (`-5`, `1/2`, `TRUE`).
 * Text that itself begins with `=` or `'` carries one `'` in front, as one would type it (see {@link textInput}).
 */
export type CellInput = string | number | boolean | null;

export interface RangeAccess {
  /** The sheet's protection is on. */
  readonly sheetProtected: boolean;
  /**
   * Per column of the range: its cells may be written although the sheet is protected. A locked heading over unlocked
   * cells counts as writable.
   */
  readonly unlockedColumns: readonly boolean[];
  /** Number formats may be set although the sheet is protected. */
  readonly mayFormat: boolean;
  /** Zero-based first column right of everything used in the rows of the range: new columns are safe from there on. */
  readonly firstFreeColumn: number;
}

/** A name that exists, what it holds, and — where it is a range — what may be done to it. */
export interface NameReading {
  readonly nama: NamaTerbaca;
  readonly access: RangeAccess | undefined;
}

export interface WorkbookReading {
  readonly activeSheet: string;
  /** Only names that exist; a name may stand twice, once per scope. */
  readonly names: readonly NameReading[];
  /** Decimal separator the host shows; undefined where it cannot tell. */
  readonly decimalSeparator: string | undefined;
  readonly readOnly: boolean;
  /** JSON text stored in the workbook under the asked keys (see {@link WritePlan.store}). */
  readonly stored: Readonly<Record<string, string>>;
}

export interface ReadRequest {
  readonly names: readonly string[];
  readonly storedKeys: readonly string[];
}

/** A block of cells to write. `formulas` has the shape of `rentang`; `numberFormats` too, where given. */
export interface BlockWrite {
  readonly sheet: string;
  readonly rentang: Rentang;
  readonly formulas: readonly (readonly CellInput[])[];
  readonly numberFormats?: readonly (readonly (string | null)[])[];
}

/** One batch: sent in a single round trip, one undo step where the host has it. */
export interface WritePlan {
  readonly blocks: readonly BlockWrite[];
  /** Existing names to point elsewhere (a table that got a new column). `refersTo` begins with `=`. */
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string | undefined;
    readonly refersTo: string;
  }[];
  /** JSON text to keep in the workbook; `undefined` removes the key. */
  readonly store: Readonly<Record<string, string | undefined>>;
}

/** Formulas (or constants) and number formats of blocks, as they stand now; written back they give the same cells. */
export interface BlockState {
  readonly formulas: readonly (readonly CellInput[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What the add-in asks of a workbook. Few, coarse calls: each is one round trip. Rejects with WorkbookError only. */
export interface Workbook {
  /** Everything *Hitung* needs. */
  read(request: ReadRequest): Promise<WorkbookReading>;
  /** Cells as they stand, for undo and for finding out what a failed write has done. */
  readBlocks(
    places: readonly { readonly sheet: string; readonly rentang: Rentang }[],
  ): Promise<readonly BlockState[]>;
  write(plan: WritePlan): Promise<void>;
  /** Activates the sheet and selects the cells. */
  select(sheet: string, rentang: Rentang): Promise<void>;
}
