import type { BukuTerbaca } from "../masukan/buku-terbaca";
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
  /** The Excel table the name follows: it has the rows the table has, whatever is added to it. */
  readonly table?: string;
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
  /** What was asked of the other sheets; only those that have at least one of the names, in the workbook's order. */
  readonly otherSheets: readonly OtherSheetReading[];
}

/** The sheet-scoped names of a sheet that is not active: another period. */
export interface OtherSheetReading {
  readonly sheet: string;
  readonly names: readonly NamaTerbaca[];
}

export interface ReadRequest {
  readonly names: readonly string[];
  /** Those of `names` whose cells are all there is to know: a third of the request, and no {@link RangeAccess}. */
  readonly cellsOnly?: readonly string[];
  readonly storedKeys: readonly string[];
  /** Names of which only the contents are wanted; they may stand in both scopes. */
  readonly contents?: readonly string[];
  /**
   * Names that other sheets may carry in their own scope, cells only. `limit`: the active sheet among so many first
   * sheets of the workbook is passed over, the sheets after them are not looked at.
   */
  readonly otherSheets?: { readonly names: readonly string[]; readonly limit: number };
}

/** A workbook as it is (see `BukuTerbaca`), and what is stored in it. */
export interface WorkbookScan {
  readonly buku: BukuTerbaca;
  /** As in {@link WorkbookReading}. */
  readonly stored: Readonly<Record<string, string>>;
}

/** One change to the defined names. `sheet` undefined: the scope is the workbook. `refersTo` begins with `=`. */
export type NameChange =
  /** Refused with `nama-terpakai` when the scope has such a name, `nama-tak-sah` when Excel allows no such name. */
  | {
      readonly kind: "add";
      readonly name: string;
      readonly sheet: string | undefined;
      readonly refersTo: string;
    }
  /** Refused with `tidak-ditemukan` when there is none. */
  | {
      readonly kind: "move";
      readonly name: string;
      readonly sheet: string | undefined;
      readonly refersTo: string;
    }
  /** A name that is not there is no error. The cells stay. */
  | { readonly kind: "delete"; readonly name: string; readonly sheet: string | undefined };

export interface NamesWrite {
  /** In this order: a `delete` before an `add` of the same name frees it. */
  readonly changes: readonly NameChange[];
  /** As in {@link WritePlan}. */
  readonly store: Readonly<Record<string, string | undefined>>;
}

export interface SheetCopy {
  readonly source: string;
  /** Of the copy. At most 31 characters, and no sheet's yet. */
  readonly name: string;
  /** Written into the copy at once: its blocks and names say `name` as their sheet. */
  readonly plan: WritePlan;
  /** Names of the copy, after that: they say `name` as their sheet, too. */
  readonly changes?: readonly NameChange[];
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
  /**
   * New sheets (`rebuild` false), each as {@link writeSheet} makes it, in as few round trips as the size allows. Names
   * and `store` of all come last. A name that is taken refuses all of them before any is made.
   */
  writeSheets(writes: readonly SheetWrite[]): Promise<void>;
  /**
   * The whole workbook, whatever stands in it: two round trips. Sheets, names and areas first, then the cells, bounded
   * (ADR 0014): `jumlahBarisTakTerbaca` tells what was left out.
   */
  scan(storedKeys: readonly string[]): Promise<WorkbookScan>;
  /**
   * Adds, moves and deletes names: one round trip. Names are looked at before anything is sent, but Excel knows no
   * transaction: what came before a refused change stays done.
   */
  define(write: NamesWrite): Promise<void>;
  /**
   * A copy of a sheet right after it, with its sheet-scoped names, looks and validations, and a plan and names written
   * into it: two round trips, five where Excel tables stand on the sheet. A name that followed a table follows the
   * copy's. A copy that cannot be finished is removed again; `salinan-tertinggal` where it could not be. Rejects with
   * `lembar-sudah-ada`, `struktur-terkunci`, `lembar-terkunci`, `nama-tak-sah`, `tidak-ditemukan`.
   */
  copySheet(copy: SheetCopy): Promise<void>;
  /** What the printer will make of a sheet. */
  readPrint(sheet: string): Promise<PrintState>;
  /** Activates the sheet and selects the cells. */
  select(sheet: string, rentang: Rentang): Promise<void>;
}
