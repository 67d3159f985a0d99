import { kolomHuruf } from "../../src/masukan/alamat";
import type { Galat } from "../../src/masukan/kisi";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { contains } from "./areas";
import { tempat } from "./tempat";

export interface MemorySheet {
  /** Rows from A1 on; a string that begins with `=` is a formula (its result is 0). */
  readonly rows: readonly (readonly (string | number | boolean | null | Galat)[])[];
  /** By A1 address or rectangle. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  /** One-based. */
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
  /** Protected, but for these columns (letters) or cells (addresses). */
  readonly unlocked?: readonly string[];
  /** Formats may be set although it is protected. */
  readonly mayFormat?: boolean;
  /** Excel tables: name → address. */
  readonly tables?: Readonly<Record<string, string>>;
  /** As it was written last by `writeSheet`. */
  readonly plan?: SheetPlan;
}

export function isLocked({ unlocked }: MemorySheet, row: number, column: number): boolean {
  return unlocked !== undefined && !unlocked.some((place) => isAt(place, row, column));
}

const isAt = (place: string, row: number, column: number): boolean =>
  /^[A-Z]+$/.test(place)
    ? place === kolomHuruf(column)
    : contains(tempat(`x!${place}`).rentang, { row, column });

export function requireFormatting(name: string, { unlocked, mayFormat }: MemorySheet): void {
  if (unlocked && mayFormat !== true) throw new WorkbookError("lembar-terkunci", name);
}
