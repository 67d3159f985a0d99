import type { Rentang } from "../masukan/kisi";
import type { NamaTerbaca } from "../masukan/masukan";
import type { CellInput } from "./cell-input";
import type { PrintState, SheetWrite } from "./sheet-plan";

export type { CellInput } from "./cell-input";

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

export interface SheetReading {
  /** Stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface WorkbookReading {
  readonly activeSheet: string;
  /** All sheets, in their order. */
  readonly sheets: readonly SheetReading[];
  /** No sheet can be made, renamed, shown or hidden. False where the host cannot tell. */
  readonly structureProtected: boolean;
  /** Only names that exist; a name may stand twice, once per scope. */
  readonly names: readonly NameReading[];
  readonly contents: readonly ContentsReading[];
  /** Decimal separator the host shows; undefined where it cannot tell. */
  readonly decimalSeparator: string | undefined;
  readonly readOnly: boolean;
  /** JSON text stored in the workbook under the asked keys (see {@link WritePlan.store}). */
  readonly stored: Readonly<Record<string, string>>;
}

export interface ReadRequest {
  readonly names: readonly string[];
  /** Those of `names` whose cells are all there is to know: a third of the request, and no {@link RangeAccess}. */
  readonly cellsOnly?: readonly string[];
  readonly storedKeys: readonly string[];
  /** Names of which only the contents are wanted; they may stand in both scopes. */
  readonly contents?: readonly string[];
}

/** What the cells of a name hold: constants and formulas as Excel gives them out, `""` for a blank cell. */
export interface ContentsReading {
  readonly name: string;
  readonly cakupan: "lembar" | "buku";
  readonly sheet: string;
  readonly sheetProtected: boolean;
  readonly rentang: Rentang;
  readonly formulas: readonly (readonly CellInput[])[];
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
  /**
   * Makes a sheet, or empties one of ours, and writes it whole: cells, looks, paper, names. One round trip while it
   * fits into one request; otherwise several, and if one fails those before it stay done. `names` and `store` come
   * last. The sheet is not activated. Rejects with `lembar-sudah-ada`, `struktur-terkunci`, `lembar-terkunci`,
   * `tidak-ditemukan`.
   */
  writeSheet(write: SheetWrite): Promise<void>;
  /** What the printer will make of a sheet. */
  readPrint(sheet: string): Promise<PrintState>;
  /** Activates the sheet and selects the cells. */
  select(sheet: string, rentang: Rentang): Promise<void>;
}
